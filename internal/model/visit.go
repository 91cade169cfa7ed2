package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Visit (走访) is a visit to homes, compounds or enterprises.
type Visit struct {
	Record
	Coded
	Endless
	Kind        VisitKind
	VisitedAt   DateTime
	CommunityID uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`

	VisitTargets   []*VisitTarget   `bun:"rel:has-many,join:id=visit_id"`
	VisitServices  []*VisitService  `bun:"rel:has-many,join:id=visit_id"`
	VisitSubjects  []*VisitSubject  `bun:"rel:has-many,join:id=visit_id"`
	Conductors     []*Conductor     `bun:"rel:has-many,join:id=task_visit_id"`
	Hazards        []*Hazard        `bun:"rel:has-many,join:id=found_in_visit_id"`
	RaisedTopics   []*Topic         `bun:"rel:has-many,join:id=raised_in_visit_id"`
	Ideas          []*Idea          `bun:"rel:has-many,join:id=collected_in_id"`
	Targets        []*CodeItem      `bun:"m2m:visit_targets,join:Visit=Item"`
	Services       []*CodeItem      `bun:"m2m:visit_services,join:Visit=Item"`
	Compounds      []*Compound      `bun:"m2m:visit_subjects,join:Visit=SubjectCompound"`
	Organizations  []*Organization  `bun:"m2m:visit_subjects,join:Visit=SubjectOrganization"`
	CareRecords    []*CareRecord    `bun:"m2m:visit_subjects,join:Visit=SubjectCareRecord"`
	Persons        []*Person        `bun:"m2m:conductors,join:TaskVisit=ConductorPerson"`
	VolunteerTeams []*VolunteerTeam `bun:"m2m:conductors,join:TaskVisit=ConductorVolunteerTeam"`
	RaisedIssues   []*Issue         `bun:"rel:has-many,join:id=raised_in_visit_id"`
	ServiceRecords []*ServiceRecord `bun:"rel:has-many,join:id=subject_visit_id"`
}

// VisitTarget (走访群体) says which group of people a visit was meant for.
type VisitTarget struct {
	Record
	VisitID uuid.UUID
	Visit   *Visit `bun:"rel:belongs-to,join:visit_id=id"`
	ItemID  uuid.UUID
	Item    *CodeItem `bun:"rel:belongs-to,join:item_id=id"`
}

// VisitService (走访服务) says what service was done at a visit.
type VisitService struct {
	Record
	VisitID uuid.UUID
	Visit   *Visit `bun:"rel:belongs-to,join:visit_id=id"`
	ItemID  uuid.UUID
	Item    *CodeItem `bun:"rel:belongs-to,join:item_id=id"`
}

// VisitSubject (走访对象) says whom or what a visit called on.
type VisitSubject struct {
	Record
	VisitID               uuid.UUID
	Visit                 *Visit `bun:"rel:belongs-to,join:visit_id=id"`
	SubjectCompoundID     *uuid.UUID
	SubjectCompound       *Compound `bun:"rel:belongs-to,join:subject_compound_id=id" jinyan:"of:subject"`
	SubjectOrganizationID *uuid.UUID
	SubjectOrganization   *Organization `bun:"rel:belongs-to,join:subject_organization_id=id" jinyan:"of:subject"`
	SubjectCareRecordID   *uuid.UUID
	SubjectCareRecord     *CareRecord `bun:"rel:belongs-to,join:subject_care_record_id=id" jinyan:"of:subject"`
}

// VisitKind (走访类型) is what a visit is for.
type VisitKind string

// The values of VisitKind.
const (
	VisitKindHome        VisitKind = "HOME"         // 入户走访
	VisitKindSafetyCheck VisitKind = "SAFETY_CHECK" // 安全检查
	VisitKindCondolence  VisitKind = "CONDOLENCE"   // 慰问
	VisitKindOpinion     VisitKind = "OPINION"      // 民情走访
	VisitKindService     VisitKind = "SERVICE"      // 上门服务
)

// ID is the global id.
func (v *Visit) ID() relay.ID { return relay.ID{Type: "visit", UUID: v.UUID} }

// ID is the global id.
func (v *VisitTarget) ID() relay.ID { return relay.ID{Type: "visit_target", UUID: v.UUID} }

// ID is the global id.
func (v *VisitService) ID() relay.ID { return relay.ID{Type: "visit_service", UUID: v.UUID} }

// ID is the global id.
func (v *VisitSubject) ID() relay.ID { return relay.ID{Type: "visit_subject", UUID: v.UUID} }
