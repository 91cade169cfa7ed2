package graph

import "jinyan/internal/model"

// Customs are the custom fields, as Type.field.
func Customs(g *model.Graph) map[string]*model.Field {
	fields := map[string]*model.Field{}
	for name, c := range customs(g) {
		fields[name] = c.field
	}
	return fields
}
