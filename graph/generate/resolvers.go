package main

import (
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// resolvers is the gqlgen plugin that makes every edge a resolver and writes
// its body: all of them read their value from the operation's reading.
type resolvers struct {
	graph *model.Graph
}

// Name implements gqlgen's plugin.
func (*resolvers) Name() string { return "jinyan" }

// MutateConfig binds types and makes resolvers of all fields that are not columns.
func (p *resolvers) MutateConfig(cfg *config.Config) error {
	for _, t := range p.graph.Types {
		for _, f := range t.Values() {
			if f.Enum != "" {
				cfg.Models[f.Enum] = config.TypeMapEntry{Model: config.StringList{"jinyan/internal/model." + f.Enum}}
			}
		}
	}
	cfg.Models[groupScalar] = config.TypeMapEntry{Model: config.StringList{"jinyan/internal/model.GroupAnswer"}}
	for name, def := range cfg.Schema.Types {
		switch {
		case strings.HasPrefix(name, "__"):
		case def.Kind == ast.Enum && !cfg.Models.Exists(name):
			cfg.Models[name] = config.TypeMapEntry{Model: config.StringList{"github.com/99designs/gqlgen/graphql.String"}}
		case def.Kind == ast.Union:
			cfg.Models[name] = config.TypeMapEntry{Model: config.StringList{"jinyan/internal/model.Node"}}
		case def.Kind == ast.Object && p.graph.Type(name) != nil:
			p.fields(cfg, def)
		}
	}
	return nil
}

func (p *resolvers) fields(cfg *config.Config, def *ast.Definition) {
	t := p.graph.Type(def.Name)
	for _, part := range []string{"Connection", "Edge"} {
		cfg.Models[t.Name+part] = config.TypeMapEntry{Model: config.StringList{"jinyan/internal/model." + t.Name + part}}
	}
	entry := config.TypeMapEntry{
		Model:  config.StringList{"jinyan/internal/model." + t.Name},
		Fields: map[string]config.TypeMapField{},
	}
	for _, f := range def.Fields {
		_, isLabel := strings.CutSuffix(f.Name, "Label")
		if t.Relation(f.Name) != nil || t.Abstract(f.Name) != nil || isLabel || f.Name == "duration" || f.Type.Name() == groupScalar {
			entry.Fields[f.Name] = config.TypeMapField{Resolver: true}
		}
	}
	cfg.Models[def.Name] = entry
}

// Implement writes a resolver's body.
func (p *resolvers) Implement(_ string, f *codegen.Field) string {
	name := f.Type.Name()
	of, isConnection := strings.CutSuffix(name, "Connection")
	switch {
	case f.Object.Name == "Mutation" || f.Name == "accessLog":
		return "return " + f.Name + "(" + strings.Join(append([]string{"ctx"}, argumentsOf(f)...), ", ") + ")"
	case f.Name == "nodes" && f.Object.Name == "Query":
		return "return readNodes(ctx)"
	case f.Name == "search" && f.Object.Name == "Query":
		return "return readSearch(ctx)"
	case name == "EnumType":
		return "return readEnums(ctx)"
	case name == "EdgeKindDefinition":
		return "return readEdgeKinds(ctx)"
	case name == "MetricDefinition":
		return "return readMetrics(ctx)"
	case name == groupScalar:
		return "return readGroups(ctx)"
	case strings.HasSuffix(f.Name, "Label") && f.Type.Elem != nil:
		return "return readLabels(ctx)"
	case strings.HasSuffix(f.Name, "Label") || f.Name == "label":
		if f.Type.NonNull {
			return "return readSomeLabel(ctx)"
		}
		return "return readLabel(ctx)"
	case isConnection && p.graph.Type(of) != nil:
		return "return readConnection[model." + of + "](ctx)"
	case p.graph.Type(name) != nil:
		return "return readOne[model." + name + "](ctx)"
	case f.TypeReference.Definition.Kind == ast.Scalar || f.TypeReference.Definition.Kind == ast.Enum:
		return "return readLeaf[" + strings.ReplaceAll(f.TypeReference.GO.String(), "jinyan/internal/", "") + "](ctx)"
	}
	return "return readAny[model.Node](ctx)"
}

// argumentsOf are the names of a field's arguments in Go.
func argumentsOf(f *codegen.Field) (names []string) {
	for _, a := range f.Args {
		names = append(names, a.VarName)
	}
	return names
}
