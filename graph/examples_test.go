package graph_test

import (
	"strings"
	"testing"

	"jinyan/graph/page"
)

// TestExamplesOfThePage runs the page's examples on the demo data: each must
// show something.
func TestExamplesOfThePage(t *testing.T) {
	db := demoDatabase(t).as(analyst)
	for _, x := range page.Examples() {
		answer, _ := db.ask(t, x.Query, "")
		if strings.Contains(answer, `"errors"`) || strings.Count(answer, "\n") < 20 {
			t.Errorf("%s: %s", x.EN, answer)
		}
	}
}
