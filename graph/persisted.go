package graph

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"jinyan/internal/fault"
)

// persisted finds documents that are asked by an id instead of their text: the SHA-256
// of those that clients sent before, or, if there are trusted ones, those alone.
type persisted struct {
	kept    *cache[string, string]
	trusted *Trusted
}

// persistedKept is what is kept of documents' texts, in bytes.
const persistedKept = 8 << 20

func newPersisted(trusted *Trusted) *persisted {
	// An entry costs about so much beside its text, which bounds how many there are.
	return &persisted{newCache(persistedKept, func(id, text string) int { return 200 + len(id) + len(text) }), trusted}
}

// errNotFound has the words that Apollo's clients look for.
var errNotFound = fault.New(fault.PersistedQueryNotFound, "PersistedQueryNotFound", "PersistedQueryNotFound")

// fill puts in the text of a document that is asked by its id. If the text came with
// it, keep is the id under which it is kept, once the document is seen to be valid.
func (d *persisted) fill(asked *params) (keep string, err error) {
	id, err := asked.id()
	if err != nil {
		return "", err
	}
	if d.trusted != nil {
		text, known := d.trusted.texts[id]
		if !known || asked.Query != "" && asked.Query != text {
			return "", fault.New(fault.Forbidden,
				"only trusted documents are answered here; send the documentId of one and no other query",
				"本服务只回答受信任的文档;请发送其 documentId,不要发送其他查询")
		}
		asked.Query = text
		return "", nil
	}
	switch {
	case id == "":
		return "", nil
	case asked.Query != "":
		if sum(asked.Query) != id {
			return "", fault.New(fault.BadRequest,
				"the query is not the one whose SHA-256 is sent with it", "查询与随附的 SHA-256 不符")
		}
		return id, nil
	}
	text, known := d.kept.Get(context.Background(), id)
	if !known {
		return "", errNotFound
	}
	asked.Query = text
	return "", nil
}

// id is the id by which a document is asked: documentId, or Apollo's extension
// persistedQuery. It is "" if there is none.
func (p *params) id() (string, error) {
	extension := p.Extensions["persistedQuery"]
	if extension == nil {
		return strings.TrimPrefix(p.document, "sha256:"), nil
	}
	named, _ := extension.(map[string]any)
	hash, _ := named["sha256Hash"].(string)
	if p.document != "" || hash == "" || named["version"] != json.Number("1") {
		return "", fault.New(fault.BadRequest,
			"name a document by documentId, or by extensions.persistedQuery with version 1 and sha256Hash",
			"请用 documentId 指定文档,或用 extensions.persistedQuery(version 为 1,并带 sha256Hash)")
	}
	return hash, nil
}

// sum is the SHA-256 of a text, in hexadecimal.
func sum(text string) string {
	s := sha256.Sum256([]byte(text))
	return hex.EncodeToString(s[:])
}
