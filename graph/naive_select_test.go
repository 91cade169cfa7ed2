package graph_test

import (
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// picked is a field of the answer: all selections with one response key.
type picked struct {
	*ast.Field
	key   string
	below ast.SelectionSet
}

// pick gathers the fields that a selection asks of an object of the type.
func (n *naive) pick(set ast.SelectionSet, of string) []*picked {
	var fields []*picked
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				if !n.wanted(s.Directives) {
					continue
				}
				i := slices.IndexFunc(fields, func(p *picked) bool { return p.key == s.Alias })
				if i < 0 {
					i = len(fields)
					fields = append(fields, &picked{Field: s, key: s.Alias})
				}
				fields[i].below = append(fields[i].below, s.SelectionSet...)
			case *ast.InlineFragment:
				if n.wanted(s.Directives) && n.fits(s.TypeCondition, of) {
					walk(s.SelectionSet)
				}
			case *ast.FragmentSpread:
				if n.wanted(s.Directives) && n.fits(s.Definition.TypeCondition, of) {
					walk(s.Definition.SelectionSet)
				}
			}
		}
	}
	walk(set)
	return fields
}

func (n *naive) wanted(directives ast.DirectiveList) bool {
	for _, d := range directives {
		if d.ArgumentMap(n.vars)["if"].(bool) != (d.Name == "include") {
			return false
		}
	}
	return true
}

func (n *naive) fits(condition, of string) bool {
	if condition == "" || condition == of {
		return true
	}
	return slices.ContainsFunc(n.schema.PossibleTypes[condition], func(d *ast.Definition) bool { return d.Name == of })
}

// object answers a selection on an object by a function of its fields.
func (n *naive) object(set ast.SelectionSet, of string, answer func(*picked) any) map[string]any {
	o := map[string]any{}
	for _, p := range n.pick(set, of) {
		if p.Name == "__typename" {
			o[p.key] = of
			continue
		}
		o[p.key] = answer(p)
	}
	return o
}

// root answers a whole operation.
func (n *naive) root(op *ast.OperationDefinition) any {
	return n.object(op.SelectionSet, "Query", func(p *picked) any {
		args := p.ArgumentMap(n.vars)
		switch name := p.Definition.Type.Name(); {
		case isGroups(p.Definition):
			ty := n.graph.Type(strings.TrimSuffix(name, "GroupConnection"))
			return n.groups(p, n.all(ty), ty)
		case strings.HasSuffix(name, "Connection"):
			ty := n.graph.Type(strings.TrimSuffix(name, "Connection"))
			return n.connection(p, ty, n.all(ty), nil)
		case p.Name == "shortestPath":
			return n.shortestPath(p)
		case p.Name == "subgraph":
			return n.subgraph(p)
		case p.Name == "nodes":
			nodes := []any{}
			for _, id := range list(args["ids"]) {
				nodes = append(nodes, n.node(p.below, n.byID(id)))
			}
			return nodes
		case args["id"] != nil:
			return n.node(p.below, n.byID(args["id"]))
		default:
			return n.node(p.below, n.byCode(n.graph.Type(name), args["code"].(string)))
		}
	})
}

// byID finds a row by its id. What has ended is found too, but not what had not
// begun.
func (n *naive) byID(id any) *record {
	parsed, err := relay.ParseID(id.(string))
	must(err)
	found := n.with(n.graph.TypeOfPrefix(parsed.Type).Table, "id", [16]byte(parsed.UUID))
	if len(found) == 0 || !n.told(found[0]) {
		return nil
	}
	return found[0]
}

// byCode finds a row by its code or by one that it once had.
func (n *naive) byCode(ty *model.Type, code string) *record {
	for _, r := range n.with(ty.Table, "code", code) {
		if n.told(r) {
			return r
		}
	}
	for _, rel := range ty.Relations {
		if rel.Target.Name != "OldCode" {
			continue
		}
		for _, old := range n.keep(n.with("old_codes", "former_code", code), n.told) {
			if owner := n.with(ty.Table, "id", old.cells[rel.TargetColumn]); len(owner) > 0 && n.told(owner[0]) {
				return owner[0]
			}
		}
	}
	return nil
}

// node answers a selection on a row.
func (n *naive) node(set ast.SelectionSet, r *record) any {
	if r == nil {
		return nil
	}
	return n.object(set, r.of.Name, func(p *picked) any { return n.field(p, r) })
}

// field answers one field of a row.
func (n *naive) field(p *picked, r *record) any {
	args := p.ArgumentMap(n.vars)
	if rel := r.of.Relation(p.Name); rel != nil && rel.Many {
		return n.connection(p, rel.Target, n.within(r, rel, args["subtree"]), nil)
	} else if rel != nil {
		return n.node(p.below, n.one(r, rel))
	}
	if isLines(p.Definition) {
		lines := n.lines(r, p.Name == "ancestors", number(args["depth"]))
		return n.connection(p, r.of, slices.Collect(maps.Keys(lines)), lines)
	}
	if p.Name == "descendantGroups" {
		return n.groups(p, slices.Collect(maps.Keys(n.lines(r, false, number(args["depth"])))), r.of)
	}
	if isGroups(p.Definition) {
		rel := groupedEdge(r.of, p.Name)
		return n.groups(p, n.within(r, rel, args["subtree"]), rel.Target)
	}
	if a := r.of.Abstract(p.Name); a != nil {
		return n.node(p.below, n.either(r, a))
	}
	if f := r.of.Field(p.Name); f != nil {
		return shown(f, n.value(r, f))
	}
	switch p.Name {
	case "neighborCounts":
		return n.neighborCounts(p, r)
	case "neighbors":
		return n.neighbors(p, r)
	case "duration":
		if d, known := n.duration(r, p.ArgumentMap(n.vars)); known {
			return shownNumber(&d, 2)
		}
		return nil
	case "validTo":
		return nil
	case "label":
		if p.ArgumentMap(n.vars)["lang"] == "EN" {
			return r.cells["label_en"]
		}
		return r.cells["name"]
	}
	f := r.of.Field(strings.TrimSuffix(p.Name, "Label"))
	return n.label(f, n.value(r, f), p.ArgumentMap(n.vars)["lang"])
}

// value is what a row holds in a field, or what follows for it.
func (n *naive) value(r *record, f *model.Field) any {
	if f.SQL == "" {
		return r.cells[f.Column]
	}
	return computed[f.Type.Name+"."+f.Name](n, r)
}

// label is the words for an enum's value, which open its description:
// "中文 · English. Anything more."
func (n *naive) label(f *model.Field, value, lang any) any {
	if value == nil {
		return nil
	}
	if values, ok := value.([]any); ok {
		all := []any{}
		for _, v := range values {
			all = append(all, n.label(f, v, lang))
		}
		return all
	}
	zh, en, _ := strings.Cut(n.schema.Types[f.Enum].EnumValues.ForName(value.(string)).Description, " · ")
	if lang == "EN" {
		en, _, _ = strings.Cut(en, ".")
		return en
	}
	return zh
}
