package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// FollowUp (回访) asks the reporter, after an issue was resolved, whether it is.
type FollowUp struct {
	Record
	IssueID      uuid.UUID
	Issue        *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq          int
	Method       FollowUpMethod
	Reached      bool
	ResolvedSaid *bool
	At           DateTime

	Text *FreeText `bun:"rel:has-one,join:id=owner_follow_up_id"`
}

// FollowUpMethod (回访方式) is how the reporter was contacted.
type FollowUpMethod string

// The values of FollowUpMethod.
const (
	FollowUpMethodPhone  FollowUpMethod = "PHONE"  // 电话
	FollowUpMethodSMS    FollowUpMethod = "SMS"    // 短信
	FollowUpMethodVisit  FollowUpMethod = "VISIT"  // 上门
	FollowUpMethodOnline FollowUpMethod = "ONLINE" // 网上
)

// ID is the global id.
func (f *FollowUp) ID() relay.ID { return relay.ID{Type: "follow_up", UUID: f.UUID} }
