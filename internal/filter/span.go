package filter

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Span is the time from one instant of a row to another; To is nil for the
// instant of the read.
type Span struct {
	Type     *model.Type
	From, To *model.Field
	Unit     Unit
	// ExceptPauses leaves out the time in which what the row belongs to stood still.
	ExceptPauses bool
}

// Unit is what a time that passed is counted in.
type Unit string

// The units.
const (
	ClockHours   Unit = "CLOCK_HOURS"
	WorkingHours Unit = "WORKING_HOURS"
	WorkingDays  Unit = "WORKING_DAYS"
)

// SpanOf reads which time that passed is meant, and gives what else is asked of it.
func SpanOf(t *model.Type, v Value) (*Span, []Entry, error) {
	object, ok := v.Raw.(Object)
	if !ok {
		return nil, nil, wrong(v.Raw, "a duration", "时长")
	}
	s := &Span{Type: t, Unit: ClockHours}
	var rest []Entry
	for _, entry := range object {
		if (entry.Name == "in" || entry.Name == "exceptPauses") && entry.Value.IsNull() {
			return nil, nil, fault.New(fault.BadInput, "%[1]s must not be null; leave it out", "%[1]s 不能为 null,请省略", entry.Name)
		}
		var err error
		switch entry.Name {
		case "from":
			s.From, err = TimeOf(t, entry.Value)
		case "to":
			if !entry.Value.IsNull() {
				s.To, err = TimeOf(t, entry.Value)
			}
		case "in":
			word, _ := entry.Value.Raw.(string)
			s.Unit = Unit(word)
		case "exceptPauses":
			s.ExceptPauses = entry.Value.Raw == true
		default:
			rest = append(rest, entry)
		}
		if err != nil {
			return nil, nil, err
		}
	}
	if !slices.Contains([]Unit{ClockHours, WorkingHours, WorkingDays}, s.Unit) {
		return nil, nil, wrong(string(s.Unit), "a unit such as WORKING_HOURS", "单位,例如 WORKING_HOURS")
	}
	if h, _ := t.Paused(); s.ExceptPauses && h == nil {
		return nil, nil, fault.New(fault.BadInput, "no pauses of %[1]s are known", "没有 %[1]s 的暂停记录", t.Name)
	}
	return s, rest, nil
}

// Plain tells whether the time is that of the clock, pauses and all: then times can
// be added before they are made hours.
func (s *Span) Plain() bool { return s.Unit == ClockHours && !s.ExceptPauses }

// ends are the instants between which the time passed, as SQL of a computed field.
func (s *Span) ends() (from, to string) {
	if s.To == nil {
		return s.From.Instant().SQL, "{at}"
	}
	return s.From.Instant().SQL, s.To.Instant().SQL
}

// Interval is the time of the clock as PostgreSQL keeps it.
func (s *Span) Interval() *model.Field {
	from, to := s.ends()
	return &model.Field{SQL: to + " - " + from}
}

// Number is the time as an exact number of hours or days, null if one of its ends is.
// The history with the pauses, if there is one, is the row behind an alias.
func (s *Span) Number(history string) *model.Field {
	paused := "CASE WHEN " + history + ".since IS NOT NULL THEN coalesce(" + s.paused(history) + ", 0) ELSE 0 END"
	return s.field(paused, "%s", model.Numeric)
}

// Float is the time in floating point. The history with the pauses is looked up.
func (s *Span) Float() *model.Field { return s.field(s.lookUp(), "(%s)::float8", model.Float) }

// Rounded is Float with two places.
func (s *Span) Rounded() *model.Field {
	return s.field(s.lookUp(), "round(%s, 2)::float8", model.Float)
}

func (s *Span) lookUp() string {
	if !s.ExceptPauses {
		return ""
	}
	h, column := s.Type.Paused()
	return "coalesce((SELECT " + s.paused("h") + " FROM " + h.Table + " AS h WHERE h." + h.Key + " = {}." + column +
		" AND " + strings.ReplaceAll(h.Paused, "{}", "h") + "), 0)"
}

// paused is for how long the row with a history stood still, in seconds or working
// minutes.
func (s *Span) paused(history string) string {
	from, to := s.ends()
	span := history + ".since, " + history + ".statuses, " + from + ", least(" + to + ", {at})"
	if s.Unit == ClockHours {
		return "extract(epoch FROM jinyan_paused(" + span + "))"
	}
	return "(SELECT jinyan_paused_minutes(calendar, " + span + ") FROM jinyan_work_calendar() AS calendar)"
}

// field is the time as a computed field of a form.
func (s *Span) field(paused, form string, kind model.Kind) *model.Field {
	from, to := s.ends()
	passed, unit := model.WorkingMinutes(from, to), " / 60.0"
	switch s.Unit {
	case WorkingDays:
		unit = " / 420.0"
	case ClockHours:
		passed, unit = "extract(epoch FROM "+to+" - "+from+")", " / 3600"
	}
	if s.ExceptPauses {
		passed = "(" + passed + " - " + paused + ")"
	}
	sql := fmt.Sprintf(form, passed+unit)
	hash := fnv.New64a()
	_, _ = hash.Write([]byte(sql))
	name := fmt.Sprintf("d%x", hash.Sum64())
	return &model.Field{Name: name, Column: name, Kind: kind, Nullable: true, SQL: sql, Type: s.Type}
}

// lasting reads a condition on a time that passed.
func lasting(t *model.Type, v Value) (Expr, error) {
	span, rest, err := SpanOf(t, v)
	if err != nil {
		return nil, err
	}
	if len(rest) == 0 {
		return nil, fault.New(fault.BadInput,
			"a duration is compared with nothing; give eq, ne, lt, lte, gt, gte or isNull",
			"时长没有比较值;请给出 eq、ne、lt、lte、gt、gte 或 isNull")
	}
	return operators(span.Float(), Value{Raw: Object(rest)})
}
