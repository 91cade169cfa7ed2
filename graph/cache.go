package graph

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// What is kept of parsed documents and of compiled operations, in bytes.
const (
	documentsKept = 32 << 20
	plansKept     = 32 << 20
)

// cache keeps what was used last, up to a weight. It is safe for concurrent use.
type cache[K comparable, V any] struct {
	mu            sync.Mutex
	kept          *simplelru.LRU[K, V]
	weigh         func(K, V) int
	weight, limit int
}

func newCache[K comparable, V any](limit int, weigh func(K, V) int) *cache[K, V] {
	c := &cache[K, V]{weigh: weigh, limit: limit}
	// The number of entries is bounded by their weight alone.
	c.kept, _ = simplelru.NewLRU(limit, func(k K, v V) { c.weight -= weigh(k, v) })
	return c
}

// Get implements gqlgen's Cache.
func (c *cache[K, V]) Get(_ context.Context, key K) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.kept.Get(key)
}

// Add implements gqlgen's Cache. What weighs more than the whole is not kept.
func (c *cache[K, V]) Add(_ context.Context, key K, value V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	w := c.weigh(key, value)
	if w > c.limit {
		return
	}
	c.kept.Remove(key)
	c.kept.Add(key, value)
	for c.weight += w; c.weight > c.limit; {
		c.kept.RemoveOldest()
	}
}

// newDocuments keeps parsed documents by their text. A parsed document is about
// 24 times its text.
func newDocuments() *cache[string, *ast.QueryDocument] {
	return newCache(documentsKept, func(text string, _ *ast.QueryDocument) int { return 24 * len(text) })
}

// plans compiles operations and keeps what it compiled. A compiled operation
// serves every request with the same operation and shape of variables.
type plans struct {
	compiler compiler
	kept     *cache[planKey, *compiled]
	// values are the enums of columns, of whose values a plan depends on no more
	// than whether partial indexes cover them.
	values map[string]*model.Field
}

// planKey is an operation, which its parsed document makes unique, the shape of its
// variables, and what the reader sees.
type planKey struct {
	op    *ast.OperationDefinition
	shape string
	view  plan.View
}

func newPlans(c compiler) *plans {
	p := &plans{
		compiler: c,
		kept:     newCache(plansKept, func(k planKey, c *compiled) int { return len(k.shape) + c.weight() }),
		values:   map[string]*model.Field{},
	}
	for _, t := range c.graph.Types {
		for _, f := range t.Fields {
			if f.Enum != "" && (p.values[f.Enum] == nil || f.Partial != nil) {
				p.values[f.Enum] = f
			}
		}
	}
	return p
}

func (p *plans) get(ctx context.Context, op *ast.OperationDefinition, vars filter.Variables, view plan.View) *compiled {
	key := planKey{op, p.shapeOf(op, vars), view}
	if known, ok := p.kept.Get(ctx, key); ok {
		return known
	}
	c := p.compiler
	c.vars, c.view = vars, view
	fresh := c.compile(op)
	// A fault may speak of a value, which is not in the key.
	if fresh.err == nil && !fresh.once && len(faultsOf(fresh.root)) == 0 {
		p.kept.Add(ctx, key, fresh)
	}
	return fresh
}

// weight is about how many bytes a compiled operation takes.
func (c *compiled) weight() int {
	n := 2000
	for _, s := range c.plan.Steps {
		n += 2*len(s.SQL) + 200*len(s.Params)
	}
	return n + 300*c.root.count()
}

// shapeOf writes what of the variables a plan depends on: which are given, null
// or not; the keys of objects and the lengths of lists of objects; booleans,
// directions and the like, and the types behind ids. All else is values.
func (p *plans) shapeOf(op *ast.OperationDefinition, vars filter.Variables) string {
	if len(op.VariableDefinitions) == 0 {
		return ""
	}
	w := shapeWriter{plans: p}
	for _, def := range op.VariableDefinitions {
		if v, given := vars[def.Variable]; given {
			w.value(def.Type, v)
		}
		w.WriteByte(';')
	}
	return w.String()
}

type shapeWriter struct {
	strings.Builder
	*plans
}

func (w *shapeWriter) value(typ *ast.Type, v any) {
	switch v := v.(type) {
	case nil:
		w.WriteByte('0')
	case []any:
		w.list(typ.Elem, v)
	case map[string]any:
		w.object(typ, v)
	default:
		w.scalar(typ.Name(), v)
	}
}

// list writes the items that a plan may depend on; ids only where their type changes.
func (w *shapeWriter) list(typ *ast.Type, items []any) {
	w.WriteByte('[')
	defer w.WriteByte(']')
	if column := w.values[typ.Name()]; column != nil {
		w.covered(column, items)
	}
	if !w.structural(typ.Name()) {
		return
	}
	last := any(nil)
	for _, item := range items {
		if typ.Name() == "ID" {
			kind := idType(item)
			if kind == last {
				continue
			}
			last = kind
		}
		w.value(typ, item)
		w.WriteByte(',')
	}
}

func (w *shapeWriter) object(typ *ast.Type, object map[string]any) {
	w.WriteByte('{')
	defer w.WriteByte('}')
	def := w.compiler.schema.Types[typ.Name()]
	for _, key := range sortedKeys(object) {
		w.WriteString(key)
		w.WriteByte(':')
		if field := def.Fields.ForName(key); field != nil {
			w.value(field.Type, object[key])
		}
		w.WriteByte(',')
	}
}

// structural tells whether a plan may depend on the values of a type.
func (w *shapeWriter) structural(typ string) bool {
	switch typ {
	case "ID", "Boolean":
		return true
	}
	def := w.compiler.schema.Types[typ]
	return def.Kind == ast.InputObject || def.Kind == ast.Enum && w.values[typ] == nil
}

// covered writes whether partial indexes cover values of a column.
func (w *shapeWriter) covered(column *model.Field, values []any) {
	list := make([]filter.Value, len(values))
	for i, v := range values {
		list[i].Raw = v
	}
	if filter.Covered(column, list) {
		w.WriteByte('c')
	}
}

func (w *shapeWriter) scalar(typ string, v any) {
	switch {
	case !w.structural(typ):
		w.WriteByte('v')
		if column := w.values[typ]; column != nil {
			w.covered(column, []any{v})
		}
	case typ == "ID":
		w.WriteString(idType(v))
	case typ == "Boolean":
		w.WriteString(strconv.FormatBool(v == true))
	default:
		word, _ := v.(string)
		w.WriteString(word)
	}
}

// idType is the type that an id names, "" if it is no id.
func idType(v any) string {
	s, _ := v.(string)
	id, _ := parseID(s)
	return id.Type
}

func sortedKeys(m map[string]any) []string {
	return slices.Sorted(maps.Keys(m))
}

var _ graphql.Cache[*ast.QueryDocument] = (*cache[string, *ast.QueryDocument])(nil)
