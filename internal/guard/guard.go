// Package guard refuses documents that ask for too much, by their text alone: before
// anything of them is compiled and any connection is taken.
package guard

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/fault"
)

// Limits are how much an operation may ask. Fragments count wherever they are spread.
type Limits struct {
	// Depth is how many fields may stand in each other.
	Depth int
	// Aliases is how many fields may be renamed; measures of groups are not counted,
	// since they have no other names.
	Aliases int
	// Directives is how many directives may be used.
	Directives int
	// Introspections is how often __schema and __type may be asked.
	Introspections int
	// Cost is how many rows the answer may hold at most, by the sizes of its pages.
	Cost int
	// Page is the size of the largest page; what asks for a larger one is refused there.
	Page int
}

// Usual are the limits if nothing else is said. Six levels of lists whose pages have the
// usual size, with one more list at each of their rows, may be asked.
var Usual = Limits{Depth: 25, Aliases: 100, Directives: 100, Introspections: 2, Cost: 100_000_000, Page: 1000}

// Check refuses an operation that asks for more than the limits, and tells its cost. It
// takes time for each fragment once, however often that is spread.
func (l Limits) Check(op *ast.OperationDefinition, vars map[string]any) (cost int, err error) {
	m := measurer{vars: vars, page: l.Page}
	s := m.selection(op.SelectionSet)
	s.directives = within(s.directives + len(op.Directives))
	if err := l.texts(s); err != nil {
		return s.cost, err
	}
	if s.cost > l.Cost {
		return s.cost, fault.New(fault.CostExceeded,
			"the answer may hold %[1]s rows, by the sizes of its pages; at most %[2]d are answered: ask for smaller pages or fewer levels",
			"按分页大小计,结果最多可达 %[1]s 行,上限为 %[2]d;请减小分页或层级", count(s.cost), l.Cost)
	}
	return s.cost, nil
}

// texts refuses what is too much by the text alone.
func (l Limits) texts(s size) error {
	for _, limit := range []struct {
		have, most int
		en, zh     string
	}{
		{s.depth, l.Depth, "levels of fields", "层字段"},
		{s.aliases, l.Aliases, "aliases", "个别名"},
		{s.directives, l.Directives, "directives", "个指令"},
		{s.introspections, l.Introspections, "__schema and __type fields", "个 __schema 与 __type 字段"},
	} {
		if limit.have > limit.most {
			return fault.New(fault.CostExceeded,
				"the query has %[1]s %[3]s, fragments counted where they are spread; at most %[2]d are answered",
				"查询含有 %[1]s %[4]s(片段按展开计);最多允许 %[2]d", count(limit.have), limit.most, limit.en, limit.zh)
		}
	}
	return nil
}

// size is what a selection asks; its cost is that of one row around it.
type size struct{ depth, aliases, directives, introspections, cost int }

// plus is a selection with another one beside it.
func (s size) plus(other size) size {
	return size{
		max(s.depth, other.depth), within(s.aliases + other.aliases),
		within(s.directives + other.directives), within(s.introspections + other.introspections),
		within(s.cost + other.cost),
	}
}

// measurer remembers the sizes of fragments.
type measurer struct {
	vars  map[string]any
	page  int
	known map[*ast.FragmentDefinition]size
}

// selection is the size of a selection. A fragment that is spread in it twice is merged.
func (m *measurer) selection(set ast.SelectionSet) (s size) {
	for i, selection := range set {
		switch sel := selection.(type) {
		case *ast.Field:
			s = s.plus(m.field(sel))
		case *ast.InlineFragment:
			s = s.plus(size{directives: len(sel.Directives)}).plus(m.selection(sel.SelectionSet))
		case *ast.FragmentSpread:
			s = s.plus(size{directives: len(sel.Directives)})
			if !spreadBefore(set[:i], sel.Name) {
				s = s.plus(m.fragment(sel.Definition))
			}
		}
	}
	return s
}

func spreadBefore(set ast.SelectionSet, name string) bool {
	for _, s := range set {
		if spread, ok := s.(*ast.FragmentSpread); ok && spread.Name == name {
			return true
		}
	}
	return false
}

func (m *measurer) field(f *ast.Field) size {
	s := m.selection(f.SelectionSet)
	s.depth = within(s.depth + 1)
	s.cost = m.cost(f, s.cost)
	own := size{directives: len(f.Directives)}
	if f.Alias != f.Name && !measure(f) {
		own.aliases = 1
	}
	if f.Name == "__schema" || f.Name == "__type" {
		own.introspections = 1
	}
	return s.plus(own)
}

// measure tells whether a field is a measure of groups.
func measure(f *ast.Field) bool {
	return f.ObjectDefinition != nil && strings.HasSuffix(f.ObjectDefinition.Name, "Group")
}

func (m *measurer) fragment(f *ast.FragmentDefinition) size {
	s, known := m.known[f]
	if !known {
		s = m.selection(f.SelectionSet)
		if m.known == nil {
			m.known = map[*ast.FragmentDefinition]size{}
		}
		m.known[f] = s
	}
	return s
}

// many is more than any limit, so that sums of sums stay numbers.
const many = 1 << 30

func within(n int) int { return min(n, many) }

// count is a number for people.
func count(n int) string {
	if n == many {
		return "very many"
	}
	return strconv.Itoa(n)
}
