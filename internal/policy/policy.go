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
	// Own rows are listed at the row of any type that they belong to, which is
	// there since it was read.
	Own
)

// Always tells whether rows of t are there for a to-one edge at any instant.
func Always(t *model.Type) bool { return t.Happens == nil && t.Begins == nil }

// Across is how an edge meets its target. What came before or after something
// is listed whether it has ended or not.
func Across(r *model.Relation) Use {
	switch {
	case !r.Many:
		return Tied
	case r.Mid != nil && r.Mid.Past:
		return Named
	case r.Any:
		return Own
	}
	return Listed
}

// Rows is the condition under which rows of t are there for the given use.
func Rows(t *model.Type, use Use) filter.Expr {
	all := occurs(t)
	if use == Tied {
		return all
	}
	return append(append(all, valid(t, use)...), ends(t, use)...)
}

// occurs says that a row had happened, or had begun if it is known when.
func occurs(t *model.Type) filter.And {
	var all filter.And
	if t.Happens != nil {
		all = append(all, filter.Compare{Field: t.Happens, Op: filter.Lte, Param: filter.Param{Slot: filter.At}})
	}
	if t.Begins != nil {
		all = append(all, openOr(t.Begins, filter.Lte))
	}
	return all
}

// valid says that the instant lies in the row's validity.
func valid(t *model.Type, use Use) filter.And {
	if !t.Life {
		return nil
	}
	all := filter.And{openOr(t.Field("validFrom"), filter.Lte)}
	if use != Named && !t.Past {
		all = append(all, openOr(t.Field("validTo"), filter.Gt))
	}
	return all
}

// openOr holds where the bound is open or stands in the given relation to the
// instant, or to its day.
func openOr(bound *model.Field, op filter.Op) filter.Expr {
	slot := filter.Day
	if bound.Kind == model.Instant {
		slot = filter.At
	}
	return filter.Or{
		filter.IsNull{Field: bound, Null: true},
		filter.Compare{Field: bound, Op: op, Param: filter.Param{Slot: slot}},
	}
}

// Between is the condition under which a row of an association is there for the
// edge that runs through it. Both its ends are asked for themselves.
func Between(r *model.Relation) filter.Expr {
	return append(occurs(r.Mid), valid(r.Mid, Listed)...)
}

// ends says of a row without a time of its own that what it needs had happened
// or begun: a link is there when both its issues are, words when what they belong
// to is, a score when its assessment was made.
func ends(t *model.Type, use Use) filter.And {
	if t.Happens != nil {
		return nil
	}
	var all filter.And
	for _, r := range t.Relations {
		needed := r.Of == nil && !r.Nullable || r.Of != nil && !r.Of.Nullable
		if r.Many || !needed || r.TargetColumn != "id" || r.Of != nil && r.Of.By != nil {
			continue
		}
		there, timed := occurred(r)
		if !timed {
			continue
		}
		if t.Column(r.Column).Nullable {
			there.Quantity = filter.Maybe
		}
		all = append(all, there)
	}
	if use == Own {
		return all
	}
	for _, a := range t.Abstracts {
		if a.By != nil {
			all = append(all, whichever(a))
		}
	}
	return all
}

// occurred is the condition that the target of an edge had happened or begun, and
// whether it has any time to ask of.
func occurred(r *model.Relation) (there filter.Related, timed bool) {
	further := ends(r.Target, Listed)
	return filter.Related{Relation: r, Quantity: filter.One, Where: further},
		r.Target.Happens != nil || r.Target.Begins != nil || len(further) > 0
}

// whichever says the same of a field that leads to any type.
func whichever(a *model.Abstract) filter.Expr {
	w := filter.Whichever{Of: a}
	for _, r := range a.Branches {
		if there, timed := occurred(r); timed {
			w.Branches = append(w.Branches, there)
		}
	}
	return w
}
