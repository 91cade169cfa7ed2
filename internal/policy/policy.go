// Package policy is the one source of the predicates that every statement gets
// beside what was asked: which rows exist for this reader at this instant. It
// gives trees of internal/filter, which internal/plan adds to every table of
// every statement, inside EXISTS and counts too.
package policy

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// Use is how a statement meets a table.
type Use int

// The uses.
const (
	// Listed rows are those of a list or of an association: they must be valid
	// at the instant.
	Listed Use = iota
	// Named rows are asked for by id, code or text: ended ones are found too.
	Named
	// Tied rows are the targets of to-one edges: an edge gives its target, ended or not.
	Tied
)

// Across is how an edge meets its target. What came before or after something
// is listed whether it has ended or not.
func Across(r *model.Relation) Use {
	switch {
	case !r.Many:
		return Tied
	case r.Mid != nil && r.Mid.Past:
		return Named
	}
	return Listed
}

// Rows is the condition under which rows of t are there for the given use.
func Rows(t *model.Type, use Use) filter.Expr {
	var all filter.And
	if t.Happens != nil {
		all = append(all, filter.Compare{Field: t.Happens, Op: filter.Lte, Param: filter.Param{Slot: filter.At}})
	}
	if use == Tied {
		return all
	}
	if t.Life {
		all = append(all, openOr(t.Field("validFrom"), filter.Lte))
	}
	if t.Life && use == Listed && !t.Past {
		all = append(all, openOr(t.Field("validTo"), filter.Gt))
	}
	if t.Begins != nil {
		all = append(all, openOr(t.Begins, filter.Lte))
	}
	return append(all, ends(t)...)
}

// openOr holds where the bound is open or stands in the given relation to the day.
func openOr(bound *model.Field, op filter.Op) filter.Expr {
	return filter.Or{
		filter.IsNull{Field: bound, Null: true},
		filter.Compare{Field: bound, Op: op, Param: filter.Param{Slot: filter.Day}},
	}
}

// ends says of a row without a time of its own that what it needs had happened:
// a link is there when both its issues are, words when what they belong to is.
func ends(t *model.Type) []filter.Expr {
	if t.Happens != nil {
		return nil
	}
	var all []filter.Expr
	for _, r := range t.Relations {
		needed := r.Of == nil && !r.Nullable || r.Of != nil && !r.Of.Nullable
		if r.Many || r.Target.Happens == nil || !needed || r.TargetColumn != "id" {
			continue
		}
		there := filter.Expr(filter.Related{Relation: r, Quantity: filter.One, Where: filter.And(nil)})
		if key := t.Column(r.Column); key.Nullable {
			there = filter.Or{filter.IsNull{Field: key, Null: true}, there}
		}
		all = append(all, there)
	}
	return all
}
