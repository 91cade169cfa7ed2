package filter

import (
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Key is one key of an order: a column of the listed type or of a type that
// to-one edges lead to, or an aggregate of what is tied to such a row.
type Key struct {
	Column
	// Of is the aggregate, if it is one; its figure stands in for the field.
	Of         *Aggregate
	Desc       bool
	NullsFirst bool
}

// maxKeys is how many keys an order may have.
const maxKeys = 20

// OrderBy reads an orderBy argument and ends it with the tie-break: code, or id
// for types without one. Without an argument it is the type's first declared order.
func OrderBy(t *model.Type, v Value) ([]Key, error) {
	var keys []Key
	if !v.IsNull() {
		if n := len(v.Items()); n > maxKeys {
			return nil, fault.New(fault.CostExceeded, "an order takes at most %d keys", "排序最多 %d 个字段", maxKeys)
		}
		for _, item := range v.Items() {
			k, err := orderKey(t, item)
			if err != nil {
				return nil, err
			}
			keys = append(keys, k)
		}
	}
	if len(keys) == 0 {
		for _, term := range t.Orders[0] {
			keys = append(keys, Key{Column: Column{Field: term.Field}, Desc: term.Desc})
		}
	}
	return tieBreak(t, keys), nil
}

// tieBreak makes the order total and drops keys that cannot decide anything
// after a unique one.
func tieBreak(t *model.Type, keys []Key) []Key {
	last := t.Code
	if last == nil {
		last = t.ID()
	}
	for i, k := range keys {
		if k.Of == nil && len(k.Path) == 0 && (k.Field == last || k.Field == t.ID()) {
			return keys[:i+1]
		}
	}
	return append(keys, Key{Column: Column{Field: last}})
}

func orderKey(t *model.Type, v Value) (Key, error) {
	var key Key
	for {
		object, ok := v.Raw.(Object)
		if !ok || len(object) != 1 {
			return Key{}, wrong(v.Raw, "an order with exactly one field", "恰含一个字段的排序")
		}
		entry := object[0]
		if r := t.Relation(entry.Name); r != nil && r.Many {
			return key, key.aggregate(r, entry.Value)
		} else if r != nil {
			key.Path = append(key.Path, r)
			if len(key.Path) >= maxDepth {
				return Key{}, fault.New(fault.CostExceeded, "an order may be at most %d levels deep", "排序最多 %d 层", maxDepth)
			}
			t, v = r.Target, entry.Value
			continue
		}
		if entry.Name == "duration" {
			return key, key.lasting(t, entry.Value)
		}
		key.Field = t.Field(entry.Name)
		if key.Field == nil {
			return Key{}, unknown(t, entry.Name)
		}
		var err error
		key.Desc, key.NullsFirst, err = direction(entry.Value)
		return key, err
	}
}

// direction reads a direction. Variables may spell an enum's values in lower case.
func direction(v Value) (desc, nullsFirst bool, err error) {
	word, _ := v.Raw.(string)
	switch word {
	case "ASC", "ASC_NULLS_FIRST", "ASC_NULLS_LAST", "DESC", "DESC_NULLS_FIRST", "DESC_NULLS_LAST":
		return strings.HasPrefix(word, "DESC"), strings.HasSuffix(word, "_NULLS_FIRST"), nil
	}
	return false, false, wrong(v.Raw, "a direction such as DESC", "排序方向,例如 DESC")
}

// figures stand in for the field of a key that is an aggregate.
var figures = map[Func]*model.Field{
	Count: {Name: "count", Column: "v", Kind: model.BigInt},
	Sum:   {Name: "sum", Column: "v", Kind: model.Float},
	Avg:   {Name: "avg", Column: "v", Kind: model.Float, Nullable: true},
	Min:   {Name: "min", Column: "v", Kind: model.Float, Nullable: true},
	Max:   {Name: "max", Column: "v", Kind: model.Float, Nullable: true},
}

// aggregate makes the key one by an aggregate of what is tied to the row.
func (k *Key) aggregate(r *model.Relation, v Value) error {
	object, ok := v.Raw.(Object)
	if !ok || len(object) != 1 {
		return wrong(v.Raw, "an order with exactly one aggregate", "恰含一个聚合的排序")
	}
	fn := Func(object[0].Name)
	of, rest, err := aggregateOf(r, fn, object[0].Value)
	if err != nil {
		return err
	}
	k.Of, k.Field = of, figures[fn]
	for _, entry := range rest {
		if entry.Name == "direction" {
			if k.Desc, k.NullsFirst, err = direction(entry.Value); err != nil {
				return err
			}
		}
	}
	return nil
}

// lasting makes the key one by a time that passed.
func (k *Key) lasting(t *model.Type, v Value) error {
	span, rest, err := SpanOf(t, v)
	if err != nil {
		return err
	}
	k.Field = span.Float()
	for _, entry := range rest {
		k.Desc, k.NullsFirst, err = direction(entry.Value)
	}
	return err
}
