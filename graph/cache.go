package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
)

// plansKept is how many compiled operations are kept.
const plansKept = 1000

// plans compiles operations and keeps what it compiled. A compiled operation
// serves every request with the same document, operation and shape of variables.
type plans struct {
	compiler compiler
	cache    *lru.LRU[*compiled]
}

func newPlans(c compiler) *plans {
	return &plans{compiler: c, cache: lru.New[*compiled](plansKept)}
}

func (p *plans) get(ctx context.Context, op *graphql.OperationContext, vars filter.Variables) *compiled {
	key := op.OperationName + "\x00" + op.RawQuery + "\x00" + variableShape(op.Operation, vars)
	if known, ok := p.cache.Get(ctx, key); ok {
		return known
	}
	c := p.compiler
	c.vars = vars
	fresh := c.compile(op.Operation)
	// A fault may speak of a value, which is not in the key.
	if faultOf(fresh.root) == nil {
		p.cache.Add(ctx, key, fresh)
	}
	return fresh
}

// variableShape writes what of the variables a plan depends on: which are
// given, null or not; the keys of objects; the lengths of lists of objects and
// ids; booleans, enum values and the type behind an id. Texts, numbers and
// times are values and not in it.
func variableShape(op *ast.OperationDefinition, vars filter.Variables) string {
	var b strings.Builder
	for _, def := range op.VariableDefinitions {
		v, ok := vars[def.Variable]
		if !ok {
			continue
		}
		b.WriteString(def.Variable + "=")
		writeShape(&b, v, 0)
		b.WriteByte(';')
	}
	return b.String()
}

func writeShape(b *strings.Builder, v any, depth int) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case bool:
		fmt.Fprint(b, v)
	case string:
		b.WriteString(structural(v))
	case []any:
		b.WriteByte('[')
		for i, item := range v {
			if _, scalar := item.(map[string]any); !scalar && i > 0 && structuralItem(item) == structuralItem(v[i-1]) {
				continue
			}
			writeShape(b, item, depth+1)
			b.WriteByte(',')
		}
		b.WriteByte(']')
	case map[string]any:
		b.WriteByte('{')
		for _, key := range sortedKeys(v) {
			b.WriteString(key + ":")
			writeShape(b, v[key], depth+1)
			b.WriteByte(',')
		}
		b.WriteByte('}')
	default:
		b.WriteByte('n')
	}
}

func structuralItem(v any) string {
	s, ok := v.(string)
	if !ok {
		return fmt.Sprintf("%T", v)
	}
	return structural(s)
}

// structural is the part of a text that a plan may depend on: the type of an
// id, and the whole of a word that may be an enum's value.
func structural(s string) string {
	if id, err := parseID(s); err == nil {
		return id.Type
	}
	if len(s) <= 32 && s != "" && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == "" {
		return s
	}
	return "s"
}

func sortedKeys(m map[string]any) []string {
	return slices.Sorted(maps.Keys(m))
}
