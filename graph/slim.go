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
	s := slimmer{types: map[string]*ast.Type{}, arguments: map[string]ast.ArgumentDefinitionList{}}
	for _, def := range schema.Types {
		def.Position = nil
		for _, v := range def.EnumValues {
			v.Position = nil
		}
		for _, f := range def.Fields {
			f.Position = nil
			f.Type = s.typ(f.Type)
			f.Arguments = s.list(f.Arguments)
		}
	}
	return schema
})

type slimmer struct {
	types     map[string]*ast.Type
	arguments map[string]ast.ArgumentDefinitionList
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
		a.Type = s.typ(a.Type)
	}
	s.arguments[key.String()] = arguments
	return arguments
}
