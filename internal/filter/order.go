package filter

import (
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Key is one key of an order: a column of the listed type or of a type that
// to-one edges lead to.
type Key struct {
	Path       []*model.Relation
	Field      *model.Field
	Desc       bool
	NullsFirst bool
}

// Nullable tells whether the key may be null in some row. What has happened by
// the instant may lead to what had not, which is then absent.
func (k Key) Nullable() bool {
	for _, r := range k.Path {
		if r.Nullable || r.Target.Happens != nil {
			return true
		}
	}
	return k.Field.Nullable
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
			keys = append(keys, Key{Field: term.Field, Desc: term.Desc})
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
		if len(k.Path) == 0 && (k.Field == last || k.Field == t.ID()) {
			return keys[:i+1]
		}
	}
	return append(keys, Key{Field: last})
}

func orderKey(t *model.Type, v Value) (Key, error) {
	var key Key
	for {
		object, ok := v.Raw.(Object)
		if !ok || len(object) != 1 {
			return Key{}, wrong(v.Raw, "an order with exactly one field", "恰含一个字段的排序")
		}
		entry := object[0]
		if r := t.Relation(entry.Name); r != nil {
			key.Path = append(key.Path, r)
			if len(key.Path) >= maxDepth {
				return Key{}, fault.New(fault.CostExceeded, "an order may be at most %d levels deep", "排序最多 %d 层", maxDepth)
			}
			t, v = r.Target, entry.Value
			continue
		}
		key.Field = t.Field(entry.Name)
		if key.Field == nil {
			return Key{}, unknown(t, entry.Name)
		}
		// Variables may spell an enum's values in lower case.
		direction, _ := entry.Value.Raw.(string)
		switch direction {
		case "ASC", "ASC_NULLS_FIRST", "ASC_NULLS_LAST", "DESC", "DESC_NULLS_FIRST", "DESC_NULLS_LAST":
			key.Desc = strings.HasPrefix(direction, "DESC")
			key.NullsFirst = strings.HasSuffix(direction, "_NULLS_FIRST")
			return key, nil
		}
		return Key{}, wrong(entry.Value.Raw, "a direction such as DESC", "排序方向,例如 DESC")
	}
}
