package graph_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// tally counts queries by what stands in them and by how they were answered.
type tally map[string]int

func (c tally) add(q question, a answer) {
	for feature := range q.uses {
		c[feature]++
	}
	c["asked"]++
	value := slices.ContainsFunc(slices.Collect(maps.Values(a.Data)), func(v any) bool { return v != nil })
	if value {
		c["with data"]++
	}
	if holdsRow(a.Data) {
		c["with rows"]++
	}
	if len(a.Errors) > 0 {
		c["with errors"]++
	}
	if len(a.Errors) > 0 && value {
		c["with data and errors"]++
	}
	invalid := func(code string) bool { return strings.HasPrefix(code, "GRAPHQL_") }
	if slices.ContainsFunc(a.codes(), invalid) && q.uses["refused"] == 0 {
		c["not valid"]++
	}
}

// holdsRow tells whether a list of objects somewhere in an answer is not empty.
func holdsRow(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		return slices.ContainsFunc(slices.Collect(maps.Values(v)), holdsRow)
	case []any:
		return slices.ContainsFunc(v, func(e any) bool { _, object := e.(map[string]any); return object })
	}
	return false
}

// everyday is how many of 1,000 generated queries must at least be so, or hold
// the feature.
var everyday = tally{
	"with data": 800, "with rows": 500, "asOf": 150, "next page": 150, "cursor": 100,
	"first": 150, "last": 150, "orderBy": 200, "order of several keys": 150, "order with nulls": 200, "order across an edge": 80,
	"and": 50, "or": 50, "not": 50, "some": 50, "none": 50, "every": 50, "where across an edge": 80, "where of a branch": 40,
	"operator eq": 80, "operator ne": 80, "operator in": 80, "operator notIn": 80, "operator isNull": 80, "operator has": 50,
	"operator lt": 50, "operator lte": 50, "operator gt": 50, "operator gte": 50, "operator contains": 8, "operator startsWith": 8,
	"empty in": 20, "empty notIn": 20, "node": 40, "nodes": 40, "single by code": 40, "single by id": 20, "lang": 80,
	"alias": 200, "alias of another field": 200, "field twice": 100, "merged": 100, "__typename": 200, "@skip": 150, "@include": 150,
	"variable": 200, "default": 150, "absent variable": 100, "null": 50, "value for a list": 50,
	"inline fragment on OBJECT": 200, "inline fragment on INTERFACE": 100, "inline fragment in UNION": 80, "inline fragment in INTERFACE": 100,
	"named fragment on OBJECT": 150, "named fragment on INTERFACE": 80, "named fragment in UNION": 60, "named fragment in INTERFACE": 80,
	"where by count": 25, "where by sum": 25, "where by avg": 25, "where by min": 25, "where by max": 25,
	"order by count": 25, "order by sum": 25, "order by avg": 25, "order by min": 25, "order by max": 25,
	"aggregate of some rows": 100, "distinct": 20, "distinct across an edge": 5, "number across an edge": 60, "duration": 80,
	"figure across a branch": 10, "neighborCounts": 10, "neighbors": 10, "subtree": 15, "depth": 10, "duration of a row": 25, "duration without pauses": 20, "where of a duration": 25, "order by a duration": 25,
	"fragment without a type": 80, "fragment spread twice": 2,
}

// wrong is the same for queries of which some are wrong.
var wrong = tally{
	"with errors": 90, "with data and errors": 60, "fault": 80, "search": 40, "operator search": 3, "introspection": 5,
}

// check fails if the queries have become poorer than they should be.
func (c tally) check(t *testing.T, least ...tally) {
	t.Helper()
	t.Log(c)
	for _, least := range least {
		for _, what := range slices.Sorted(maps.Keys(least)) {
			if want := least[what] * c["asked"] / 1000; c[what] < want {
				t.Errorf("%s: %d of %d queries, want %d", what, c[what], c["asked"], want)
			}
		}
	}
	if c["not valid"] > c["asked"]/100 {
		t.Errorf("%d of %d queries are not valid", c["not valid"], c["asked"])
	}
}
