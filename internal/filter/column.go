package filter

import (
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Column is a field of a row, or of the row that to-one edges lead to from it.
type Column struct {
	Path  []*model.Relation
	Field *model.Field
}

// Nullable tells whether the column may be null in some row. What has happened
// by the instant may lead to what had not, which is then absent.
func (c Column) Nullable() bool {
	for _, r := range c.Path {
		if r.Nullable || r.Target.Happens != nil {
			return true
		}
	}
	return c.Field.Nullable
}

// Number is a number of a row, or the time that passed between two of its
// instants.
type Number struct {
	Column
	// Span is set instead of the column's field.
	Span *Span
}

// Numeric tells whether a field holds numbers that can be added.
func Numeric(f *model.Field) bool {
	switch f.Kind {
	case model.Int, model.Float, model.Numeric:
		return !f.Masked
	}
	return false
}

// Timed tells whether a field holds instants or days.
func Timed(f *model.Field) bool { return f.Kind == model.Instant || f.Kind == model.Day }

// Grouped tells whether rows can be grouped by a field and its different values
// counted.
func Grouped(f *model.Field) bool {
	return !f.Masked && f.Kind != model.Bytes && f.Kind != model.TextList
}

// WordOf is a field as a value of the enums of a type's fields: REPORTED_AT.
func WordOf(f *model.Field) string { return strings.ToUpper(model.SnakeCase(f.Name)) }

// fieldOf is the field behind such a word.
func fieldOf(t *model.Type, v Value, kind func(*model.Field) bool) (*model.Field, error) {
	word, _ := v.Raw.(string)
	for _, f := range t.Values() {
		if WordOf(f) == word && kind(f) {
			return f, nil
		}
	}
	return nil, unknown(t, word)
}

// TimeOf reads which time of a row is meant.
func TimeOf(t *model.Type, v Value) (*model.Field, error) { return fieldOf(t, v, Timed) }

// AnyOf reads which value of a row, or of one that to-one edges lead to, is meant.
func AnyOf(t *model.Type, v Value) (Column, error) {
	path, t, entry, err := follow(t, v)
	if err != nil {
		return Column{}, err
	}
	f, err := fieldOf(t, entry.Value, Grouped)
	return Column{Path: path, Field: f}, err
}

// NumberOf reads which number of a row, or of one that to-one edges lead to, is
// meant.
func NumberOf(t *model.Type, v Value) (Number, error) {
	path, t, entry, err := follow(t, v)
	if err != nil {
		return Number{}, err
	}
	n := Number{Column: Column{Path: path}}
	if entry.Name == "duration" {
		n.Span, _, err = SpanOf(t, entry.Value)
		return n, err
	}
	n.Field, err = fieldOf(t, entry.Value, Numeric)
	return n, err
}

// follow goes along the to-one edges that an input names one in another, to the
// type at their end and what is asked of it.
func follow(t *model.Type, v Value) (path []*model.Relation, end *model.Type, asked Entry, err error) {
	for {
		if asked, err = only(v); err != nil {
			return nil, nil, asked, err
		}
		r := t.Relation(asked.Name)
		if a := t.Abstract(asked.Name); a != nil {
			if asked, err = only(asked.Value); err != nil {
				return nil, nil, asked, err
			}
			i := slices.IndexFunc(a.Branches, func(r *model.Relation) bool { return r.Name == asked.Name })
			if i < 0 {
				return nil, nil, asked, unknown(t, asked.Name)
			}
			r = a.Branches[i]
		}
		if r == nil {
			return path, t, asked, nil
		}
		if len(path) == maxDepth {
			return nil, nil, asked, fault.New(fault.CostExceeded, "at most %d edges lead to a value", "最多经过 %d 条关联", maxDepth)
		}
		path, t, v = append(path, r), r.Target, asked.Value
	}
}

// only is the one field of an input of which exactly one must be given.
func only(v Value) (Entry, error) {
	object, ok := v.Raw.(Object)
	if !ok || len(object) != 1 {
		return Entry{}, wrong(v.Raw, "an object with exactly one field", "恰含一个字段的对象")
	}
	return object[0], nil
}
