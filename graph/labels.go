package graph

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// labels are the words for enum values, read from the schema's descriptions,
// which all have the form "待受理 · Awaiting acceptance. Anything more."
type labels struct {
	words map[string]map[string]model.Words
	// enums are all closed lists in the order of their names.
	enums []*model.EnumType
}

func newLabels(schema *ast.Schema) labels {
	all := labels{words: map[string]map[string]model.Words{}}
	for name, def := range schema.Types {
		if def.Kind != ast.Enum || def.BuiltIn || namesFields(schema, name) {
			continue
		}
		enum := &model.EnumType{Name: name, Description: def.Description, Words: model.Words{ZH: model.ChineseTerm(def.Description), EN: model.Sentence(model.SnakeCase(name))}}
		values := map[string]model.Words{}
		for _, v := range def.EnumValues {
			zh, rest, _ := strings.Cut(v.Description, " · ")
			en, _, _ := strings.Cut(rest, ".")
			values[v.Name] = model.Words{ZH: zh, EN: en}
			enum.Values = append(enum.Values, &model.EnumTerm{Name: v.Name, Description: v.Description, Words: values[v.Name]})
		}
		all.words[name] = values
		all.enums = append(all.enums, enum)
	}
	slices.SortFunc(all.enums, func(a, b *model.EnumType) int { return cmp.Compare(a.Name, b.Name) })
	return all
}

// namesFields tells whether an enum names the fields or metrics of a node type, and
// is no list of values.
func namesFields(schema *ast.Schema, enum string) bool {
	return slices.ContainsFunc([]string{"NumberField", "Field", "Time", "Metric", "NodeMetric"}, func(suffix string) bool {
		of, ok := strings.CutSuffix(enum, suffix)
		return ok && schema.Types[of+"Key"] != nil
	})
}

// text is the label of an enum's value; a value without words is its own label.
func (l labels) text(enum string, value []byte, lang string) string {
	words, ok := l.words[enum][string(value)]
	if !ok {
		return string(value)
	}
	return words.In(lang)
}

// readEnums resolves the closed lists, which no row holds.
func readEnums(ctx context.Context) ([]*model.EnumType, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	return p.labels.enums, nil
}
