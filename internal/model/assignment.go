package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Assignment (派单) gives an issue to an organization, and perhaps to a person in it.
type Assignment struct {
	Record
	IssueID        uuid.UUID
	Issue          *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq            int
	OrganizationID uuid.UUID
	Organization   *Organization `bun:"rel:belongs-to,join:organization_id=id"`
	PersonID       *uuid.UUID
	Person         *Person `bun:"rel:belongs-to,join:person_id=id"`
	Role           AssignmentRole
	AssignedAt     DateTime
	DueAt          *DateTime
	AcceptedAt     *DateTime
	FinishedAt     *DateTime
	ReturnedAt     *DateTime
	ReturnedReason *string
}

// AssignmentRole (派单角色) says whether the assignee leads or assists.
type AssignmentRole string

// The values of AssignmentRole.
const (
	AssignmentRoleLead   AssignmentRole = "LEAD"   // 主办
	AssignmentRoleAssist AssignmentRole = "ASSIST" // 协办
)

// ID is the global id.
func (a *Assignment) ID() relay.ID { return relay.ID{Type: "assignment", UUID: a.UUID} }
