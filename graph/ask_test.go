package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"jinyan/internal/store"
)

// ask posts a query and returns the indented answer and the statements that ran.
func (db *database) ask(t testing.TB, query, variables string) (answer, statements string) {
	t.Helper()
	body := map[string]any{"query": query}
	if variables != "" {
		body["variables"] = json.RawMessage(variables)
	}
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	log := &store.StatementLog{}
	r := httptest.NewRequestWithContext(store.WithStatementLog(context.Background(), log), http.MethodPost, "/graphql", bytes.NewReader(text))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	db.handler.ServeHTTP(w, r)
	var out bytes.Buffer
	if err := json.Indent(&out, withoutCost(w.Body.Bytes()), "", "  "); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	return out.String() + "\n", printed(log.Statements())
}

// withoutCost is an answer without what it cost, which differs from time to time.
func withoutCost(answer []byte) []byte {
	answer = regexp.MustCompile(`"cost":\{[^{}]*\{[^{}]*\}[^{}]*\},?`).ReplaceAll(answer, nil)
	return bytes.Replace(answer, []byte(`,"extensions":{}`), nil, 1)
}

// post sends a body as it is.
func (db *database) post(t testing.TB, body string, headers map[string]string) string {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	for name, value := range headers {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	db.handler.ServeHTTP(w, r)
	return string(withoutCost(w.Body.Bytes()))
}

// printed shows statements one clause a line, and of those that walk along many kinds
// of edges the first.
func printed(statements []string) string {
	clause := regexp.MustCompile(` (FROM|WHERE|ORDER BY|LIMIT|LEFT JOIN|CROSS JOIN|JOIN|UNION ALL) `)
	branch := regexp.MustCompile(` UNION ALL SELECT \d+::int2, .*?\]\) AS e( WHERE n.there)?`)
	var b strings.Builder
	for _, s := range statements {
		var all [][]int
		if strings.HasPrefix(s, "WITH n AS") {
			all = branch.FindAllStringIndex(s, -1)
		}
		if len(all) > 2 {
			s = fmt.Sprintf("%s UNION ALL … (%d more)%s", s[:all[1][0]], len(all)-1, s[all[len(all)-1][1]:])
		}
		b.WriteString(clause.ReplaceAllString(s, "\n  $1 ") + ";\n")
	}
	return b.String()
}

func compare(t *testing.T, what, want, got string) {
	t.Helper()
	if want != got {
		t.Errorf("%s differs\n--- want\n%s\n--- got\n%s", what, want, got)
	}
}
