package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Inspection (检查) is a look at the state of a compound or of one of its facilities.
type Inspection struct {
	Record
	Coded
	Endless
	Kind        InspectionKind
	InspectedAt DateTime
	CompoundID  uuid.UUID
	Compound    *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	FacilityID  *uuid.UUID
	Facility    *Facility `bun:"rel:belongs-to,join:facility_id=id"`
	Result      InspectionResult

	Conductors     []*Conductor     `bun:"rel:has-many,join:id=task_inspection_id"`
	Hazards        []*Hazard        `bun:"rel:has-many,join:id=found_in_inspection_id"`
	Persons        []*Person        `bun:"m2m:conductors,join:TaskInspection=ConductorPerson"`
	VolunteerTeams []*VolunteerTeam `bun:"m2m:conductors,join:TaskInspection=ConductorVolunteerTeam"`
}

// Conductor (实施者) says who made a visit or an inspection.
type Conductor struct {
	Record
	TaskVisitID              *uuid.UUID
	TaskVisit                *Visit `bun:"rel:belongs-to,join:task_visit_id=id" jinyan:"of:task"`
	TaskInspectionID         *uuid.UUID
	TaskInspection           *Inspection `bun:"rel:belongs-to,join:task_inspection_id=id" jinyan:"of:task"`
	ConductorPersonID        *uuid.UUID
	ConductorPerson          *Person `bun:"rel:belongs-to,join:conductor_person_id=id" jinyan:"of:conductor"`
	ConductorVolunteerTeamID *uuid.UUID
	ConductorVolunteerTeam   *VolunteerTeam `bun:"rel:belongs-to,join:conductor_volunteer_team_id=id" jinyan:"of:conductor"`
}

// InspectionKind (检查类型) is what sort of inspection it is.
type InspectionKind string

// The values of InspectionKind.
const (
	InspectionKindRoutine InspectionKind = "ROUTINE" // 日常巡查
	InspectionKindSpecial InspectionKind = "SPECIAL" // 专项检查
	InspectionKindSafety  InspectionKind = "SAFETY"  // 安全检查
)

// InspectionResult (检查结果) is what an inspection found.
type InspectionResult string

// The values of InspectionResult.
const (
	InspectionResultPassed       InspectionResult = "PASSED"        // 合格
	InspectionResultDefectsFound InspectionResult = "DEFECTS_FOUND" // 发现问题
)

// ID is the global id.
func (i *Inspection) ID() relay.ID { return relay.ID{Type: "inspection", UUID: i.UUID} }

// ID is the global id.
func (c *Conductor) ID() relay.ID { return relay.ID{Type: "conductor", UUID: c.UUID} }
