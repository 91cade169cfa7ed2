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

// Rows is the condition under which rows of t are there for the given use.
func Rows(t *model.Type, use Use) filter.Expr {
	var all filter.And
	if t.Happens != nil {
		all = append(all, filter.Compare{Field: t.Happens, Op: filter.Lte, Param: filter.Param{Slot: filter.At}})
	}
	if t.Life && use != Tied {
		all = append(all, openOr(t.Field("validFrom"), filter.Lte))
	}
	if t.Life && use == Listed {
		all = append(all, openOr(t.Field("validTo"), filter.Gt))
	}
	return all
}

// openOr holds where the bound is open or stands in the given relation to the day.
func openOr(bound *model.Field, op filter.Op) filter.Expr {
	return filter.Or{
		filter.IsNull{Field: bound, Null: true},
		filter.Compare{Field: bound, Op: op, Param: filter.Param{Slot: filter.Day}},
	}
}
