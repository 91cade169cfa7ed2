package page

import (
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func get(t *testing.T, method, target string, header http.Header) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	for name := range header {
		r.Header.Set(name, header.Get(name))
	}
	w := httptest.NewRecorder()
	Handler().ServeHTTP(w, r)
	return w
}

func TestHandlerServesThePage(t *testing.T) {
	t.Parallel()
	w := get(t, http.MethodGet, "/", nil)
	if w.Code != http.StatusOK {
		t.Fatalf("status %d, want 200", w.Code)
	}
	for name, want := range map[string]string{
		"Content-Type":           "text/html; charset=utf-8",
		"Cache-Control":          "no-cache",
		"X-Content-Type-Options": "nosniff",
	} {
		if got := w.Header().Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if strings.Contains(w.Body.String(), "{{") {
		t.Error("a placeholder was left in the page")
	}
}

// The browser runs only what the policy names, so the hashes must be those of
// the texts between the tags as they are served.
func TestPolicyAllowsWhatThePageHoldsAndNoMore(t *testing.T) {
	t.Parallel()
	w := get(t, http.MethodGet, "/", nil)
	policy := w.Header().Get("Content-Security-Policy")
	if !strings.HasPrefix(policy, "default-src 'self'; ") || strings.Contains(policy, "unsafe") {
		t.Errorf("policy %q", policy)
	}
	inline := regexp.MustCompile(`(?s)<(?:style|script)>(.*?)</(?:style|script)>`).FindAllStringSubmatch(w.Body.String(), -1)
	if len(inline) != 2 {
		t.Fatalf("%d inline texts, want a style and a script", len(inline))
	}
	for _, m := range inline {
		if !strings.Contains(policy, hash(m[1])) {
			t.Errorf("the policy does not allow the text that begins %.40q", m[1])
		}
	}
	if at := regexp.MustCompile(`(?:src|href)="(?:https?:)?//[^"]*"|\burl\(|@import|\sstyle="|\son\w+="`).FindString(w.Body.String()); at != "" {
		t.Errorf("the page needs another host or what the policy forbids: %s", at)
	}
}

func TestHandlerAnswersOnlyTheRoot(t *testing.T) {
	t.Parallel()
	for _, target := range []string{"/index.html", "/page.js", "/graphql", "//", "/favicon.ico"} {
		if w := get(t, http.MethodGet, target, nil); w.Code != http.StatusNotFound {
			t.Errorf("GET %s: status %d, want 404", target, w.Code)
		}
	}
	w := get(t, http.MethodPost, "/", nil)
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST /: status %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
}

func TestHandlerRevalidates(t *testing.T) {
	t.Parallel()
	etag := get(t, http.MethodHead, "/", nil).Header().Get("ETag")
	if etag == "" {
		t.Fatal("no ETag")
	}
	w := get(t, http.MethodGet, "/", http.Header{"If-None-Match": {etag}})
	if w.Code != http.StatusNotModified || w.Body.Len() != 0 {
		t.Errorf("status %d with %d bytes, want 304 with none", w.Code, w.Body.Len())
	}
}

func TestExamplesAreValid(t *testing.T) {
	t.Parallel()
	sdl, err := os.ReadFile("../gen/schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphqls", Input: string(sdl)})
	if err != nil {
		t.Fatal(err)
	}
	examples := Examples()
	if len(examples) != 7 {
		t.Fatalf("%d examples, want 7", len(examples))
	}
	for _, x := range examples {
		if x.ZH == "" || x.EN == "" || strings.HasPrefix(x.ZH, "#") || strings.HasPrefix(x.EN, "#") {
			t.Errorf("%s: the first two lines give its title: zh %q, en %q", x.Name, x.ZH, x.EN)
		}
		doc, errs := gqlparser.LoadQueryWithRules(schema, x.Query, nil)
		if errs != nil {
			t.Errorf("%s: %v", x.Name, errs)
			continue
		}
		if len(doc.Operations) != 1 || doc.Operations[0].Operation != ast.Query {
			t.Errorf("%s: want one query, which runs as it stands", x.Name)
		}
	}
}
