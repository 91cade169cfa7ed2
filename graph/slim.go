package graph

import (
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/graph/gen"
)

// served is the schema that is served. It is kept in memory as long as the service
// runs, and its garbage collector lets grow what is kept four times: so it is made
// small once. What many fields say alike is said once, and no definition knows its
// line.
var served = sync.OnceValue(func() *ast.Schema {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	s := slimmer{
		words: map[string]string{}, types: map[string]*ast.Type{}, fields: map[string]*ast.FieldDefinition{},
		arguments: map[string]ast.ArgumentDefinitionList{},
	}
	for _, def := range schema.Types {
		def.Position = nil
		def.Name, def.Description = s.word(def.Name), s.word(def.Description)
		for _, v := range def.EnumValues {
			v.Position = nil
			v.Name, v.Description = s.word(v.Name), s.word(v.Description)
		}
		for i, f := range def.Fields {
			def.Fields[i] = s.field(f)
		}
	}
	return schema
})

type slimmer struct {
	words     map[string]string
	types     map[string]*ast.Type
	fields    map[string]*ast.FieldDefinition
	arguments map[string]ast.ArgumentDefinitionList
}

// word is one text for all that are alike, and none of the schema's whole text.
func (s *slimmer) word(text string) string {
	if known, ok := s.words[text]; ok {
		return known
	}
	text = strings.Clone(text)
	s.words[text] = text
	return text
}

// field is one field for all that are written alike.
func (s *slimmer) field(f *ast.FieldDefinition) *ast.FieldDefinition {
	f.Arguments = s.list(f.Arguments)
	key := f.Name + "\x00" + f.Description + "\x00" + f.Type.String() + "\x00" + f.DefaultValue.String()
	if known, ok := s.fields[key]; ok && len(f.Arguments)+len(f.Directives) == 0 {
		return known
	}
	f.Position = nil
	f.Name, f.Description = s.word(f.Name), s.word(f.Description)
	f.Type = s.typ(f.Type)
	if len(f.Arguments)+len(f.Directives) == 0 {
		s.fields[key] = f
	}
	return f
}

// typ is one type for all that are written alike.
func (s *slimmer) typ(t *ast.Type) *ast.Type {
	name := t.String()
	if known, ok := s.types[name]; ok {
		return known
	}
	t.Position = nil
	if t.Elem != nil {
		t.Elem = s.typ(t.Elem)
	}
	s.types[name] = t
	return t
}

// list is one list of arguments for all that are written alike.
func (s *slimmer) list(arguments ast.ArgumentDefinitionList) ast.ArgumentDefinitionList {
	if len(arguments) == 0 {
		return nil
	}
	var key strings.Builder
	for _, a := range arguments {
		key.WriteString(a.Name + "\x00" + a.Type.String() + "\x00" + a.Description + "\x00" + a.DefaultValue.String() + "\x01")
	}
	if known, ok := s.arguments[key.String()]; ok {
		return known
	}
	for _, a := range arguments {
		a.Position = nil
		a.Name, a.Description = s.word(a.Name), s.word(a.Description)
		a.Type = s.typ(a.Type)
	}
	s.arguments[key.String()] = arguments
	return arguments
}
