package filter

import (
	"strings"
	"testing"

	"jinyan/internal/fault"
)

func TestConditionsOfABoundedSize(t *testing.T) {
	t.Parallel()
	nested := func(n int, open, inner, end string) string {
		return strings.Repeat(open, n) + inner + strings.Repeat(end, n)
	}
	or := func(n int, term string) string {
		return `{"or":[` + strings.TrimSuffix(strings.Repeat(term+",", n), ",") + `]}`
	}
	edges := nested(9, `{"parent":`, `{"code":{"eq":"a"}}`, `}`)
	for what, c := range map[string]struct{ most, over string }{
		"comparisons":             {or(maxTerms, `{"code":{"eq":"a"}}`), or(maxTerms+1, `{"code":{"eq":"a"}}`)},
		"comparisons in pairs":    {or(maxTerms/2, `{"code":{"gt":"a","lt":"b"}}`), or(maxTerms/2+1, `{"code":{"gt":"a","lt":"b"}}`)},
		"tests for null":          {or(maxTerms, `{"code":{"isNull":true}}`), or(maxTerms+1, `{"code":{"isNull":true}}`)},
		"conditions of nothing":   {or(maxTerms, `{}`), or(maxTerms+1, `{}`)},
		"lists of nothing":        {or(maxTerms, `{"or":[]}`), or(maxTerms+1, `{"or":[]}`)},
		"negations":               {or(maxTerms, `{"not":{"code":{"eq":"a"}}}`), or(maxTerms+1, `{"not":{"code":{"eq":"a"}}}`)},
		"edges to anything":       {or(maxTerms/2, `{"communities":{"some":{}}}`), or(maxTerms/2+1, `{"communities":{"some":{}}}`)},
		"edges behind each other": {or(maxTerms/10, edges), or(maxTerms/10+1, edges)},
		"lists of values":         {or(maxTerms, `{"code":{"in":["a","b"]}}`), or(maxTerms+1, `{"code":{"in":["a","b"]}}`)},
		"levels of not":           {nested(maxDepth-2, `{"not":`, `{"code":{"eq":"a"}}`, `}`), nested(maxDepth-1, `{"not":`, `{"code":{"eq":"a"}}`, `}`)},
		"levels of or":            {nested(maxDepth-2, `{"or":[`, `{"code":{"eq":"a"}}`, `]}`), nested(maxDepth-1, `{"or":[`, `{"code":{"eq":"a"}}`, `]}`)},
		"levels of edges":         {nested(maxDepth-2, `{"parent":`, `{"code":{"eq":"a"}}`, `}`), nested(maxDepth-1, `{"parent":`, `{"code":{"eq":"a"}}`, `}`)},
		"levels of nothing":       {nested(maxDepth-1, `{"not":`, `{}`, `}`), nested(maxDepth, `{"not":`, `{}`, `}`)},
	} {
		area := typeNamed(t, "Area")
		if _, err := Where(area, given(t, c.most)); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		_, err := Where(area, given(t, c.over))
		failed(t, what, err, fault.CostExceeded)
	}
	values := `{"code":{"in":[` + strings.Repeat(`"a",`, 10_000) + `"a"]}}`
	if _, err := Where(typeNamed(t, "Area"), given(t, values)); err != nil {
		t.Errorf("a list of values is one term: %v", err)
	}
}
