package filter

import (
	"slices"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Expr is a condition on the rows of one type. Every Expr is two-valued: a
// comparison with null is false.
type Expr interface{ expr() }

// And holds if all hold; an empty And holds.
type And []Expr

// Or holds if one holds; an empty Or does not.
type Or []Expr

// Not holds if the other does not.
type Not struct{ Expr Expr }

// Compare compares a column with a parameter.
type Compare struct {
	Field *model.Field
	Op    Op
	Param Param
}

// IsNull tells whether a column has no value.
type IsNull struct {
	Field *model.Field
	Null  bool
}

// Within holds where a column has one of some values, which are part of the
// statement's text.
type Within struct {
	Field  *model.Field
	Values []string
}

// Whichever holds where the row that an abstract field to any type leads to
// satisfies the condition on its branch; a branch without one is satisfied.
type Whichever struct {
	Of       *model.Abstract
	Branches []Related
}

// Related asks the rows at the other end of an edge.
type Related struct {
	Relation *model.Relation
	Quantity Quantity
	Where    Expr
}

func (And) expr()       {}
func (Or) expr()        {}
func (Not) expr()       {}
func (Compare) expr()   {}
func (IsNull) expr()    {}
func (Within) expr()    {}
func (Whichever) expr() {}
func (Related) expr()   {}

// Op is an operator that takes a value.
type Op string

// The operators.
const (
	Eq         Op = "eq"
	Ne         Op = "ne"
	In         Op = "in"
	NotIn      Op = "notIn"
	Lt         Op = "lt"
	Lte        Op = "lte"
	Gt         Op = "gt"
	Gte        Op = "gte"
	Contains   Op = "contains"
	StartsWith Op = "startsWith"
	Search     Op = "search"
	Has        Op = "has"
)

// Quantity is how many of the related rows must satisfy a condition.
type Quantity string

// The quantities; One is for to-one edges, and Maybe holds of those that lead
// nowhere too.
const (
	One   Quantity = "one"
	Maybe Quantity = "maybe"
	Some  Quantity = "some"
	None  Quantity = "none"
	Every Quantity = "every"
)

// Operators lists the operators of a column, beside isNull, in the order in
// which the schema shows them. Masked columns have none.
func Operators(f *model.Field) []Op {
	if f.Masked || f.Kind == model.Bytes {
		return nil
	}
	equal := []Op{Eq, Ne, In, NotIn}
	ordered := append(equal, Lt, Lte, Gt, Gte)
	switch f.Kind {
	case model.TextList:
		return []Op{Has}
	case model.Bool:
		return []Op{Eq, Ne}
	case model.UUID, model.Enum:
		return equal
	case model.Text:
		if f.Searchable {
			return append(ordered, Contains, StartsWith, Search)
		}
		return append(ordered, Contains, StartsWith)
	}
	return ordered
}

// Where reads a where argument. Null anywhere but at the top is BAD_INPUT; null
// at the top is no condition.
func Where(t *model.Type, v Value) (Expr, error) {
	if v.IsNull() {
		return And(nil), nil
	}
	if depth(v) > maxDepth {
		return nil, tooLarge()
	}
	e, err := where(t, v)
	if err == nil && terms(e) > maxTerms {
		return nil, tooLarge()
	}
	return e, err
}

// WhereByType reads a where argument that has one branch for each of several
// types. A branch that is null, or of another type, is BAD_INPUT.
func WhereByType(types []*model.Type, v Value) (map[*model.Type]Expr, error) {
	if depth(v) > maxDepth {
		return nil, tooLarge()
	}
	object, _ := v.Raw.(Object)
	branches := map[*model.Type]Expr{}
	size := 0
	for _, entry := range object {
		i := slices.IndexFunc(types, func(t *model.Type) bool { return model.LowerCamel(t.Name) == entry.Name })
		if i < 0 {
			return nil, fault.New(fault.BadInput,
				"there is a condition on %[1]s, which is none of the types asked for",
				"%[1]s 有条件,但不在所查类型之中", entry.Name)
		}
		if entry.Value.IsNull() {
			return nil, nullCondition(entry.Name)
		}
		e, err := where(types[i], entry.Value)
		if err != nil {
			return nil, err
		}
		branches[types[i]] = e
		size += terms(e)
	}
	if size > maxTerms {
		return nil, tooLarge()
	}
	return branches, nil
}

func nullCondition(name string) error {
	return fault.New(fault.BadInput,
		"%[1]s: null is no condition; leave it out",
		"%[1]s: null 不是条件,请省略", name)
}

func where(t *model.Type, v Value) (Expr, error) {
	object, ok := v.Raw.(Object)
	if !ok {
		return nil, wrong(v.Raw, "a condition", "条件")
	}
	var all And
	for _, entry := range object {
		e, err := condition(t, entry)
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	if len(all) == 1 {
		return all[0], nil
	}
	return all, nil
}

func condition(t *model.Type, entry Entry) (Expr, error) {
	if entry.Value.IsNull() {
		return nil, nullCondition(entry.Name)
	}
	switch entry.Name {
	case "and", "or":
		var list []Expr
		for _, item := range entry.Value.Items() {
			e, err := where(t, item)
			if err != nil {
				return nil, err
			}
			list = append(list, e)
		}
		if entry.Name == "or" {
			return Or(list), nil
		}
		return And(list), nil
	case "not":
		e, err := where(t, entry.Value)
		return Not{e}, err
	}
	if f := t.Field(entry.Name); f != nil {
		return operators(f, entry.Value)
	}
	if r := t.Relation(entry.Name); r != nil {
		return related(r, entry.Value)
	}
	if a := t.Abstract(entry.Name); a != nil {
		return branches(a, entry.Value)
	}
	if entry.Name == "duration" {
		return lasting(t, entry.Value)
	}
	return nil, unknown(t, entry.Name)
}

func unknown(t *model.Type, name string) error {
	return fault.New(fault.BadInput, "%[1]s has no %[2]s", "%[1]s 没有 %[2]s", t.Name, name)
}

func operators(f *model.Field, v Value) (Expr, error) {
	object, ok := v.Raw.(Object)
	if !ok {
		return nil, wrong(v.Raw, "a condition", "条件")
	}
	var all And
	for _, entry := range object {
		op := Op(entry.Name)
		switch op {
		case "isNull":
			null, err := readBool(entry.Value.Raw)
			if err != nil {
				return nil, err
			}
			all = append(all, IsNull{f, null.(bool)})
		case In, NotIn:
			all = append(all, Compare{f, op, Param{From: entry.Value, Read: readList(reader(f))}})
			all = append(all, within(f, op, entry.Value)...)
		case Has, Contains, StartsWith, Search:
			all = append(all, Compare{f, op, Param{From: entry.Value, Read: ReadText}})
		default:
			all = append(all, Compare{f, op, Param{From: entry.Value, Read: reader(f)}})
			all = append(all, within(f, op, entry.Value)...)
		}
	}
	if len(all) == 1 {
		return all[0], nil
	}
	return all, nil
}

// within adds to a condition on a column with partial indexes that they cover
// it, if all its values are among theirs. It says nothing that the condition does
// not, but PostgreSQL cannot know the values that a prepared statement will get.
func within(f *model.Field, op Op, v Value) []Expr {
	if len(f.Partial) == 0 || op != Eq && op != In || !Covered(f, v.Items()) {
		return nil
	}
	return []Expr{Within{f, f.Partial}}
}

// Covered tells whether values are all among those of a column's partial indexes.
func Covered(f *model.Field, values []Value) bool {
	return len(values) > 0 && !slices.ContainsFunc(values, func(v Value) bool {
		word, ok := v.Raw.(string)
		return !ok || !slices.Contains(f.Partial, word)
	})
}

func related(r *model.Relation, v Value) (Expr, error) {
	if !r.Many {
		e, err := where(r.Target, v)
		return Related{r, One, e}, err
	}
	object, ok := v.Raw.(Object)
	if !ok {
		return nil, wrong(v.Raw, "some, none or every", "some、none 或 every")
	}
	var all And
	for _, entry := range object {
		var e Expr
		var err error
		if fn := Func(entry.Name); slices.Contains(Aggregates, fn) {
			e, err = measured(r, fn, entry.Value)
		} else {
			e, err = where(r.Target, entry.Value)
			e = Related{r, Quantity(entry.Name), e}
		}
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return all, nil
}

// branches reads a condition on an abstract field: one branch a type, and a
// row satisfies those named if its target is of that type and satisfies it.
// Without a branch it is enough that there is a target.
func branches(a *model.Abstract, v Value) (Expr, error) {
	object, ok := v.Raw.(Object)
	if !ok {
		return nil, wrong(v.Raw, "a condition", "条件")
	}
	var any Or
	for _, entry := range object {
		for _, r := range a.Branches {
			if r.Name != entry.Name {
				continue
			}
			e, err := where(r.Target, entry.Value)
			if err != nil {
				return nil, err
			}
			any = append(any, Related{r, One, e})
		}
	}
	if len(object) == 0 && a.By != nil {
		// It always leads somewhere, and what it leads to has happened.
		return And(nil), nil
	}
	if len(object) == 0 {
		for _, r := range a.Branches {
			any = append(any, leads(r))
		}
	}
	return any, nil
}

// leads holds where a branch leads somewhere; what happens may not have by the instant.
func leads(r *model.Relation) Expr {
	if r.Target.Happens != nil {
		return Related{r, One, And(nil)}
	}
	return IsNull{Field: r.Type.Column(r.Column)}
}
