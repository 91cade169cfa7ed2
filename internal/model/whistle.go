package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Whistle (吹哨) is a call by which a street makes departments come to an issue (吹哨报到).
type Whistle struct {
	Record
	IssueID   uuid.UUID
	Issue     *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq       int
	BlownByID uuid.UUID
	BlownBy   *Organization `bun:"rel:belongs-to,join:blown_by_id=id"`
	At        DateTime
	Outcome   *string

	WhistleCalls  []*WhistleCall  `bun:"rel:has-many,join:id=whistle_id"`
	Organizations []*Organization `bun:"m2m:whistle_calls,join:Whistle=Organization"`
}

// WhistleCall (报到) says which department was called by a whistle and when it came.
type WhistleCall struct {
	Record
	WhistleID      uuid.UUID
	Whistle        *Whistle `bun:"rel:belongs-to,join:whistle_id=id"`
	OrganizationID uuid.UUID
	Organization   *Organization `bun:"rel:belongs-to,join:organization_id=id"`
	ArrivedAt      *DateTime
}

// Supervision (督办) is an order from above to settle an issue.
type Supervision struct {
	Record
	IssueID    uuid.UUID
	Issue      *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq        int
	Level      EscalationLevel
	IssuedByID uuid.UUID
	IssuedBy   *Organization `bun:"rel:belongs-to,join:issued_by_id=id"`
	At         DateTime
	RequiredBy *DateTime
	AnsweredAt *DateTime
}

// ID is the global id.
func (w *Whistle) ID() relay.ID { return relay.ID{Type: "whistle", UUID: w.UUID} }

// ID is the global id.
func (w *WhistleCall) ID() relay.ID { return relay.ID{Type: "whistle_call", UUID: w.UUID} }

// ID is the global id.
func (s *Supervision) ID() relay.ID { return relay.ID{Type: "supervision", UUID: s.UUID} }
