// Package page serves the page at /, on which a query can be written, run and
// read. The page is one answer without any other file or host, so that it works
// in a network without internet. It knows nothing of GraphQL beyond the
// examples' text and asks /graphql like any other client.
package page

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed page.html page.css words.js schema.js page.js examples/*.graphql
var files embed.FS

// Example is a query that the page offers. The first two lines of its file are
// comments with its title: "# zh: …" and "# en: …".
type Example struct {
	Name  string `json:"-"`
	ZH    string `json:"zh"`
	EN    string `json:"en"`
	Query string `json:"query"`
}

// Handler answers GET and HEAD of exactly / with the page, and 404 elsewhere.
func Handler() http.Handler {
	style := read("page.css")
	script := read("words.js") + read("schema.js") + read("page.js")
	examples, err := json.Marshal(Examples())
	if err != nil {
		panic(err) // strings always marshal
	}
	page := []byte(strings.NewReplacer(
		"{{style}}", style,
		"{{script}}", script,
		"{{examples}}", string(examples),
	).Replace(read("page.html")))
	policy := strings.Join([]string{
		"default-src 'self'",
		"script-src " + hash(script),
		"style-src " + hash(style),
		"img-src data:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	}, "; ")
	etag := fmt.Sprintf(`"%x"`, sha256.Sum256(page))

	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			h.Set("Allow", "GET, HEAD")
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
			return
		}
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-cache")
		h.Set("ETag", etag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(page))
	})
}

// Examples returns the queries that the page offers, in its order.
func Examples() []Example {
	entries, err := files.ReadDir("examples")
	if err != nil {
		panic(err) // the folder is embedded
	}
	all := make([]Example, 0, len(entries))
	for _, entry := range entries {
		text := read("examples/" + entry.Name())
		zh, rest, _ := strings.Cut(text, "\n")
		en, query, _ := strings.Cut(rest, "\n")
		all = append(all, Example{
			Name:  strings.TrimSuffix(entry.Name(), path.Ext(entry.Name())),
			ZH:    strings.TrimPrefix(zh, "# zh: "),
			EN:    strings.TrimPrefix(en, "# en: "),
			Query: query,
		})
	}
	return all
}

// read returns an embedded file.
func read(name string) string {
	text, err := files.ReadFile(name)
	if err != nil {
		panic(err) // a wrong name is a mistake in this package
	}
	return string(text)
}

// hash is the source expression that allows one inline text and no other.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
