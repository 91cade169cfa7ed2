package graph_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"jinyan/internal/model"
)

// holds tells whether a row satisfies all conditions of a where. A condition is
// true or false, never unknown: what compares with nothing is false.
func (n *naive) holds(r *record, where any) bool {
	given, _ := where.(map[string]any)
	for name, condition := range given {
		if !n.condition(r, name, condition) {
			return false
		}
	}
	return true
}

func (n *naive) condition(r *record, name string, condition any) bool {
	holds := func(where any) bool { return n.holds(r, where) }
	switch name {
	case "and":
		return !slices.ContainsFunc(list(condition), func(where any) bool { return !holds(where) })
	case "or":
		return slices.ContainsFunc(list(condition), holds)
	case "not":
		return !holds(condition)
	}
	if rel := r.of.Relation(name); rel != nil && rel.Many {
		return n.ofMany(rel.Target, n.many(r, rel), condition.(map[string]any))
	} else if rel != nil {
		target := n.one(r, rel)
		return target != nil && n.holds(target, condition)
	}
	if a := r.of.Abstract(name); a != nil {
		return n.ofEither(r, a, condition.(map[string]any))
	}
	f := r.of.Field(name)
	if f == nil && name == "duration" {
		return n.ofDuration(r, condition.(map[string]any))
	}
	for operator, operand := range condition.(map[string]any) {
		if !satisfies(f, n.value(r, f), operator, operand) {
			return false
		}
	}
	return true
}

// ofMany is a condition on a to-many edge; some, none, every and the aggregates that
// are given must all hold.
func (n *naive) ofMany(of *model.Type, rows []*record, condition map[string]any) bool {
	for quantity, where := range condition {
		if quantity != "some" && quantity != "none" && quantity != "every" {
			if !n.ofFigure(of, rows, quantity, where.(map[string]any)) {
				return false
			}
			continue
		}
		matching := len(n.keep(rows, func(r *record) bool { return n.holds(r, where) }))
		var ok bool
		switch quantity {
		case "some":
			ok = matching > 0
		case "none":
			ok = matching == 0
		case "every":
			ok = matching == len(rows)
		}
		if !ok {
			return false
		}
	}
	return true
}

// ofFigure is a condition on an aggregate, whose own where, of and distinct stand
// beside the operators.
func (n *naive) ofFigure(of *model.Type, rows []*record, fn string, condition map[string]any) bool {
	figure := n.figure(fn, rows, condition)
	if n.tells {
		figure = n.published(of, fn, rows, condition)
	}
	if whole, ok := figure.(int); ok {
		figure = float64(whole)
	}
	for operator, operand := range condition {
		switch operator {
		case "where", "of", "distinct":
			continue
		}
		if !satisfies(&model.Field{Kind: model.Float}, figure, operator, operand) {
			return false
		}
	}
	return true
}

// ofDuration is a condition on a time that passed.
func (n *naive) ofDuration(r *record, condition map[string]any) bool {
	var hours any
	if d, known := n.duration(r, condition); known {
		hours, _ = d.Float64()
	}
	for operator, operand := range condition {
		switch operator {
		case "from", "to", "in", "exceptPauses":
			continue
		}
		if !satisfies(&model.Field{Kind: model.Float}, hours, operator, operand) {
			return false
		}
	}
	return true
}

// ofEither is a condition on a field that leads to several types, with a branch
// for each: that of the type it leads to must be given and hold. Without any
// it is enough that it leads somewhere.
func (n *naive) ofEither(r *record, a *model.Abstract, branches map[string]any) bool {
	if len(branches) == 0 {
		return n.either(r, a) != nil
	}
	for _, rel := range a.Branches {
		where, given := branches[rel.Name]
		if target := n.one(r, rel); given && target != nil && n.holds(target, where) {
			return true
		}
	}
	return false
}

func satisfies(f *model.Field, cell any, operator string, operand any) bool {
	equal := func(v any) bool { return cell != nil && compared(cell, meant(f, v)) == 0 }
	switch operator {
	case "isNull":
		return (cell == nil) == operand.(bool)
	case "eq":
		return equal(operand)
	case "ne":
		return !equal(operand)
	case "in":
		return slices.ContainsFunc(list(operand), equal)
	case "notIn":
		return !slices.ContainsFunc(list(operand), equal)
	}
	if cell == nil {
		return false
	}
	switch operator {
	case "lt":
		return compared(cell, meant(f, operand)) < 0
	case "lte":
		return compared(cell, meant(f, operand)) <= 0
	case "gt":
		return compared(cell, meant(f, operand)) > 0
	case "gte":
		return compared(cell, meant(f, operand)) >= 0
	case "contains":
		return strings.Contains(cell.(string), operand.(string))
	case "startsWith":
		return strings.HasPrefix(cell.(string), operand.(string))
	case "has":
		return slices.Contains(cell.([]any), operand)
	}
	panic(fmt.Sprintf("the operator %s is not known", operator))
}

// list is a list argument, however it was decoded; a single value counts as a
// list of one.
func list(v any) []any {
	if v == nil {
		return nil
	}
	values := reflect.ValueOf(v)
	if values.Kind() != reflect.Slice {
		return []any{v}
	}
	all := make([]any, values.Len())
	for i := range all {
		all[i] = values.Index(i).Interface()
	}
	return all
}
