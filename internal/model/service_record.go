package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// ServiceRecord (服务记录) is a stretch of service by one volunteer. Name says in a few
// words what was done.
type ServiceRecord struct {
	Record
	Coded
	Endless
	VolunteerID       uuid.UUID
	Volunteer         *Volunteer `bun:"rel:belongs-to,join:volunteer_id=id"`
	TeamID            *uuid.UUID
	Team              *VolunteerTeam `bun:"rel:belongs-to,join:team_id=id"`
	SubjectIssueID    *uuid.UUID
	SubjectIssue      *Issue `bun:"rel:belongs-to,join:subject_issue_id=id" jinyan:"of:subject"`
	SubjectActivityID *uuid.UUID
	SubjectActivity   *Activity `bun:"rel:belongs-to,join:subject_activity_id=id" jinyan:"of:subject"`
	SubjectVisitID    *uuid.UUID
	SubjectVisit      *Visit `bun:"rel:belongs-to,join:subject_visit_id=id" jinyan:"of:subject"`
	SubjectProcessID  *uuid.UUID
	SubjectProcess    *Process `bun:"rel:belongs-to,join:subject_process_id=id" jinyan:"of:subject"`
	// Community is where the service was done. The database takes that of the subject
	// if none is given.
	CommunityID *uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`
	StartedAt   DateTime
	EndedAt     DateTime
	// Hours are what is credited, which may be less than the time spent.
	Hours  Decimal
	Status ServiceRecordStatus
}

// ServiceRecordStatus (服务记录状态) says whether a service record counts.
type ServiceRecordStatus string

// The values of ServiceRecordStatus.
const (
	ServiceRecordStatusSubmitted ServiceRecordStatus = "SUBMITTED" // 待确认
	ServiceRecordStatusConfirmed ServiceRecordStatus = "CONFIRMED" // 已确认
	ServiceRecordStatusRejected  ServiceRecordStatus = "REJECTED"  // 不予认定
)

// ID is the global id.
func (s *ServiceRecord) ID() relay.ID { return relay.ID{Type: "service_record", UUID: s.UUID} }
