package plan

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// derived is a figure that is no measure of rows.
func (s *Step) derived(w *statement, f *Figure) string {
	if f.Stated != nil {
		return s.stated(w, f.Stated)
	}
	return s.groups.derived(f)
}

// stated is the latest value that was stated of a metric for what the groups are of:
// of the asked period, if there is one. What is aimed at everywhere stands with the
// metric itself.
func (s *Step) stated(w *statement, st *Stated) string {
	everywhere := "NULL::float8"
	if st.Kind == model.MetricValueKindTarget {
		everywhere = "(SELECT m.target::float8 FROM metrics AS m WHERE m.code = '" + st.Metric + "')"
	}
	column, id := s.subject()
	if column == "" {
		return everywhere
	}
	period := ""
	if g := s.groups; g.Period != nil {
		period = " AND v.period_from < " + w.arg(g.Period.To) + "::date AND v.period_to > " + w.arg(g.Period.From) + "::date"
	}
	day := w.arg(filter.Param{Slot: filter.Day})
	return "coalesce((SELECT v.value::float8 FROM metric_values AS v JOIN metrics AS m ON m.id = v.metric_id WHERE m.code = '" + st.Metric +
		"' AND v.kind = '" + string(st.Kind) + "' AND v." + column + " = " + id + " AND (v.stated_on IS NULL OR v.stated_on <= " + day + ")" + period +
		" ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id LIMIT 1), " + everywhere + ")"
}

// subject is the column of metric values that names what the groups are of, and its
// id: the one key that such values are stated of, or else the parent.
func (s *Step) subject() (column, id string) {
	for _, k := range s.groups.keys {
		if k.Slot != nil || k.Branches != nil || k.Of != k.Of.Type.ID() || statedOf(k.Of.Type) == "" {
			continue
		}
		if column != "" {
			return "", ""
		}
		column, id = statedOf(k.Of.Type), "g."+k.Field.Column
	}
	if column == "" && s.parent != nil {
		return statedOf(s.parent.Type), s.near
	}
	return column, id
}

// statedOf is the column of metric values that leads to rows of a type, "" if nothing
// is stated of them.
func statedOf(t *model.Type) string {
	if r := t.Relation("metricValues"); r != nil && t.Name != "Metric" {
		return r.TargetColumn
	}
	return ""
}
