package model

import "jinyan/internal/relay"

// WorkCalendarDay (工作日历日) is a day that differs from the rule that Monday to
// Friday are working days.
type WorkCalendarDay struct {
	Record
	Coded
	Endless
	Day  Date
	Kind WorkDayKind
}

// WorkDayKind (日历日类型) is how a day differs.
type WorkDayKind string

// The values of WorkDayKind.
const (
	WorkDayKindHoliday WorkDayKind = "HOLIDAY" // 法定节假日
	WorkDayKindMakeup  WorkDayKind = "MAKEUP"  // 调休上班
)

// ID is the global id.
func (w *WorkCalendarDay) ID() relay.ID { return relay.ID{Type: "work_calendar_day", UUID: w.UUID} }
