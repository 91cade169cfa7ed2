package model

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/uptrace/bun/dialect/pgdialect"
	"github.com/uptrace/bun/schema"
)

// Graph is all node types and how they are tied, read once from the Bun
// structs. It is immutable and safe for concurrent use.
type Graph struct {
	Types []*Type
	// Edges are the kinds of edges along which it is walked.
	Edges []*EdgeKind
	// Dialect holds Bun's registry of the structs, with their relations.
	Dialect *pgdialect.Dialect

	byName   map[string]*Type
	byPrefix map[string]*Type
	byGo     map[reflect.Type]*Type
}

// Type is one node type: table, GraphQL object, filter and end of edges.
type Type struct {
	// Name is the GraphQL name; Prefix is that of its ids.
	Name, Prefix string
	// Table is the table's name in SQL.
	Table string
	Bun   *schema.Table

	Fields    []*Field
	Relations []*Relation
	Abstracts []*Abstract
	// Computed are fields whose values follow from columns.
	Computed []*Field

	// Code is the business key's field, nil for rows known by their ends or parent.
	Code *Field
	// Life says that rows have valid_from and valid_to.
	Life bool
	// Someone says that every row tells of one person.
	Someone bool
	// Happens is the field of the instant at which the row happened, nil for structure.
	Happens *Field
	// Past says that rows tell of the past: ended ones are listed too, and what a
	// many-to-many edge through them leads to.
	Past bool
	// View says of the type of an association that its rows follow from others: it is no
	// node type.
	View bool
	// Begins is the field of the day or instant from which a row without validity is
	// there; a row without one always is.
	Begins *Field
	// Orders are the declared default orders, the first of which is used if none is asked.
	Orders []Order
	// History says how rows stood at earlier instants, nil if that is not kept.
	History *History
	// Parent is the to-one edge to the row one level above, nil for types without
	// levels; Level is the field that names a row's level, nil if none does.
	Parent *Relation
	Level  *Field
	// Key names the columns that find a row again in an import: code, or the
	// references and columns that stand for it.
	Key []string

	fields    map[string]*Field
	relations map[string]*Relation
	abstracts map[string]*Abstract
}

// Kind is how a column's values look in Go, SQL and GraphQL.
type Kind int

// The kinds of columns.
const (
	Text Kind = iota
	Enum
	Int
	BigInt
	Float
	Numeric
	Bool
	Day
	Instant
	UUID
	TextList
	Bytes
	// Local is a date and time of day in some zone; no column has it.
	Local
)

// Class is how personal values are (数据分级).
type Class int

// The classes.
const (
	// Ordinary values are seen by whoever sees the row.
	Ordinary Class = iota
	// Personal values (个人信息) tell of somebody: names, phone numbers, addresses, who
	// reported something, and what people wrote.
	Personal
	// Sensitive values (敏感个人信息) tell what may harm somebody: the number of an
	// identity card, why somebody needs care.
	Sensitive
)

// Field is a column.
type Field struct {
	// Name is the GraphQL name, Column the one in SQL.
	Name, Column string
	Kind         Kind
	// Enum is the name of the GraphQL enum, for Kind Enum and for a TextList of
	// its values.
	Enum     string
	Nullable bool
	// Masked columns show a mask; they cannot be filtered, ordered or searched.
	Masked bool
	// Class is how personal the values are.
	Class Class
	// Partial are the values that have indexes of their own, since they are few
	// among all and asked for most.
	Partial []string
	// Searchable columns have grams and take the operator search.
	Searchable bool
	// SQL says how a computed field follows from columns; empty for columns.
	SQL  string
	Type *Type
	Bun  *schema.Field
}

// Relation is an edge as seen from one end.
type Relation struct {
	// Name is the GraphQL field; for a branch of an abstract field, the
	// target's type in lowerCamel.
	Name         string
	Type, Target *Type
	Many         bool
	// The target's rows have TargetColumn equal to the base row's Column. With
	// Mid, base.id = Mid.MidFrom and Mid.MidTo = target.id.
	Column, TargetColumn string
	Mid                  *Type
	MidFrom, MidTo       string
	// Nullable tells of a to-one edge that it may lead nowhere.
	Nullable bool
	// Of is the abstract field that this relation is a branch of, nil for a field of its own.
	Of *Abstract
	// Any says that the edge comes back from an abstract field that leads to any type.
	Any bool
	// Alone is set for a to-many edge of whose rows one at most holds at an instant.
	Alone *Alone
}

// History is where it is kept how the rows of a type stood. Its SQL says for the
// columns that change what they were at an instant: r is the row, h its history or
// null, and {at} the instant.
type History struct {
	// Table is the table's name, Key its column with the id of the row; empty if the
	// rows themselves tell.
	Table, Key string
	Columns    map[string]string
	// Paused says as SQL, in which {} is the history, that it has times in which the row
	// stood still; empty if rows of the type never do.
	Paused string
}

// Paused is the history that knows when the row, or the one it belongs to, stood
// still, and the column with the id there; nil if nothing is known of that.
func (t *Type) Paused() (h *History, column string) {
	if t.History != nil && t.History.Paused != "" {
		return t.History, "id"
	}
	for _, r := range t.Relations {
		if of := r.Target.History; !r.Many && r.Of == nil && !r.Nullable && of != nil && of.Paused != "" {
			return of, r.Column
		}
	}
	return nil, ""
}

// Alone says when a row is the one of an edge that holds.
type Alone struct {
	// Name is the edge's name for that row.
	Name string
	// From is when it begins to hold, Until are the fields whose first value ends
	// that; either may be open.
	From  *Field
	Until []*Field
	// Only is the value that a column must have, if Where is set.
	Where *Field
	Only  string
	// Sure says that the database keeps rows from holding together; else the one that
	// began last is meant.
	Sure bool
}

// Abstract is a field whose target is one of several types, stored as one
// typed foreign key for each; or of any type, stored as the name of its table
// and its id.
type Abstract struct {
	Name     string
	Type     *Type
	Branches []*Relation
	Nullable bool
	// By is the column with the name of the target's table, if the target can be
	// of any type: then all branches have the same Column.
	By *Field
}

// Order is a list order, without the tie-break by code that every order ends with.
type Order []Term

// Term is one key of an order.
type Term struct {
	Field *Field
	Desc  bool
}

// Type returns the node type with the GraphQL name, nil if there is none.
func (g *Graph) Type(name string) *Type { return g.byName[name] }

// TypeOfPrefix returns the node type whose ids have the prefix, nil if there is none.
func (g *Graph) TypeOfPrefix(prefix string) *Type { return g.byPrefix[prefix] }

// TypeOfGo returns the node type of a Go struct, nil if it is none.
func (g *Graph) TypeOfGo(t reflect.Type) *Type { return g.byGo[t] }

// Field returns the column with the GraphQL name, nil if there is none.
func (t *Type) Field(name string) *Field { return t.fields[name] }

// Column returns the field with the SQL name, nil if there is none.
func (t *Type) Column(column string) *Field {
	for _, f := range t.Fields {
		if f.Column == column {
			return f
		}
	}
	return nil
}

// ID is the primary key's field.
func (t *Type) ID() *Field { return t.fields["id"] }

// Relation returns the edge with the GraphQL name, nil if there is none.
func (t *Type) Relation(name string) *Relation { return t.relations[name] }

// Alone returns the to-many edge of whose rows the name means the one that holds, nil
// if there is none.
func (t *Type) Alone(name string) *Relation {
	for _, r := range t.Relations {
		if r.Alone != nil && r.Alone.Name == name {
			return r
		}
	}
	return nil
}

// Abstract returns the abstract field with the name, nil if there is none.
func (t *Type) Abstract(name string) *Abstract { return t.abstracts[name] }

// Branch returns the relation to the target type, nil if the field cannot hold it.
func (a *Abstract) Branch(target *Type) *Relation {
	for _, r := range a.Branches {
		if r.Target == target {
			return r
		}
	}
	return nil
}

// CountsPersons tells whether persons can be counted among rows of the type: these, or
// what to-one edges lead to, tell of some.
func (t *Type) CountsPersons() bool {
	seen := map[*Type]bool{}
	var leads func(*Type) bool
	leads = func(t *Type) bool {
		if t.Someone || seen[t] {
			return t.Someone
		}
		seen[t] = true
		return slices.ContainsFunc(t.Relations, func(r *Relation) bool { return !r.Many && leads(r.Target) })
	}
	return leads(t)
}

// NewGraph reads the structs listed in all.go. It fails if a tag names
// something that does not exist; nothing about it depends on a database.
func NewGraph() (*Graph, error) {
	g := &Graph{
		Dialect:  pgdialect.New(),
		byName:   map[string]*Type{},
		byPrefix: map[string]*Type{},
		byGo:     map[reflect.Type]*Type{},
	}
	structs := all()
	g.Dialect.Tables().Register(append(views(), structs...)...)
	for _, s := range views() {
		t := g.newType(reflect.TypeOf(s).Elem())
		t.View, t.Begins = true, t.Field("comparedOn")
		g.byGo[t.Bun.Type] = t
	}
	for _, s := range structs {
		t := g.newType(reflect.TypeOf(s).Elem())
		g.Types = append(g.Types, t)
		g.byName[t.Name], g.byPrefix[t.Prefix], g.byGo[t.Bun.Type] = t, t, t
	}
	for _, t := range g.Types {
		if err := g.relate(t); err != nil {
			return nil, err
		}
	}
	for _, t := range g.Types {
		g.relateAny(t)
	}
	g.compute()
	if err := g.declare(); err != nil {
		return nil, err
	}
	return g, g.readEdges()
}

func (g *Graph) newType(goType reflect.Type) *Type {
	table := g.Dialect.Tables().Get(goType)
	t := &Type{
		Name:      goType.Name(),
		Prefix:    SnakeCase(goType.Name()),
		Table:     table.Name,
		Bun:       table,
		fields:    map[string]*Field{},
		relations: map[string]*Relation{},
		abstracts: map[string]*Abstract{},
	}
	for _, bf := range table.Fields {
		f := newField(t, bf)
		t.Fields = append(t.Fields, f)
		t.fields[f.Name] = f
		for _, word := range words(bf.StructField) {
			if also, ok := strings.CutPrefix(word, "also:"); ok {
				t.fields[also] = f
			}
		}
	}
	t.Code = t.fields["code"]
	t.Life = t.Column("valid_to") != nil
	_, t.Someone = goType.FieldByName("Someone")
	return t
}

func newField(t *Type, bf *schema.Field) *Field {
	f := &Field{Name: LowerCamel(bf.GoName), Column: bf.Name, Type: t, Bun: bf}
	if bf.IsPK {
		f.Name = "id"
	}
	f.Masked = strings.HasSuffix(bf.Name, "_mask")
	f.Searchable = slices.Contains(words(bf.StructField), "search")
	switch {
	case slices.Contains(words(bf.StructField), "sensitive"):
		f.Class = Sensitive
	case slices.Contains(words(bf.StructField), "personal"), f.Masked:
		f.Class = Personal
	}
	f.Nullable = bf.IsPtr
	goType := bf.IndirectType
	switch {
	case goType == reflect.TypeFor[DateTime]():
		f.Kind = Instant
	case goType == reflect.TypeFor[Date]():
		f.Kind = Day
	case goType == reflect.TypeFor[Decimal]():
		f.Kind = Numeric
	case goType.Kind() == reflect.Array:
		f.Kind = UUID
	case goType.Kind() == reflect.Slice && goType.Elem().Kind() == reflect.Uint8:
		f.Kind, f.Nullable = Bytes, true
	case goType.Kind() == reflect.Slice:
		f.Kind = TextList
		if goType.Elem().PkgPath() != "" {
			f.Enum = goType.Elem().Name()
		}
	case goType.Kind() == reflect.Bool:
		f.Kind = Bool
	case goType.Kind() == reflect.Float64:
		f.Kind = Float
	case goType.Kind() == reflect.Int:
		f.Kind = Int
	case goType.Kind() == reflect.String && goType.PkgPath() != "":
		f.Kind, f.Enum = Enum, goType.Name()
	}
	return f
}

// words are what the tag jinyan says beside Bun's:
//
//	search      the column has grams and takes the operator search
//	also:name   the column is a second GraphQL field too
//	personal    the values tell of somebody; masked columns always do
//	sensitive   the values tell what may harm somebody
//	of:target   the relation is one branch of the abstract field target
//	any:target  the column is the id in the abstract field target, which leads to
//	            any type; the column target_table says to which
func words(sf reflect.StructField) []string {
	return strings.Split(sf.Tag.Get("jinyan"), ",")
}

// relate turns Bun's relations of t into edges.
func (g *Graph) relate(t *Type) error {
	for i := range t.Bun.Type.NumField() {
		sf := t.Bun.Type.Field(i)
		br := t.Bun.Relations[sf.Name]
		if br == nil {
			continue
		}
		target := g.byGo[br.JoinTable.Type]
		if target == nil {
			return fmt.Errorf("%s.%s points at %s, which all.go does not list", t.Name, sf.Name, br.JoinTable.TypeName)
		}
		r := &Relation{Name: LowerCamel(sf.Name), Type: t, Target: target}
		switch br.Type {
		case schema.ManyToManyRelation:
			r.Many, r.Mid = true, g.byGo[br.M2MTable.Type]
			r.Column, r.TargetColumn = "id", "id"
			r.MidFrom, r.MidTo = br.M2MBasePKs[0].Name, br.M2MJoinPKs[0].Name
		default:
			r.Many = br.Type == schema.HasManyRelation
			r.Column, r.TargetColumn = br.BasePKs[0].Name, br.JoinPKs[0].Name
			base := t.Column(r.Column)
			r.Nullable = base.Nullable || base.Class != Ordinary || br.Type == schema.HasOneRelation
		}
		t.Relations = append(t.Relations, r)
		of, abstract := strings.CutPrefix(sf.Tag.Get("jinyan"), "of:")
		if !abstract {
			t.relations[r.Name] = r
			continue
		}
		a := t.abstracts[of]
		if a == nil {
			a = &Abstract{Name: of, Type: t}
			t.abstracts[of] = a
			t.Abstracts = append(t.Abstracts, a)
		}
		r.Of, r.Name = a, LowerCamel(target.Name)
		a.Branches = append(a.Branches, r)
	}
	return nil
}

// relateAny adds the edge from t to all types that the word any on a column
// stands for, and from each of them the edge back.
func (g *Graph) relateAny(t *Type) {
	for _, f := range t.Fields {
		name, ok := strings.CutPrefix(f.Bun.StructField.Tag.Get("jinyan"), "any:")
		if !ok {
			continue
		}
		a := &Abstract{Name: name, Type: t, By: t.Column(SnakeCase(name) + "_table")}
		t.abstracts[name] = a
		t.Abstracts = append(t.Abstracts, a)
		for _, target := range g.Types {
			if target == t {
				continue
			}
			r := &Relation{Name: LowerCamel(target.Name), Type: t, Target: target, Column: f.Column, TargetColumn: "id", Of: a}
			t.Relations = append(t.Relations, r)
			a.Branches = append(a.Branches, r)
			back := &Relation{Name: t.Plural(), Type: target, Target: t, Many: true, Any: true, Column: "id", TargetColumn: f.Column}
			target.Relations = append(target.Relations, back)
			target.relations[back.Name] = back
		}
	}
}

// Plural is the name of the GraphQL field with all rows of the type.
func (t *Type) Plural() string {
	parts := strings.Split(t.Table, "_")
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
	}
	return strings.Join(parts, "")
}

// Singular is the edge's name for one of its rows: mergedIssues becomes
// mergedIssue.
func (r *Relation) Singular() string {
	of := strings.ToUpper(r.Target.Plural()[:1]) + r.Target.Plural()[1:]
	if before, ok := strings.CutSuffix(r.Name, of); ok {
		return before + r.Target.Name
	}
	if r.Name == r.Target.Plural() {
		return LowerCamel(r.Target.Name)
	}
	if r.Name == "children" {
		return "child"
	}
	for _, ending := range [][2]string{{"ies", "y"}, {"ches", "ch"}, {"sses", "ss"}, {"s", ""}} {
		if before, ok := strings.CutSuffix(r.Name, ending[0]); ok {
			return before + ending[1]
		}
	}
	return r.Name
}

// LowerCamel is a Go name as GraphQL writes it: BuiltYear becomes builtYear.
func LowerCamel(goName string) string {
	runes := []rune(goName)
	for i := range runes {
		if i > 0 && i+1 < len(runes) && !unicode.IsUpper(runes[i+1]) {
			break
		}
		runes[i] = unicode.ToLower(runes[i])
	}
	return string(runes)
}

// SnakeCase is a Go or GraphQL name as SQL and import files write it.
func SnakeCase(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) {
			if i > 0 {
				b.WriteByte('_')
			}
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Phrase is a name in snake_case as words: party_organizations becomes party
// organizations.
func Phrase(snake string) string { return strings.ReplaceAll(snake, "_", " ") }

// Sentence is Phrase with a capital letter.
func Sentence(snake string) string { return strings.ToUpper(snake[:1]) + Phrase(snake[1:]) }

// ChineseTerm is the Chinese term in a description, which has it in brackets.
func ChineseTerm(description string) string {
	_, rest, _ := strings.Cut(description, "(")
	term, _, _ := strings.Cut(rest, ")")
	return term
}

// Searched tells whether rows of the type are found by a search over all types:
// they stand for themselves, and a column has grams.
func (t *Type) Searched() bool {
	return t.Code != nil && slices.ContainsFunc(t.Fields, func(f *Field) bool { return f.Searchable })
}

// Tables are the names of all types' tables.
func (g *Graph) Tables() []string {
	names := make([]string, len(g.Types))
	for i, t := range g.Types {
		names[i] = t.Table
	}
	return names
}
