package graph_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// groupKey is what rows are grouped by: a row or a value at the end of hops, the type
// behind a field that leads to several types, or a slot of time.
type groupKey struct {
	name  string
	names []string
	hops  []hop
	// node says that the row itself is the key; end is the type in which it stands.
	node  bool
	end   *model.Type
	field *model.Field
	types *model.Abstract
	// clocked says that the slot is that of the figure's clock.
	clocked bool
	bucket  string
	fill    bool
}

// hop is a step of a key to another row: a field of a key type.
type hop struct {
	field string
	args  string
	// given are the arguments.
	given map[string]any
}

// is tells whether two keys are one.
func (k *groupKey) is(other *groupKey) bool {
	same := func(a, b hop) bool { return a.field == b.field && a.args == b.args }
	return slices.EqualFunc(k.hops, other.hops, same) && k.node == other.node && k.field == other.field &&
		k.types == other.types && k.clocked == other.clocked && k.bucket == other.bucket && (k.bucket == "" || k.fill == other.fill)
}

// add adds a key, unless it is there under another name.
func (g *grouping) add(name string, k *groupKey) {
	i := slices.IndexFunc(g.keys, k.is)
	if i < 0 {
		k.name = name
		i, g.keys = len(g.keys), append(g.keys, k)
	}
	g.keys[i].names = append(g.keys[i].names, name)
}

// readKeys gathers the keys of a selection on a type at the end of hops.
func (g *grouping) readKeys(set ast.SelectionSet, ty *model.Type, hops []hop, outer string) {
	for _, p := range g.pick(set, ty.Name+"Key") {
		name := pathName(outer, p.key)
		if k := g.leafOf(p, ty, hops); k != nil {
			g.add(name, k)
			continue
		}
		further := append(slices.Clone(hops), g.hopOf(p))
		if a := ty.Abstract(p.Name); a != nil {
			g.readBranches(p, a, hops, name)
		} else if p.Name != "__typename" {
			g.readKeys(p.below, endOf(ty, p.Name), further, name)
		}
	}
}

// readBranches gathers the keys behind a field that leads to several types.
func (g *grouping) readBranches(outer *picked, a *model.Abstract, hops []hop, name string) {
	for _, p := range g.pick(outer.below, outer.Definition.Type.Name()) {
		switch p.Name {
		case "__typename":
		case "type":
			g.add(pathName(name, p.key), &groupKey{hops: hops, types: a})
		default:
			further := append(slices.Clone(hops), hop{field: outer.Name + "/" + p.Name})
			g.readKeys(p.below, branchOf(a, p.Name).Target, further, pathName(name, p.key))
		}
	}
}

func branchOf(a *model.Abstract, name string) *model.Relation {
	return a.Branches[slices.IndexFunc(a.Branches, func(r *model.Relation) bool { return r.Name == name })]
}

// leafOf is the key that a field of a key type stands for, nil if it leads on.
func (g *grouping) leafOf(p *picked, ty *model.Type, hops []hop) *groupKey {
	k := &groupKey{hops: hops, end: ty}
	args := p.ArgumentMap(g.vars)
	switch f := ty.Field(strings.TrimSuffix(p.Name, "Label")); {
	case p.Name == "node":
		k.node = true
	case ty.Field(p.Name) != nil:
		k.field = ty.Field(p.Name)
	case f != nil && p.Name != "__typename":
		k.field = f
	default:
		return nil
	}
	if bucket, given := args["bucket"].(string); given {
		k.bucket, k.fill = bucket, args["fill"] == true
	}
	return k
}

func (g *grouping) hopOf(p *picked) hop {
	args := p.ArgumentMap(g.vars)
	return hop{p.Name, fmt.Sprint(args), args}
}

// endOf is the type at the end of a hop.
func endOf(ty *model.Type, name string) *model.Type {
	if rel := ty.Relation(name); rel != nil {
		return rel.Target
	}
	if rel := alone(ty, name); rel != nil {
		return rel.Target
	}
	return ty
}

// alone is the edge with a row that is alone at any instant.
func alone(ty *model.Type, name string) *model.Relation {
	for _, rel := range ty.Relations {
		if rel.Alone != nil && rel.Alone.Name == name {
			return rel
		}
	}
	return nil
}

// keyOf is a key's value for a row: a *record, a cell, or a slot.
func (g *grouping) keyOf(k *groupKey, r *record, clock *model.Field) any {
	if k.clocked {
		return g.slot(k.bucket, clock, g.value(r, clock))
	}
	end := r
	for _, h := range k.hops {
		if end = g.step(end, h, r); end == nil {
			return nil
		}
	}
	switch {
	case k.node:
		return end
	case k.types != nil:
		if behind := g.either(end, k.types); behind != nil {
			return behind.of.Name
		}
		return nil
	case k.bucket != "":
		return g.slot(k.bucket, k.field, g.value(end, k.field))
	}
	return g.value(end, k.field)
}

// step is the row to which a hop leads, nil if to none.
func (g *grouping) step(r *record, h hop, counted *record) *record {
	if field, branch, ok := strings.Cut(h.field, "/"); ok {
		return g.one(r, branchOf(r.of.Abstract(field), branch))
	}
	if rel := r.of.Relation(h.field); rel != nil {
		return g.one(r, rel)
	}
	if rel := alone(r.of, h.field); rel != nil {
		return g.holding(r, rel, counted, h.given["at"] == "NOW")
	}
	return g.ancestor(r, h.given)
}

// dayOf is the day on which a row happened, or today.
func (g *grouping) dayOf(r *record, now bool) time.Time {
	if now || r.of.Happens == nil {
		return g.today()
	}
	then := *g.naive
	then.at = r.value(r.of.Happens).(time.Time)
	if r.of.Happens.Kind == model.Day {
		return then.at
	}
	return then.today()
}

// holding is the one row of an edge that held when a row happened, or holds now: of
// several the one that began last.
func (g *grouping) holding(r *record, rel *model.Relation, counted *record, now bool) *record {
	a := rel.Alone
	if a.From.Kind == model.Day {
		return g.validAt(r, rel, g.dayOf(counted, now))
	}
	moment := g.at
	if !now && counted.of.Happens != nil {
		moment = counted.value(counted.of.Happens).(time.Time)
		if counted.of.Happens.Kind == model.Day {
			moment = moment.Add(-8 * time.Hour)
		}
	}
	var last *record
	for _, target := range g.keep(g.with(rel.Target.Table, rel.TargetColumn, r.cells[rel.Column]), g.told) {
		from := target.value(a.From).(time.Time)
		ended := slices.ContainsFunc(a.Until, func(f *model.Field) bool {
			until, known := target.value(f).(time.Time)
			return known && !until.After(moment)
		})
		if target.value(a.Where) == a.Only && !from.After(moment) && !ended && (last == nil || from.After(last.value(a.From).(time.Time))) {
			last = target
		}
	}
	return last
}

// validAt is the one row of an edge that is valid on a day.
func (g *grouping) validAt(r *record, rel *model.Relation, day time.Time) *record {
	for _, target := range g.keep(g.with(rel.Target.Table, rel.TargetColumn, r.cells[rel.Column]), g.told) {
		from, begins := target.cells["valid_from"].(time.Time)
		to, ends := target.cells["valid_to"].(time.Time)
		if !(begins && from.After(day)) && !(ends && !to.After(day)) {
			return target
		}
	}
	return nil
}

// ancestor is the row above at a level, or the row itself.
func (g *grouping) ancestor(r *record, args map[string]any) *record {
	var up []*record
	for at := r; at != nil; at = g.target(at, at.of.Parent) {
		if slices.Contains(up, at) {
			return nil
		}
		if args["level"] != nil && at.value(at.of.Level) == args["level"] {
			return at
		}
		up = append(up, at)
	}
	if args["depth"] == nil {
		return nil
	}
	depth := whole(args["depth"])
	if depth < 0 || depth >= len(up) {
		return nil
	}
	return up[len(up)-1-depth]
}

// answerKeys answers a selection on keys.
func (g *grouping) answerKeys(set ast.SelectionSet, one *group, ty *model.Type, hops []hop) any {
	return g.object(set, ty.Name+"Key", func(p *picked) any {
		if k := g.leafOf(p, ty, hops); k != nil {
			return g.answerKey(p, one, k)
		}
		if a := ty.Abstract(p.Name); a != nil {
			return g.answerBranches(p, one, a, hops)
		}
		return g.answerKeys(p.below, one, endOf(ty, p.Name), append(slices.Clone(hops), g.hopOf(p)))
	})
}

func (g *grouping) answerBranches(outer *picked, one *group, a *model.Abstract, hops []hop) any {
	return g.object(outer.below, outer.Definition.Type.Name(), func(p *picked) any {
		if p.Name == "type" {
			return g.answerKey(p, one, &groupKey{hops: hops, types: a})
		}
		further := append(slices.Clone(hops), hop{field: outer.Name + "/" + p.Name})
		return g.answerKeys(p.below, one, branchOf(a, p.Name).Target, further)
	})
}

// answerKey answers one key of a group.
func (g *grouping) answerKey(p *picked, one *group, k *groupKey) any {
	i := slices.IndexFunc(g.keys, func(have *groupKey) bool {
		k.fill = have.fill
		return have.is(k)
	})
	if i < 0 || one.values[i] == nil {
		return nil
	}
	switch v := one.values[i]; {
	case k.node:
		return g.node(p.below, v.(*record))
	case k.bucket != "":
		return g.answerSlot(p.below, k.bucket, v)
	case strings.HasSuffix(p.Name, "Label"):
		return g.label(k.field, v, p.ArgumentMap(g.vars)["lang"])
	case k.types != nil:
		return v
	default:
		return shown(k.field, v)
	}
}

// cycles are the numbers of slots that come round again.
var cycles = map[string][]int{"WEEKDAY": {1, 7}, "HOUR_OF_DAY": {0, 23}, "MONTH_OF_YEAR": {1, 12}}

// local is the date and time of day of an instant in the zone of the slots, as if it
// were UTC.
func (g *grouping) local(at time.Time) time.Time {
	at = at.In(g.zone)
	return time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), at.Nanosecond(), time.UTC)
}

// slot is the slot of time in which a time lies: the local time at which it begins,
// or its number.
func (g *grouping) slot(bucket string, f *model.Field, v any) any {
	at, known := v.(time.Time)
	if !known {
		return nil
	}
	if f.Kind == model.Instant {
		at = g.local(at)
	}
	switch bucket {
	case "WEEKDAY":
		return int(at.Weekday()+6)%7 + 1
	case "HOUR_OF_DAY":
		return at.Hour()
	case "MONTH_OF_YEAR":
		return int(at.Month())
	}
	return g.begin(bucket, at)
}

// begin is the beginning of the slot of a local time.
func (g *grouping) begin(bucket string, at time.Time) time.Time {
	y, m, d := at.Date()
	switch bucket {
	case "HOUR":
		return at.Truncate(time.Hour)
	case "WEEK":
		first := time.Monday
		for day := time.Sunday; day <= time.Saturday; day++ {
			if strings.ToUpper(day.String()) == g.args["weekStart"] {
				first = day
			}
		}
		d -= (int(at.Weekday()) - int(first) + 7) % 7
	case "MONTH":
		d = 1
	case "QUARTER":
		m, d = (m-1)/3*3+1, 1
	case "YEAR":
		m, d = 1, 1
	}
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// next is the slot after a slot, before the one before it.
func next(bucket string, slot time.Time) time.Time   { return shifted(bucket, slot, 1) }
func before(bucket string, slot time.Time) time.Time { return shifted(bucket, slot, -1) }

func shifted(bucket string, slot time.Time, by int) time.Time {
	switch bucket {
	case "HOUR":
		return slot.Add(time.Duration(by) * time.Hour)
	case "DAY":
		return slot.AddDate(0, 0, by)
	case "WEEK":
		return slot.AddDate(0, 0, 7*by)
	case "MONTH":
		return slot.AddDate(0, by, 0)
	case "QUARTER":
		return slot.AddDate(0, 3*by, 0)
	}
	return slot.AddDate(by, 0, 0)
}

// answerSlot answers a selection on a slot.
func (g *grouping) answerSlot(set ast.SelectionSet, bucket string, v any) any {
	return g.object(set, "TimeSlot", func(p *picked) any {
		slot, dated := v.(time.Time)
		switch {
		case p.Name == "label" && dated:
			return slotLabel(bucket, slot)
		case p.Name == "label":
			return cycleLabel(bucket, v.(int), p.ArgumentMap(g.vars)["lang"] == "EN")
		case p.Name == "number" && dated:
			return slotNumber(bucket, slot)
		case p.Name == "number":
			return v
		case !dated:
			return nil
		case p.Name == "to":
			slot = next(bucket, slot)
		}
		at := time.Date(slot.Year(), slot.Month(), slot.Day(), slot.Hour(), 0, 0, 0, g.zone)
		return shown(&model.Field{Kind: model.Instant}, at)
	})
}

// slotNumber is the year, the quarter, month, week or day of it, or the hour. A week
// is the one in which its fourth day lies.
func slotNumber(bucket string, slot time.Time) int {
	switch bucket {
	case "YEAR":
		return slot.Year()
	case "QUARTER":
		return int(slot.Month()-1)/3 + 1
	case "MONTH":
		return int(slot.Month())
	case "WEEK":
		_, week := slot.AddDate(0, 0, 3).ISOWeek()
		return week
	case "DAY":
		return slot.Day()
	}
	return slot.Hour()
}

func slotLabel(bucket string, slot time.Time) string {
	switch bucket {
	case "YEAR":
		return slot.Format("2006")
	case "QUARTER":
		return fmt.Sprintf("%d-Q%d", slot.Year(), int(slot.Month()-1)/3+1)
	case "MONTH":
		return slot.Format("2006-01")
	case "HOUR":
		return slot.Format("2006-01-02T15:00")
	}
	return slot.Format("2006-01-02")
}

func cycleLabel(bucket string, n int, english bool) string {
	zh := map[string]string{
		"WEEKDAY":       "周" + strings.Split(" 一二三四五六日", "")[n%8],
		"HOUR_OF_DAY":   strconv.Itoa(n) + "时",
		"MONTH_OF_YEAR": strconv.Itoa(n) + "月",
	}
	switch {
	case !english:
		return zh[bucket]
	case bucket == "WEEKDAY":
		return time.Weekday(n % 7).String()
	case bucket == "HOUR_OF_DAY":
		return strconv.Itoa(n) + ":00"
	}
	return time.Month(n).String()
}
