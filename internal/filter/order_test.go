package filter

import (
	"strings"
	"testing"

	"jinyan/internal/fault"
)

func TestOrders(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ of, order, want string }{
		"none":                               {"Issue", `null`, "reportedAt desc, code"},
		"an empty list":                      {"Issue", `[]`, "reportedAt desc, code"},
		"none, without a code":               {"IssueEvent", `null`, "seq, id"},
		"none, of two keys":                  {"Identifier", `null`, "scheme, value, id"},
		"ascending":                          {"Issue", `[{"title":"ASC"}]`, "title, code"},
		"descending":                         {"Issue", `[{"title":"DESC"}]`, "title desc, code"},
		"one without a list":                 {"Issue", `{"title":"DESC"}`, "title desc, code"},
		"an alias":                           {"Issue", `[{"name":"ASC"}]`, "title, code"},
		"ascending, nulls first":             {"Issue", `[{"dueAt":"ASC_NULLS_FIRST"}]`, "dueAt nullable first, code"},
		"ascending, nulls last":              {"Issue", `[{"dueAt":"ASC_NULLS_LAST"}]`, "dueAt nullable, code"},
		"descending, nulls first":            {"Issue", `[{"dueAt":"DESC_NULLS_FIRST"}]`, "dueAt desc nullable first, code"},
		"descending, nulls last":             {"Issue", `[{"dueAt":"DESC_NULLS_LAST"}]`, "dueAt desc nullable, code"},
		"two keys":                           {"Issue", `[{"urgency":"DESC"},{"title":"ASC"}]`, "urgency desc, title, code"},
		"one key twice":                      {"Issue", `[{"title":"ASC"},{"title":"DESC"}]`, "title, title desc, code"},
		"the code":                           {"Issue", `[{"code":"DESC"}]`, "code desc"},
		"keys behind the code":               {"Issue", `[{"urgency":"ASC"},{"code":"DESC"},{"title":"ASC"}]`, "urgency, code desc"},
		"keys behind the id":                 {"Issue", `[{"id":"DESC"},{"title":"ASC"}]`, "id desc"},
		"the id, without a code":             {"IssueEvent", `[{"id":"DESC"}]`, "id desc"},
		"a key, without a code":              {"IssueEvent", `[{"action":"DESC"}]`, "action desc, id"},
		"an edge":                            {"Community", `[{"street":{"name":"DESC"}}]`, "street.name desc, code"},
		"an edge that may lead nowhere":      {"Issue", `[{"grid":{"name":"ASC"}}]`, "grid.name nullable, code"},
		"an edge to what happens":            {"IssueEvent", `[{"issue":{"title":"ASC"}}]`, "issue.title nullable, id"},
		"a column without value at its end":  {"Community", `[{"street":{"areaKm2":"ASC"}}]`, "street.areaKm2 nullable, code"},
		"two edges":                          {"Building", `[{"compound":{"community":{"code":"ASC"}}}]`, "compound.community.code, code"},
		"the code of another is not its own": {"Community", `[{"street":{"code":"ASC"}},{"name":"ASC"}]`, "street.code, name, code"},
		"the code of one of its own type":    {"Grid", `[{"parent":{"code":"ASC"}}]`, "parent.code nullable, code"},
		"the id of another is not its own":   {"IssueEvent", `[{"issue":{"id":"ASC"}},{"seq":"ASC"}]`, "issue.id nullable, seq, id"},
	} {
		keys, err := OrderBy(typeNamed(t, c.of), given(t, c.order))
		if err != nil || writtenKeys(keys) != c.want {
			t.Errorf("%s: %s, %v, not %s", name, writtenKeys(keys), err, c.want)
		}
	}
}

func TestOrdersOfAWrongShape(t *testing.T) {
	t.Parallel()
	for what, order := range map[string]string{
		"a text":                          `"title"`,
		"a number":                        `5`,
		"a list in a list":                `[[{"title":"ASC"}]]`,
		"null in a list":                  `[null]`,
		"an object of nothing":            `[{}]`,
		"two fields in one object":        `[{"title":"ASC","code":"ASC"}]`,
		"a field that is not":             `[{"colour":"ASC"}]`,
		"a direction that is not":         `[{"title":"UP"}]`,
		"a direction in lower case":       `[{"title":"desc"}]`,
		"a direction in mixed case":       `[{"title":"DESC_nulls_first"}]`,
		"null for a direction":            `[{"title":null}]`,
		"truth for a direction":           `[{"title":true}]`,
		"a list for a direction":          `[{"title":["ASC"]}]`,
		"an object for a direction":       `[{"title":{"title":"ASC"}}]`,
		"null at an edge":                 `[{"grid":null}]`,
		"a direction at an edge":          `[{"grid":"ASC"}]`,
		"nothing behind an edge":          `[{"grid":{}}]`,
		"two fields behind an edge":       `[{"grid":{"code":"ASC","name":"ASC"}}]`,
		"a field that is not, at an edge": `[{"grid":{"title":"ASC"}}]`,
		"one good, one bad":               `[{"title":"ASC"},{"title":"UP"}]`,
	} {
		_, err := OrderBy(typeNamed(t, "Issue"), given(t, order))
		failed(t, what, err, fault.BadInput)
	}
}

func TestOrdersOfABoundedSize(t *testing.T) {
	t.Parallel()
	keys := func(n int) string {
		return "[" + strings.TrimSuffix(strings.Repeat(`{"title":"ASC"},`, n), ",") + "]"
	}
	edges := func(n int) string {
		return strings.Repeat(`{"mergedInto":`, n) + `{"title":"ASC"}` + strings.Repeat("}", n)
	}
	for what, c := range map[string]struct{ most, over string }{
		"keys":  {keys(maxKeys), keys(maxKeys + 1)},
		"edges": {edges(maxDepth - 1), edges(maxDepth)},
	} {
		if _, err := OrderBy(typeNamed(t, "Issue"), given(t, c.most)); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		_, err := OrderBy(typeNamed(t, "Issue"), given(t, c.over))
		failed(t, what, err, fault.CostExceeded)
	}
}

// writtenKeys is an order as text: street.name desc nullable first, code.
func writtenKeys(keys []Key) string {
	parts := make([]string, len(keys))
	for i, k := range keys {
		for _, r := range k.Path {
			parts[i] += r.Name + "."
		}
		parts[i] += k.Field.Name
		if k.Desc {
			parts[i] += " desc"
		}
		if k.Nullable() {
			parts[i] += " nullable"
		}
		if k.NullsFirst {
			parts[i] += " first"
		}
	}
	return strings.Join(parts, ", ")
}
