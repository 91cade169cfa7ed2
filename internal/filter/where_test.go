package filter

import (
	"fmt"
	"strings"
	"testing"

	"jinyan/internal/fault"
)

func TestConditions(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ of, where, want string }{
		"one operator":              {"Area", `{"code":{"eq":"a"}}`, `code eq a`},
		"two operators":             {"Area", `{"code":{"gte":"a","lt":"b"}}`, `and[code gte a, code lt b]`},
		"two fields":                {"Area", `{"code":{"eq":"a"},"name":{"eq":"b"}}`, `and[code eq a, name eq b]`},
		"and":                       {"Area", `{"and":[{"code":{"eq":"a"}},{"name":{"eq":"b"}}]}`, `and[code eq a, name eq b]`},
		"or":                        {"Area", `{"or":[{"code":{"eq":"a"}},{"name":{"eq":"b"}}]}`, `or[code eq a, name eq b]`},
		"or of one, without a list": {"Area", `{"or":{"code":{"eq":"a"}}}`, `or[code eq a]`},
		"or beside a field":         {"Area", `{"code":{"eq":"a"},"or":[{"name":{"eq":"b"}}]}`, `and[code eq a, or[name eq b]]`},
		"not":                       {"Area", `{"not":{"code":{"eq":"a"}}}`, `not code eq a`},
		"not of two fields":         {"Area", `{"not":{"code":{"eq":"a"},"name":{"eq":"b"}}}`, `not and[code eq a, name eq b]`},
		"an alias of a column":      {"Issue", `{"name":{"eq":"a"}}`, `title eq a`},
		"isNull":                    {"Area", `{"areaKm2":{"isNull":true}}`, `areaKm2 isNull`},
		"isNull: false":             {"Area", `{"areaKm2":{"isNull":false,"gt":1}}`, `and[areaKm2 isNotNull, areaKm2 gt 1]`},
		"a to-one edge":             {"Community", `{"street":{"code":{"eq":"a"}}}`, `one street: code eq a`},
		"two edges":                 {"Building", `{"compound":{"community":{"code":{"eq":"a"}}}}`, `one compound: one community: code eq a`},
		"some":                      {"Area", `{"communities":{"some":{"code":{"eq":"a"}}}}`, `and[some communities: code eq a]`},
		"none and every":            {"Area", `{"communities":{"none":{"code":{"eq":"a"}},"every":{"name":{"eq":"b"}}}}`, `and[none communities: code eq a, every communities: name eq b]`},
		"many-to-many":              {"Grid", `{"compounds":{"some":{"code":{"eq":"a"}}}}`, `and[some compounds: code eq a]`},
		"a branch":                  {"Grid", `{"host":{"compound":{"code":{"eq":"a"}}}}`, `or[one compound: code eq a]`},
		"two branches":              {"Grid", `{"host":{"compound":{},"organization":{"code":{"eq":"a"}}}}`, `or[one compound: and[], one organization: code eq a]`},
		"no branch":                 {"Grid", `{"host":{}}`, `or[hostOrganizationID isNotNull, hostCompoundID isNotNull]`},
		"no branch that happened":   {"ServiceRecord", `{"subject":{}}`, `or[one issue: and[], one activity: and[], one visit: and[], one process: and[]]`},
		"a column without operator": {"Area", `{"code":{}}`, `and[]`},
		"an edge without condition": {"Community", `{"street":{}}`, `one street: and[]`},
		"an edge without quantity":  {"Area", `{"communities":{}}`, `and[]`},
		"null":                      {"Area", `null`, `and[]`},
		"nothing":                   {"Area", `{}`, `and[]`},
	} {
		e, err := Where(typeNamed(t, c.of), given(t, c.where))
		if err != nil || written(e) != c.want {
			t.Errorf("%s: %s, %v, not %s", name, written(e), err, c.want)
		}
	}
}

// TestEmptyConditions checks the rule that an empty and holds, an empty or does
// not, and {} holds, on a row with two communities and on one with none.
func TestEmptyConditions(t *testing.T) {
	t.Parallel()
	for where, want := range map[string]struct{ two, none bool }{
		`{}`:                                    {true, true},
		`{"and":[]}`:                            {true, true},
		`{"and":[{}]}`:                          {true, true},
		`{"and":{}}`:                            {true, true},
		`{"and":[{},{"or":[]}]}`:                {false, false},
		`{"or":[]}`:                             {false, false},
		`{"or":[{}]}`:                           {true, true},
		`{"or":{}}`:                             {true, true},
		`{"or":[{"or":[]},{}]}`:                 {true, true},
		`{"or":[{"or":[]},{"not":{}}]}`:         {false, false},
		`{"not":{}}`:                            {false, false},
		`{"not":{"and":[]}}`:                    {false, false},
		`{"not":{"or":[]}}`:                     {true, true},
		`{"not":{"not":{}}}`:                    {true, true},
		`{"code":{}}`:                           {true, true},
		`{"not":{"code":{}}}`:                   {false, false},
		`{"communities":{}}`:                    {true, true},
		`{"communities":{"some":{}}}`:           {true, false},
		`{"communities":{"none":{}}}`:           {false, true},
		`{"communities":{"every":{}}}`:          {true, true},
		`{"communities":{"every":{"or":[]}}}`:   {false, true},
		`{"communities":{"some":{"or":[]}}}`:    {false, false},
		`{"communities":{"none":{"or":[]}}}`:    {true, true},
		`{"communities":{"some":{},"none":{}}}`: {false, false},
		`{"not":{"communities":{"some":{}}}}`:   {false, true},
	} {
		e, err := Where(typeNamed(t, "Area"), given(t, where))
		if err != nil {
			t.Errorf("%s: %v", where, err)
			continue
		}
		if holds(e, 2) != want.two || holds(e, 0) != want.none {
			t.Errorf("%s is %s: %v with two communities, %v without", where, written(e), holds(e, 2), holds(e, 0))
		}
	}
}

// holds tells whether a condition without columns holds of a row whose edges
// have each so many rows without edges at the other end.
func holds(e Expr, rows int) bool {
	switch e := e.(type) {
	case And:
		for _, part := range e {
			if !holds(part, rows) {
				return false
			}
		}
		return true
	case Or:
		for _, part := range e {
			if holds(part, rows) {
				return true
			}
		}
		return false
	case Not:
		return !holds(e.Expr, rows)
	case Related:
		some := rows > 0 && holds(e.Where, 0)
		every := rows == 0 || holds(e.Where, 0)
		return map[Quantity]bool{Some: some, None: !some, Every: every, One: some}[e.Quantity]
	}
	panic(fmt.Sprintf("%T asks a column", e))
}

func TestNullInConditions(t *testing.T) {
	t.Parallel()
	for _, where := range []string{
		`{"and":null}`, `{"or":null}`, `{"not":null}`, `{"and":[null]}`, `{"or":[{},null]}`, `{"not":{"or":[null]}}`,
		`{"code":null}`, `{"code":{"eq":"a"},"name":null}`, `{"street":null}`, `{"street":{"code":null}}`,
		`{"buildings":null}`, `{"buildings":{"some":null}}`, `{"buildings":{"none":null}}`, `{"buildings":{"every":null}}`,
		`{"succeededBy":{"some":{"successor":null}}}`, `{"succeededBy":{"some":{"successor":{"area":null}}}}`,
		`{"code":{"isNull":null}}`,
	} {
		t.Run(where, func(t *testing.T) {
			t.Parallel()
			of := "Community"
			if strings.Contains(where, "buildings") {
				of = "Compound"
			}
			_, err := Where(typeNamed(t, of), given(t, where))
			failed(t, where, err, fault.BadInput)
		})
	}
}

func TestNullForAConditionIsNamed(t *testing.T) {
	t.Parallel()
	_, err := Where(typeNamed(t, "Area"), given(t, `{"and":[{"code":{"eq":"a"},"name":null}]}`))
	f := fault.Of(err)
	if f.EN != "name: null is no condition; leave it out" || f.ZH != "name: null 不是条件,请省略" {
		t.Error(f.EN, f.ZH)
	}
}

func TestConditionsOfAWrongShape(t *testing.T) {
	t.Parallel()
	for what, where := range map[string]string{
		"a text":                      `"a"`,
		"a list":                      `[{}]`,
		"truth":                       `true`,
		"a text in and":               `{"and":["a"]}`,
		"a list in or":                `{"or":[[{}]]}`,
		"a list in not":               `{"not":[{}]}`,
		"a text for operators":        `{"code":"a"}`,
		"a list for operators":        `{"code":[{"eq":"a"}]}`,
		"a text for an edge":          `{"parent":"a"}`,
		"a text for a to-many edge":   `{"communities":"a"}`,
		"a list for a to-many edge":   `{"communities":[{}]}`,
		"a text for a quantity":       `{"communities":{"some":"a"}}`,
		"a text for isNull":           `{"code":{"isNull":"true"}}`,
		"a number for isNull":         `{"code":{"isNull":1}}`,
		"a field that is not":         `{"colour":{"eq":"a"}}`,
		"a field of another type":     `{"communities":{"some":{"builtYear":{"eq":1}}}}`,
		"a text for an abstract edge": `{"succeededBy":{"some":{"successor":"a"}}}`,
		"a text for a branch":         `{"succeededBy":{"some":{"successor":{"area":"a"}}}}`,
	} {
		_, err := Where(typeNamed(t, "Area"), given(t, where))
		failed(t, what, err, fault.BadInput)
	}
}
