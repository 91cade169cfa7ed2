package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Issue (诉求/问题) is a request, complaint or problem that someone must settle.
type Issue struct {
	Record
	Code        string
	Title       string `jinyan:"search"`
	Status      IssueStatus
	CommunityID uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`
	StreetID    uuid.UUID
	Street      *Area `bun:"rel:belongs-to,join:street_id=id"`
	CompoundID  *uuid.UUID
	Compound    *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	ReportedAt  DateTime
	DueAt       *DateTime

	MergedIntoID *uuid.UUID
	MergedInto   *Issue   `bun:"rel:belongs-to,join:merged_into_id=id"`
	MergedIssues []*Issue `bun:"rel:has-many,join:id=merged_into_id"`
}

// IssueStatus (诉求状态) is where an issue stands.
type IssueStatus string

// ID is the global id.
func (i *Issue) ID() relay.ID { return relay.ID{Type: "issue", UUID: i.UUID} }
