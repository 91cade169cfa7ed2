package graph

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// labels are the words for enum values, read from the schema's descriptions,
// which all have the form "待受理 · Awaiting acceptance. Anything more."
type labels map[string]map[string][2]string

func newLabels(schema *ast.Schema) labels {
	all := labels{}
	for name, def := range schema.Types {
		if def.Kind != ast.Enum {
			continue
		}
		values := map[string][2]string{}
		for _, v := range def.EnumValues {
			zh, rest, ok := strings.Cut(v.Description, " · ")
			if !ok {
				continue
			}
			en, _, _ := strings.Cut(rest, ".")
			values[v.Name] = [2]string{zh, en}
		}
		all[name] = values
	}
	return all
}

// text is the label of an enum's value; a value without words is its own label.
func (l labels) text(enum string, value []byte, lang string) string {
	words, ok := l[enum][string(value)]
	if !ok {
		return string(value)
	}
	if lang == "EN" {
		return words[1]
	}
	return words[0]
}
