package plan

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// slot is the slot of time in which a time lies: its beginning in the zone, or the
// number of what comes round again.
func (g *Groups) slot(w *statement, b Bucket, at string, kind model.Kind) string {
	local := at + "::timestamp"
	if kind == model.Instant {
		local = "timezone(" + w.arg(w.zone) + ", " + at + ")"
	}
	switch b {
	case Weekday:
		return "extract(isodow FROM " + local + ")::int"
	case HourOfDay:
		return "extract(hour FROM " + local + ")::int"
	case MonthOfYear:
		return "extract(month FROM " + local + ")::int"
	}
	return g.begin(b, local)
}

// begin is the beginning of the slot in which a local time lies.
func (g *Groups) begin(b Bucket, local string) string {
	if b == Week && g.WeekStart > 0 {
		shift := "interval '" + itoa(7-g.WeekStart) + " days'"
		return "date_trunc('week', " + local + " + " + shift + ") - " + shift
	}
	return "date_trunc('" + units[b] + "', " + local + ")"
}

// units are the buckets as date_trunc names them, steps their lengths.
var (
	units = map[Bucket]string{Hour: "hour", Day: "day", Week: "week", Month: "month", Quarter: "quarter", Year: "year"}
	steps = map[Bucket]string{Hour: "1 hour", Day: "1 day", Week: "7 days", Month: "1 month", Quarter: "3 months", Year: "1 year"}
)

// cycles are the numbers of what comes round again.
var cycles = map[Bucket]string{Weekday: "1, 7", HourOfDay: "0, 23", MonthOfYear: "1, 12"}

// gaps writes the slots of a key for every combination of the other keys, with
// nothing in them: those of the period, or without one those between the first and
// the last that occur.
func (s *Step) gaps(w *statement, filled *GroupKey) {
	g := s.groups
	b := filled.Slot.Bucket
	var columns, others []string
	for _, k := range g.keys {
		if k == filled {
			columns = append(columns, "s.slot")
			continue
		}
		columns = append(columns, "o."+k.Field.Column)
		others = append(others, k.Field.Column)
	}
	for _, f := range g.figures {
		if f.Measure != nil {
			columns = append(columns, "NULL")
		}
	}
	w.write("SELECT ")
	w.list(append(columns, "0"))
	w.write(" FROM generate_series(")
	column := filled.Field.Column
	dense := g.Period != nil && filled.Clocked && !b.Cyclic()
	switch {
	case b.Cyclic():
		w.write(cycles[b])
	case dense:
		w.write(g.begin(b, w.arg(g.Period.From)+"::date::timestamp"), ", ", w.arg(g.Period.To), "::date::timestamp - interval '1 microsecond', interval '", steps[b], "'")
	default:
		w.write("(SELECT min(", column, ") FROM b), (SELECT max(", column, ") FROM b), interval '", steps[b], "'")
	}
	w.write(") AS s(slot)")
	if len(others) > 0 {
		w.write(" CROSS JOIN (SELECT DISTINCT ")
		w.list(others)
		w.write(" FROM b) AS o")
	}
	if dense {
		// A slot may begin before the period does, even before an empty one.
		w.write(" WHERE ", w.arg(g.Period.From), "::date < ", w.arg(g.Period.To), "::date")
	}
}

// derived is a figure that is made of others, over the groups g.
func (g *Groups) derived(f *Figure) string {
	of := "g." + f.of.Field.Column
	d := f.Derived
	switch {
	case d.Kind == filter.Share && f.by != nil:
		return "round(" + of + "::numeric / nullif(g." + f.by.Field.Column + ", 0)::numeric, 4)::float8"
	case g.whole && d.Kind == filter.Rank:
		return "NULL::int8"
	case g.whole && (d.Kind == filter.Running || d.Kind == filter.Change):
		return "NULL::float8"
	}
	switch d.Kind {
	case filter.Quotient:
		return "round(" + of + "::numeric / nullif(g." + f.by.Field.Column + ", 0)::numeric, 4)::float8"
	case filter.Difference:
		return "round(" + of + "::numeric - g." + f.by.Field.Column + "::numeric, 4)::float8"
	case filter.Share:
		return "round(" + of + "::numeric / nullif(sum(" + of + ") OVER (" + g.partition(d.Parent, nil) + "), 0)::numeric, 4)::float8"
	case filter.Rank:
		direction := " DESC"
		if d.Asc {
			direction = ""
		}
		return "CASE WHEN " + of + " IS NOT NULL THEN rank() OVER (" + g.partition(d.Parent, nil) + " ORDER BY " + of + direction + " NULLS LAST) END"
	}
	series := g.series()
	slot := "g." + series.Field.Column
	window := g.partition(true, series) + " ORDER BY " + slot
	if d.Kind == filter.Running {
		return "round((sum(" + of + ") OVER (" + window + "))::numeric, 4)::float8"
	}
	step := steps[series.Slot.Bucket]
	switch {
	case d.Yearly && series.Slot.Bucket == Week:
		step = "364 days"
	case d.Yearly:
		step = "1 year"
	}
	before := "max(" + of + ") OVER (" + window + " RANGE BETWEEN interval '" + step + "' PRECEDING AND interval '" + step + "' PRECEDING)"
	change := of + "::numeric - (" + before + ")::numeric"
	if !d.Absolute {
		change = "(" + change + ") / nullif(" + before + ", 0)::numeric"
	}
	return "CASE WHEN " + slot + " IS NOT NULL THEN round(" + change + ", 4)::float8 END"
}

// partition says which groups are seen together: those of the same kind of
// subtotal; within the parent those that share all keys but the last that they
// are grouped by; along a series those that share all other keys.
func (g *Groups) partition(parent bool, series *GroupKey) string {
	var parts []string
	if g.Subtotals != NoSubtotals {
		parts = append(parts, "g."+grouping.Column)
	}
	n := len(g.keys)
	for i, k := range g.keys {
		column := "g." + k.Field.Column
		switch {
		case series != nil && k != series:
			parts = append(parts, column)
		case series != nil || !parent || i == n-1:
		case g.Subtotals == NoSubtotals:
			parts = append(parts, column)
		default:
			// The key counts where a later one is grouped by.
			later := itoa(1<<(n-1-i) - 1)
			parts = append(parts, "CASE WHEN g."+grouping.Column+" & "+later+" <> "+later+" THEN "+column+" END")
		}
	}
	if len(parts) == 0 {
		return ""
	}
	text := "PARTITION BY " + parts[0]
	for _, p := range parts[1:] {
		text += ", " + p
	}
	return text
}
