package synth

import "time"

// slaPolicy says within which time issues are answered and settled.
type slaPolicy struct {
	code, name      string
	nature, urgency string // the nature "" is any
	first           period
	resolve         period
	extension       int // in the unit of resolve; zero is none
}

// period is so many of a unit.
type period struct {
	n    int
	unit string
}

const (
	clockMinute = "CLOCK_MINUTE"
	clockHour   = "CLOCK_HOUR"
	workingHour = "WORKING_HOUR"
	workingDay  = "WORKING_DAY"
)

// slaPolicies are the same everywhere: one for each urgency, and shorter ones for
// consultations.
func slaPolicies() []slaPolicy {
	return []slaPolicy{
		{"SLA-EMERGENCY", "紧急诉求办理时限", "", "EMERGENCY", period{30, clockMinute}, period{24, clockHour}, 0},
		{"SLA-URGENT", "加急诉求办理时限", "", "URGENT", period{2, workingHour}, period{1, workingDay}, 0},
		{"SLA-NORMAL", "一般诉求办理时限", "", "NORMAL", period{1, workingDay}, period{5, workingDay}, 5},
		{"SLA-COMPLEX", "复杂诉求办理时限", "", "COMPLEX", period{1, workingDay}, period{15, workingDay}, 15},
		{"SLA-CONSULTATION-NORMAL", "一般咨询办理时限", "CONSULTATION", "NORMAL", period{1, workingDay}, period{1, workingDay}, 0},
		{"SLA-CONSULTATION-COMPLEX", "复杂咨询办理时限", "CONSULTATION", "COMPLEX", period{1, workingDay}, period{1, workingDay}, 0},
	}
}

// policyFor is the policy of an issue's nature, else that of its urgency alone.
func (w *world) policyFor(nature, urgency string) slaPolicy {
	var found slaPolicy
	for _, p := range w.policies {
		if p.urgency == urgency && (p.nature == nature || p.nature == "" && found.nature == "") {
			found = p
		}
	}
	return found
}

func (w *world) slaPolicyTable() table {
	columns := []string{
		"code", "name", "valid_from", "nature", "urgency", "first_response", "first_response_unit", "resolve", "resolve_unit", "extension_max",
	}
	return table{"sla_policies", columns, func(r *rows) {
		since := dayOf(2022, time.January, 1)
		for i, p := range w.policies {
			at := since.morning(i)
			r.begin(identify("sla_policy", p.code), at, at)
			r.text(p.code)
			r.text(p.name)
			r.day(since)
			r.text(p.nature)
			r.text(p.urgency)
			r.integer(p.first.n)
			r.text(p.first.unit)
			r.integer(p.resolve.n)
			r.text(p.resolve.unit)
			r.count0(p.extension)
		}
	}}
}
