package graph_test

import (
	"encoding/json"
	"testing"
)

// answer is what a generated query was answered.
type answer struct {
	text   string
	Data   map[string]any
	Errors []failure
}

func (db *database) answer(t *testing.T, q question) answer {
	t.Helper()
	var a answer
	a.text, _ = db.ask(t, q.text, q.variables)
	if err := json.Unmarshal([]byte(a.text), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// codes are the codes of the errors.
func (a answer) codes() []string {
	var codes []string
	for _, e := range a.Errors {
		codes = append(codes, e.Extensions.Code)
	}
	return codes
}

// turned reads the cursor of the next page from an answer, and keeps the
// cursors that it holds; "" if there is no further page.
func (n *turning) turned(a answer, seen cursors) string {
	if n == nil {
		return ""
	}
	list, _ := a.Data[n.key].(map[string]any)
	info, _ := list["turning"].(map[string]any)
	start, _ := info["startCursor"].(string)
	end, _ := info["endCursor"].(string)
	if start == "" {
		return ""
	}
	seen[n.ordered] = append(seen[n.ordered], start, end)
	if n.backward {
		return start
	}
	return end
}

// onward is the question for the page at the cursor.
func (q question) onward(cursor string) question {
	q = q.with(map[string]any{q.next.variable: cursor})
	q.uses = map[string]int{"next page": 1}
	return q
}
