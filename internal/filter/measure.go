package filter

import (
	"math"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Func is what a measure does with the rows of a group.
type Func string

// The functions of measures.
const (
	Count      Func = "count"
	Sum        Func = "sum"
	Avg        Func = "avg"
	Min        Func = "min"
	Max        Func = "max"
	Stddev     Func = "stddev"
	Median     Func = "median"
	Percentile Func = "percentile"
	Earliest   Func = "earliest"
	Latest     Func = "latest"
	Ratio      Func = "ratio"
)

// Funcs are the functions that take a number.
var Funcs = []Func{Sum, Avg, Min, Max, Stddev, Median, Percentile}

// Measure is one figure about the rows of a group.
type Measure struct {
	Func Func
	// Where are the rows that count, all if it is nil; of them those Within, which
	// measures may share.
	Where  Expr
	Within *Condition
	// Of is the number, or for Earliest and Latest the time, that is measured.
	Of Number
	// Distinct is the column whose different values Count counts; nil for rows.
	Distinct *Column
	// At is the part of the rows that Percentile leaves below.
	At Param
	// Numerator and Denominator are the rows that Ratio divides.
	Numerator, Denominator Expr
	// Digits are the places of the figure if they are not the usual ones.
	Digits int
	// Clock is the time at which rows count, nil for the type's own.
	Clock *model.Field
}

// Condition is a condition that is known by its place: what shares it means the
// same rows.
type Condition struct{ Expr }

// Additive tells whether the figures of parts add up to that of the whole.
func (m *Measure) Additive() bool {
	return m.Func == Sum || m.Func == Count && m.Distinct == nil
}

// MeasureOf reads a measure from the arguments of its field.
func MeasureOf(t *model.Type, fn Func, args map[string]Value) (m Measure, err error) {
	m.Func = fn
	if m.Where, err = Where(t, args["where"]); err != nil {
		return m, err
	}
	if clock := args["clock"]; !clock.IsNull() {
		if m.Clock, err = TimeOf(t, clock); err != nil {
			return m, err
		}
	}
	switch fn {
	case Count:
		if distinct := args["distinct"]; !distinct.IsNull() {
			column, err := AnyOf(t, distinct)
			m.Distinct = &column
			return m, err
		}
	case Ratio:
		if m.Numerator, err = Where(t, args["numerator"]); err == nil {
			m.Denominator, err = Where(t, args["denominator"])
		}
	case Earliest, Latest:
		m.Of.Field, err = TimeOf(t, args["of"])
	default:
		m.Of, err = NumberOf(t, args["of"])
		m.At = Param{From: args["at"], Read: readPart}
	}
	return m, err
}

// readPart reads a part of a whole.
func readPart(v any) (any, error) {
	f, err := readFloat(v)
	if part, ok := f.(float64); err != nil || !ok || part < 0 || part > 1 || math.IsNaN(part) {
		return nil, fault.New(fault.BadInput, "at must be a number from 0 to 1, such as 0.9", "at 必须是 0 到 1 之间的数,例如 0.9")
	}
	return f, nil
}

// Derived is a figure made of other figures of the same groups.
type Derived struct {
	Kind DerivedKind
	// Of is the figure it is made of, By the second one of Quotient and Difference.
	Of, By string
	// Parent says of Share and Rank that groups are compared with those that share
	// all keys but the last, and not with all.
	Parent bool
	// Yearly says of Change that it compares with a year ago, Absolute that it is a
	// difference, and not a rate.
	Yearly, Absolute bool
	// Asc says of Rank that the least is first.
	Asc bool
}

// DerivedKind is how a figure is made of others.
type DerivedKind string

// The kinds.
const (
	Share      DerivedKind = "share"
	Change     DerivedKind = "change"
	Running    DerivedKind = "running"
	Rank       DerivedKind = "rank"
	Quotient   DerivedKind = "quotient"
	Difference DerivedKind = "difference"
)

// DerivedOf reads a derived figure from the arguments of its field.
func DerivedOf(kind DerivedKind, args map[string]Value) Derived {
	word := func(name string) string {
		s, _ := args[name].Raw.(string)
		return s
	}
	by := word("by")
	if kind == Difference {
		by = word("minus")
	}
	return Derived{
		Kind: kind, Of: word("measure"), By: by,
		Parent: word("within") == "PARENT", Yearly: word("against") == "LAST_YEAR",
		Absolute: word("as") == "DIFFERENCE", Asc: word("direction") == "ASC",
	}
}

// Having is a condition on the figures of groups.
type Having interface{ having() }

// HavingAll holds if all hold, HavingAny if one does, HavingNot if the other does not.
type (
	HavingAll []Having
	HavingAny []Having
	HavingNot struct{ Having }
)

// HavingFigure compares a figure with a parameter, or with nothing if Null is set.
type HavingFigure struct {
	Measure string
	Op      Op
	Param   Param
	Null    *bool
}

func (HavingAll) having()    {}
func (HavingAny) having()    {}
func (HavingNot) having()    {}
func (HavingFigure) having() {}

// HavingOf reads a having argument; null is no condition.
func HavingOf(v Value) (Having, error) {
	if v.IsNull() {
		return HavingAll(nil), nil
	}
	if depth(v) > maxDepth {
		return nil, tooLarge()
	}
	object, _ := v.Raw.(Object)
	measure := ""
	for _, entry := range object {
		if entry.Name == "measure" {
			measure, _ = entry.Value.Raw.(string)
		}
	}
	var all HavingAll
	for _, entry := range object {
		h, err := having(measure, entry)
		if err != nil {
			return nil, err
		}
		if h != nil {
			all = append(all, h)
		}
	}
	if measure != "" && len(all) == 0 {
		return nil, fault.New(fault.BadInput,
			"%[1]s is compared with nothing; give eq, ne, lt, lte, gt, gte or isNull",
			"%[1]s 没有比较值;请给出 eq、ne、lt、lte、gt、gte 或 isNull", measure)
	}
	return all, nil
}

func having(measure string, entry Entry) (Having, error) {
	if entry.Value.IsNull() {
		return nil, nullCondition(entry.Name)
	}
	switch entry.Name {
	case "measure":
		return nil, nil
	case "and", "or":
		var list []Having
		for _, item := range entry.Value.Items() {
			h, err := HavingOf(item)
			if err != nil {
				return nil, err
			}
			list = append(list, h)
		}
		if entry.Name == "or" {
			return HavingAny(list), nil
		}
		return HavingAll(list), nil
	case "not":
		h, err := HavingOf(entry.Value)
		return HavingNot{h}, err
	}
	if measure == "" {
		return nil, fault.New(fault.BadInput, "%[1]s says of no measure; name one with measure", "%[1]s 未指明度量;请用 measure 指定", entry.Name)
	}
	if entry.Name == "isNull" {
		null := entry.Value.Raw == true
		return HavingFigure{Measure: measure, Null: &null}, nil
	}
	return HavingFigure{Measure: measure, Op: Op(entry.Name), Param: Param{From: entry.Value, Read: readFloat}}, nil
}

// GroupOrder is one key of an order of groups: a figure by its alias or a key by
// its path.
type GroupOrder struct {
	Measure, Key     string
	Desc, NullsFirst bool
}

// GroupOrderBy reads an orderBy argument of groups.
func GroupOrderBy(v Value) ([]GroupOrder, error) {
	if v.IsNull() {
		return nil, nil
	}
	if n := len(v.Items()); n > maxKeys {
		return nil, fault.New(fault.CostExceeded, "an order takes at most %d keys", "排序最多 %d 个字段", maxKeys)
	}
	var keys []GroupOrder
	for _, item := range v.Items() {
		var o GroupOrder
		object, _ := item.Raw.(Object)
		for _, entry := range object {
			switch entry.Name {
			case "measure":
				o.Measure, _ = entry.Value.Raw.(string)
			case "key":
				o.Key, _ = entry.Value.Raw.(string)
			case "direction":
				var err error
				if o.Desc, o.NullsFirst, err = direction(entry.Value); err != nil {
					return nil, err
				}
			}
		}
		if (o.Measure == "") == (o.Key == "") {
			return nil, fault.New(fault.BadInput, "a key of an order of groups names either a measure or a key", "分组排序的每一项必须指明 measure 或 key 之一")
		}
		keys = append(keys, o)
	}
	return keys, nil
}

// Aggregate is a measure of the rows at the other end of a to-many edge.
type Aggregate struct {
	Relation *model.Relation
	Measure
}

// Measured compares an aggregate of a row's with a parameter.
type Measured struct {
	Aggregate *Aggregate
	Op        Op
	Param     Param
	// Null is set instead of the operator to ask whether there is a figure.
	Null *bool
}

func (Measured) expr() {}

// Aggregates are the functions that stand in where and orderBy.
var Aggregates = []Func{Count, Sum, Avg, Min, Max}

// aggregateOf reads an aggregate and gives what else is asked of it.
func aggregateOf(r *model.Relation, fn Func, v Value) (*Aggregate, []Entry, error) {
	object, ok := v.Raw.(Object)
	if !ok {
		return nil, nil, wrong(v.Raw, "an aggregate", "聚合")
	}
	args := map[string]Value{}
	var rest []Entry
	for _, entry := range object {
		switch entry.Name {
		case "where", "distinct", "of":
			args[entry.Name] = entry.Value
		default:
			rest = append(rest, entry)
		}
	}
	m, err := MeasureOf(r.Target, fn, args)
	return &Aggregate{Relation: r, Measure: m}, rest, err
}

// measured reads a condition on an aggregate.
func measured(r *model.Relation, fn Func, v Value) (Expr, error) {
	of, rest, err := aggregateOf(r, fn, v)
	if err != nil {
		return nil, err
	}
	var all And
	for _, entry := range rest {
		if entry.Value.IsNull() {
			return nil, nullCondition(entry.Name)
		}
		m := Measured{Aggregate: of, Op: Op(entry.Name), Param: Param{From: entry.Value, Read: readFloat}}
		if entry.Name == "isNull" {
			null := entry.Value.Raw == true
			m.Null = &null
		}
		all = append(all, m)
	}
	if len(all) == 0 {
		return nil, fault.New(fault.BadInput,
			"%[1]s of %[2]s is compared with nothing; give eq, ne, lt, lte, gt or gte",
			"%[2]s 的 %[1]s 没有比较值;请给出 eq、ne、lt、lte、gt 或 gte", string(fn), r.Name)
	}
	return all, nil
}
