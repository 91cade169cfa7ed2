package graph_test

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// root selects a field of Query.
func (d *draft) root(s *scope) string {
	return d.field(use{parent: d.schema.Query, field: d.chooseRoot(fieldsOf(d.schema.Query)), depth: 6, rows: 1}, s)
}

// arguments makes up a field's arguments, and tells how many rows may be below.
func (d *draft) arguments(parent *ast.Definition, f *ast.FieldDefinition, rows int) (object, int) {
	switch ty := d.listOf(f); {
	case ty != nil:
		further := d.further(f)
		args, size := d.list(ty, rows, parent == d.schema.Query, further != nil || isLines(f))
		return append(args, further...), rows * max(size, 1)
	case f.Name == "neighborCounts":
		d.use("neighborCounts")
		return d.ties(), rows
	case f.Name == "neighbors":
		d.use("neighbors")
		return d.neighbors(rows)
	case f.Name == "duration":
		d.use("duration of a row")
		return d.duration(d.graph.Type(parent.Name)), rows
	case parent != d.schema.Query:
		if f.Arguments.ForName("lang") == nil || d.chance(0.4) {
			return nil, rows
		}
		d.use("lang")
		return object{{"lang", d.maybeThrough("Lang", oneOf(d, []any{word("ZH"), word("EN")}), 0.3)}}, rows
	case f.Name == "node":
		d.use("node")
		return object{{"id", d.maybeThrough("ID!", d.anyID(), 0.4)}}, 1
	case f.Name == "nodes":
		d.use("nodes")
		ids := []any{}
		for range d.IntN(5) {
			ids = append(ids, d.anyID())
		}
		return object{{"ids", d.maybeThrough("[ID!]!", d.loosely(ids), 0.5)}}, len(ids) + 1
	case f.Name == "search":
		d.use("search")
		return d.search(), 5
	}
	return d.single(d.graph.Type(f.Type.Name())), 1
}

// further are the arguments of a list in a hierarchy.
func (d *draft) further(f *ast.FieldDefinition) object {
	if f.Arguments.ForName("subtree") != nil && d.chance(0.5) {
		d.use("subtree")
		return object{{"subtree", d.maybeThrough("Boolean!", true, 0.3)}}
	}
	if f.Arguments.ForName("depth") != nil && d.chance(0.4) {
		d.use("depth")
		return object{{"depth", d.maybeThrough("Int", 1+d.IntN(3), 0.3)}}
	}
	return nil
}

// isLines tells whether a field is a list of what stands above or below.
func isLines(f *ast.FieldDefinition) bool {
	return strings.HasSuffix(f.Type.Name(), "LineConnection")
}

// ties makes up along which edges neighbours are counted.
func (d *draft) ties() (args object) {
	if d.chance(0.2) {
		args = append(args, member{"direction", d.maybeThrough("EdgeDirection", word(oneOf(d, []string{"OUT", "IN"})), 0.3)})
	}
	if d.chance(0.2) {
		kinds := []any{word("OCCURRED_AT")}
		for range d.IntN(20) {
			kinds = append(kinds, word(oneOf(d, d.graph.Edges).Name))
		}
		args = append(args, member{"kinds", kinds})
	}
	if d.chance(0.1) {
		k := oneOf(d, d.graph.Edges)
		args = append(args, member{"labels", d.maybeThrough("[String!]", []any{k.Label.ZH, k.Label.EN}, 0.3)})
	}
	return args
}

// neighbors makes up what of the neighbours is asked.
func (d *draft) neighbors(rows int) (object, int) {
	args, size := d.ties(), 20
	if d.chance(0.4) {
		args = append(args, member{"depth", d.maybeThrough("Int", 1+d.IntN(3), 0.3)})
	}
	var types []*model.Type
	for _, ty := range d.graph.Types {
		if d.graph.Walked(ty) {
			types = append(types, ty)
		}
	}
	if d.chance(0.3) {
		var some []*model.Type
		words := []any{}
		for range 1 + d.IntN(6) {
			ty := oneOf(d, types)
			some = append(some, ty)
			words = append(words, word(strings.ToUpper(ty.Prefix)))
		}
		types, args = some, append(args, member{"types", words})
	}
	if d.chance(0.3) {
		where := object{}
		for range 1 + d.IntN(3) {
			ty := oneOf(d, types)
			if name := model.LowerCamel(ty.Name); !where.has(name) {
				where = append(where, member{name, d.where(d.schema.Types[ty.Name+"Where"], ty, 1)})
			}
		}
		args = append(args, member{"where", where})
	}
	if d.chance(0.7) {
		size = d.IntN(8)
		args = append(args, member{"first", d.maybeThrough("Int", size, 0.3)})
	}
	return args, rows * max(size, 1)
}

// anyID is the id of a row of any type, now and then of none.
func (d *draft) anyID() string {
	ty := oneOf(d, d.graph.Types)
	if d.chance(0.5) {
		ty = d.graph.Type(oneOf(d, []string{"Issue", "Area", "Community", "Grid", "Organization", "PartyOrganization", "PropertyProject", "Membership", "FreeText"}))
	}
	id, ok := d.sample(ty, ty.ID()).(string)
	if !ok || d.chance(0.05) {
		return ty.Prefix + "_01h455vb4pex5vsknk084sn02q"
	}
	return id
}

// single asks for one row by its id or code, or by an old code.
func (d *draft) single(ty *model.Type) object {
	if d.chance(0.3) {
		d.use("single by id")
		return object{{"id", d.maybeThrough("ID", d.sample(ty, ty.ID()), 0.3)}}
	}
	d.use("single by code")
	code := d.sample(ty, ty.Code)
	if d.chance(0.1) {
		code = d.sample(d.graph.Type("OldCode"), d.graph.Type("OldCode").Field("formerCode"))
	} else if d.chance(0.05) {
		code = "nothing"
	}
	return object{{"code", d.maybeThrough("String", code, 0.3)}}
}

// search looks for a word or two that stand in some name.
func (d *draft) search() object {
	text := d.piece(2)
	if d.chance(0.2) {
		text += " " + d.piece(1)
	}
	args := object{{"text", d.maybeThrough("String!", text, 0.3)}, {"first", 1 + d.IntN(5)}}
	if d.chance(0.5) {
		types := []any{}
		for _, v := range d.schema.Types["SearchType"].EnumValues {
			if d.chance(0.3) {
				types = append(types, word(v.Name))
			}
		}
		args = append(args, member{"types", d.maybeThrough("[SearchType!]", types, 0.3)})
	}
	if d.chance(0.3) {
		branch := oneOf(d, d.schema.Types["SearchWhere"].Fields)
		ty := d.graph.Type(strings.TrimSuffix(branch.Type.Name(), "Where"))
		where := object{{branch.Name, d.where(d.schema.Types[branch.Type.Name()], ty, 2)}}
		args = append(args, member{"where", d.maybeThrough("SearchWhere", where, 0.3)})
	}
	return args
}

// piece is at most n runes from the name of something.
func (d *draft) piece(n int) string {
	ty := d.graph.Type(oneOf(d, []string{"Issue", "Community", "Organization", "Grid", "Person", "VolunteerTeam"}))
	name := []rune(d.sample(ty, ty.Field("name")).(string))
	n = min(n, len(name))
	from := d.IntN(len(name) - n + 1)
	return string(name[from : from+n])
}

// list makes up the arguments of a list below rows of its parents, and tells how
// many rows it may have. Cursors of a list apart serve no other one.
func (d *draft) list(ty *model.Type, rows int, root, apart bool) (object, int) {
	var args object
	if d.fault != "" && d.chance(0.5) {
		if args = d.wrongList(ty); args != nil {
			return args, 1
		}
	}
	if d.chance(0.45) {
		where := ty.Name + "Where"
		d.whole = d.chance(0.25)
		condition := any(d.where(d.schema.Types[where], ty, 3))
		if d.whole {
			condition = d.through(where, condition)
		}
		d.whole = false
		args = append(args, member{"where", condition})
	}
	order := []any{}
	if d.chance(0.4) {
		order = d.order(ty)
	}
	ordered := ty.Name + literal(order)
	if len(ty.Key) > 1 && !root {
		ordered += "below a row" // where fewer keys may order, so cursors of all rows do not serve
	}
	if apart {
		d.keys++
		ordered += fmt.Sprint("apart", d.keys)
	}
	if len(order) > 0 || d.chance(0.05) {
		of := "[" + ty.Name + "Order!]"
		args = append(args, member{"orderBy", d.maybeThrough(of, d.loosely(order), 0.25)})
	}
	page, size := d.page(ordered, rows, root)
	return append(args, page...), size
}

// where makes up conditions on a type's rows.
func (d *draft) where(def *ast.Definition, ty *model.Type, depth int) object {
	var o object
	for n := 1 + d.IntN(2); n > 0; n-- {
		f := oneOf(d, fieldsOf(def))
		if o.has(f.Name) {
			continue
		}
		if v := d.term(f, ty, depth); v != nil {
			o = append(o, member{f.Name, v})
		}
	}
	return o
}

func (o object) has(name string) bool {
	for _, m := range o {
		if m.name == name {
			return true
		}
	}
	return false
}

// term makes up what stands at one field of a where, nil for nothing.
func (d *draft) term(f *ast.FieldDefinition, ty *model.Type, depth int) any {
	def := d.schema.Types[f.Type.Name()]
	field := ty.Field(f.Name)
	switch {
	case field != nil && strings.HasSuffix(def.Name, "Filter"):
		return d.operators(def, field)
	case field == nil && f.Name == "duration":
		return d.lasting(ty)
	case depth <= 0:
		return nil
	case f.Name == "not":
		d.use("not")
		return d.where(def, ty, depth-1)
	case f.Name == "and" || f.Name == "or":
		d.use(f.Name)
		list := []any{}
		for range d.IntN(4) {
			list = append(list, d.where(def, ty, depth-1))
		}
		return d.loosely(list)
	case def.Fields.ForName("some") != nil:
		rel := ty.Relation(f.Name)
		if d.chance(0.4) {
			return d.aggregate(def, rel.Target, depth-1)
		}
		quantity := oneOf(d, def.Fields[:3])
		d.use(quantity.Name)
		return object{{quantity.Name, d.where(d.schema.Types[quantity.Type.Name()], rel.Target, depth-1)}}
	case ty.Abstract(f.Name) != nil:
		d.use("where of a branch")
		o := object{}
		for _, rel := range ty.Abstract(f.Name).Branches {
			if d.chance(1.5 / float64(len(def.Fields))) {
				branch := def.Fields.ForName(rel.Name)
				o = append(o, member{rel.Name, d.where(d.schema.Types[branch.Type.Name()], rel.Target, depth-1)})
			}
		}
		return o
	}
	d.use("where across an edge")
	rel := ty.Relation(f.Name)
	if rel == nil {
		panic(fmt.Sprintf("%s.%s is no edge", ty.Name, f.Name))
	}
	return d.where(def, rel.Target, depth-1)
}
