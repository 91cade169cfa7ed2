package graph_test

import (
	"slices"
	"strings"
	"time"
)

// measure gives all groups their figures, those first that others are made of.
func (g *grouping) measure(list []*group) {
	done := map[string]bool{}
	var figure func(string)
	figure = func(name string) {
		if done[name] {
			return
		}
		done[name] = true
		p := g.figures[slices.IndexFunc(g.figures, func(p *picked) bool { return p.key == name })]
		args := p.ArgumentMap(g.vars)
		if !slices.Contains(derivedFigures, p.Name) {
			for _, one := range list {
				one.figures[name] = g.telling().published(g.of, p.Name, one.rows[g.clock(p)], args)
			}
			if g.additive(p, args) {
				g.complete(name, list)
			}
			return
		}
		for _, of := range []string{"measure", "by", "minus"} {
			if other, given := args[of].(string); given {
				figure(other)
			}
		}
		for _, one := range list {
			one.figures[name] = g.derive(p.Name, args, one, list)
		}
	}
	for _, p := range g.figures {
		figure(p.key)
	}
}

// derive makes a figure of other figures of the same groups.
func (g *grouping) derive(kind string, args map[string]any, one *group, list []*group) any {
	name := args["measure"].(string)
	of := one.figures[name]
	if g.alone && (kind == "rank" || kind == "running" || kind == "change") {
		return nil
	}
	among := g.alike(one, list, args["within"] == "PARENT")
	switch kind {
	case "quotient", "difference":
		other, _ := args["by"].(string)
		if kind == "difference" {
			other = args["minus"].(string)
		}
		return together(kind, of, one.figures[other])
	case "share":
		if g.dropped != nil {
			return together("quotient", of, g.ofAll(name))
		}
		var parts []decimal
		for _, other := range among {
			if v := other.figures[name]; v != nil {
				parts = append(parts, decimalOf(v))
			}
		}
		if of == nil {
			return nil
		}
		return shownNumber(decimalOf(of).over(*sumOf(parts)), 4)
	case "rank":
		return rank(name, of, among, args["direction"] == "ASC")
	case "running":
		var parts []decimal
		for _, other := range g.along(one, list) {
			if g.slotOf(other) == nil && g.slotOf(one) != nil || g.slotOf(one) != nil && g.slotOf(other).(time.Time).After(g.slotOf(one).(time.Time)) {
				continue
			}
			if v := other.figures[name]; v != nil {
				parts = append(parts, decimalOf(v))
			}
		}
		if len(parts) == 0 {
			return nil
		}
		return shownNumber(sumOf(parts), 4)
	}
	return g.change(name, args, one, list)
}

// ofAll is a figure of the rows of all groups.
func (g *grouping) ofAll(name string) any {
	all := *g
	all.dropped = nil
	return all.allGroups()[0].figures[name]
}

// change compares a figure with that of an earlier slot.
func (g *grouping) change(name string, args map[string]any, one *group, list []*group) any {
	slot, known := g.slotOf(one).(time.Time)
	if !known {
		return nil
	}
	for _, other := range g.along(one, list) {
		before, known := g.slotOf(other).(time.Time)
		if !known || !before.Equal(g.earlier(slot, args["against"] == "LAST_YEAR")) {
			continue
		}
		then := other.figures[name]
		difference := together("difference", one.figures[name], then)
		if difference == nil || args["as"] == "DIFFERENCE" {
			return difference
		}
		return together("quotient", difference, then)
	}
	return nil
}

// earlier is the slot with which a slot is compared.
func (g *grouping) earlier(slot time.Time, yearly bool) time.Time {
	bucket := g.keys[g.series()].bucket
	if yearly && bucket == "WEEK" {
		return slot.AddDate(0, 0, -364)
	}
	if yearly {
		return slot.AddDate(-1, 0, 0)
	}
	return before(bucket, slot)
}

// together is a figure made of two.
func together(kind string, of, other any) any {
	if of == nil || other == nil {
		return nil
	}
	a, b := decimalOf(of), decimalOf(other)
	if kind == "quotient" {
		return shownNumber(a.over(b), 4)
	}
	b.Rat = b.Neg(b.Rat)
	return shownNumber(sumOf([]decimal{a, b}), 4)
}

// rank is one more than how many groups are better.
func rank(name string, of any, among []*group, least bool) any {
	if of == nil {
		return nil
	}
	place := 1
	for _, other := range among {
		v := other.figures[name]
		if v != nil && (least && comparedFigures(v, of) < 0 || !least && comparedFigures(v, of) > 0) {
			place++
		}
	}
	return place
}

// alike are the groups that a group is compared with: those by the same keys, or of
// these those that share all keys but the last.
func (g *grouping) alike(one *group, list []*group, parent bool) (alike []*group) {
	last := -1
	for i := range g.keys {
		if !one.without[i] {
			last = i
		}
	}
	for _, other := range list {
		same := slices.Equal(one.without, other.without)
		for i := range g.keys {
			if parent && i != last && canonical(one.values[i]) != canonical(other.values[i]) {
				same = false
			}
		}
		if same {
			alike = append(alike, other)
		}
	}
	return alike
}

// series is the number of the key along which time goes.
func (g *grouping) series() int {
	return slices.IndexFunc(g.keys, func(k *groupKey) bool { return k.bucket != "" && cycles[k.bucket] == nil })
}

func (g *grouping) slotOf(one *group) any { return one.values[g.series()] }

// along are the groups that differ in their slot alone.
func (g *grouping) along(one *group, list []*group) (along []*group) {
	for _, other := range list {
		same := slices.Equal(one.without, other.without)
		for i := range g.keys {
			if i != g.series() && canonical(one.values[i]) != canonical(other.values[i]) {
				same = false
			}
		}
		if same {
			along = append(along, other)
		}
	}
	return along
}

// pathName is the path of a key in the answer.
func pathName(outer, key string) string { return strings.TrimPrefix(outer+"."+key, ".") }
