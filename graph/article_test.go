package graph_test

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// TestArticle runs the queries of docs/article.md: each answers what some lines
// of the article say, and none may show a null or an empty list. Every passage
// of the document has a row.
func TestArticle(t *testing.T) {
	db := demoDatabase(t)
	text, err := os.ReadFile("../docs/article.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[int]bool{}
	for _, m := range regexp.MustCompile("(?m)^\\| ([0-9L, –]+) \\|.*\\| `(.*)` \\|$").FindAllStringSubmatch(string(text), -1) {
		for _, line := range regexp.MustCompile(`[0-9]+`).FindAllString(m[1], -1) {
			n, _ := strconv.Atoi(line)
			told[n] = true
		}
		t.Run(m[1], func(t *testing.T) {
			answer, _ := db.ask(t, m[2], "")
			var got struct {
				Data   any
				Errors any
			}
			if err := json.Unmarshal([]byte(answer), &got); err != nil {
				t.Fatal(err)
			}
			if got.Errors != nil {
				t.Errorf("%s: %v", m[2], got.Errors)
			}
			for _, at := range missing(got.Data, "data") {
				t.Errorf("%s shows nothing at %s\n%s", m[2], at, answer)
			}
		})
	}
	for _, row := range db.query(t, `SELECT from_line FROM passages AS p JOIN documents AS d ON d.id = p.document_id WHERE d.code = '510104-DOC-01'`) {
		if line := int(row["from_line"].(int32)); !told[line] {
			t.Errorf("no row of docs/article.md tells of line %d", line)
		}
	}
}

// missing are the places of an answer that show nothing.
func missing(v any, at string) (places []string) {
	switch v := v.(type) {
	case nil:
		return []string{at}
	case []any:
		if len(v) == 0 {
			return []string{at}
		}
		for i, item := range v {
			places = append(places, missing(item, fmt.Sprintf("%s[%d]", at, i))...)
		}
	case map[string]any:
		for name, item := range v {
			places = append(places, missing(item, at+"."+name)...)
		}
	case float64:
		if v == 0 && strings.HasSuffix(at, "otalCount") {
			return []string{at}
		}
	}
	return places
}

// TestExamplesOfArticle runs the longer examples of docs/article.md.
func TestExamplesOfArticle(t *testing.T) {
	db := demoDatabase(t)
	text, err := os.ReadFile("../docs/article.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) == 0 {
		t.Fatal("docs/article.md has no example")
	}
	for _, m := range blocks {
		answer, _ := db.ask(t, m[1], "")
		if strings.Contains(answer, `"errors"`) || strings.Count(answer, "\n") < 10 {
			t.Errorf("%s: %s", m[1], answer)
		}
	}
}
