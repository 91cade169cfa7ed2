package model

import "jinyan/internal/relay"

// SlaPolicy (办理时限) says within which time issues of an urgency are answered and
// settled; one of a nature goes before one of any.
type SlaPolicy struct {
	Record
	Coded
	Life
	// Nature is nil for issues of any nature.
	Nature            *IssueNature
	Urgency           IssueUrgency
	FirstResponse     int
	FirstResponseUnit SlaUnit
	Resolve           int
	ResolveUnit       SlaUnit
	// ExtensionMax is in ResolveUnit; nil if nothing is extended.
	ExtensionMax *int
}

// SlaUnit (时限单位) is in what a period is counted.
type SlaUnit string

// The values of SlaUnit.
const (
	SlaUnitClockMinute SlaUnit = "CLOCK_MINUTE" // 自然分钟
	SlaUnitClockHour   SlaUnit = "CLOCK_HOUR"   // 自然小时
	SlaUnitWorkingHour SlaUnit = "WORKING_HOUR" // 工作小时
	SlaUnitWorkingDay  SlaUnit = "WORKING_DAY"  // 工作日
)

// ID is the global id.
func (s *SlaPolicy) ID() relay.ID { return relay.ID{Type: "sla_policy", UUID: s.UUID} }
