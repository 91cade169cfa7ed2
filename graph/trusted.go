package graph

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"jinyan/internal/guard"
)

// Trusted are the documents of a service that answers no others.
type Trusted struct {
	// texts are the documents by their ids: the SHA-256 of the text, and the id that a
	// manifest gives it.
	texts map[string]string
}

// ReadTrusted reads the documents of a folder and of those in it: files .graphql, each
// one document, and manifests .json as Relay and Apollo write them. It fails, with the
// file and the reason, if the service would refuse one of them, or if there is none.
func ReadTrusted(folder string, limits guard.Limits) (*Trusted, error) {
	t := &Trusted{map[string]string{}}
	files := os.DirFS(folder)
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		read := t.readManifest
		switch path.Ext(name) {
		case ".graphql", ".gql":
			read = t.readDocument
		case ".json":
		default:
			return nil
		}
		text, err := fs.ReadFile(files, name)
		if err == nil {
			err = read(text, limits)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", path.Join(folder, name), err)
		}
		return nil
	})
	if err == nil && len(t.texts) == 0 {
		err = fmt.Errorf("%s holds no document: put in files .graphql or a manifest .json", folder)
	}
	return t, err
}

func (t *Trusted) readDocument(text []byte, limits guard.Limits) error {
	return t.add("", string(text), limits)
}

// manifest is a list of documents as Apollo's tools write it.
type manifest struct {
	Format     string `json:"format"`
	Operations []struct {
		ID   string `json:"id"`
		Body string `json:"body"`
	} `json:"operations"`
}

// readManifest reads a list of documents. Relay's compiler writes an object of ids and
// texts.
func (t *Trusted) readManifest(text []byte, limits guard.Limits) error {
	var relay map[string]string
	if jsonv2.Unmarshal(text, &relay) == nil {
		for _, id := range slices.Sorted(maps.Keys(relay)) {
			if err := t.add(id, relay[id], limits); err != nil {
				return err
			}
		}
		return nil
	}
	var apollo manifest
	if err := jsonv2.Unmarshal(text, &apollo); err != nil || len(apollo.Operations) == 0 {
		return fmt.Errorf("this is no manifest of documents: neither an object of ids and texts nor one with operations")
	}
	for _, op := range apollo.Operations {
		if err := t.add(op.ID, op.Body, limits); err != nil {
			return err
		}
	}
	return nil
}

// add keeps a document, if it would be answered.
func (t *Trusted) add(id, text string, limits guard.Limits) error {
	if err := answerable(text, limits); err != nil {
		if id != "" {
			return fmt.Errorf("%s: %w", id, err)
		}
		return err
	}
	hash := sum(text)
	t.texts[hash] = text
	if id == "" {
		return nil
	}
	if known, ok := t.texts[id]; ok && known != text {
		return fmt.Errorf("%s: the id stands for two documents", id)
	}
	if len(id) == len(hash) && id != hash {
		return fmt.Errorf("%s: the SHA-256 of the text is another, %s", id, hash)
	}
	t.texts[id] = text
	return nil
}

// answerable tells why a document would be refused, whatever its variables.
func answerable(text string, limits guard.Limits) error {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, parseTokens)
	if err != nil {
		return err
	}
	if len(doc.Operations) == 0 {
		return gqlerror.Errorf("there is no operation in it")
	}
	if errs := validator.ValidateWithRules(served(), doc, quietRules()); len(errs) > 0 {
		return errs[0]
	}
	for _, op := range doc.Operations {
		if _, err := limits.Check(op, nil); err != nil {
			return err
		}
	}
	return nil
}
