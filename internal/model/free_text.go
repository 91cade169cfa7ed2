package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// FreeText (文本内容) is free text about persons. It has a table of its own so that it
// can be erased while the row that it belongs to stays.
type FreeText struct {
	Record
	OwnerIssueID      *uuid.UUID
	OwnerIssue        *Issue `bun:"rel:belongs-to,join:owner_issue_id=id" jinyan:"of:owner"`
	OwnerIssueEventID *uuid.UUID
	OwnerIssueEvent   *IssueEvent `bun:"rel:belongs-to,join:owner_issue_event_id=id" jinyan:"of:owner"`
	OwnerReplyID      *uuid.UUID
	OwnerReply        *Reply `bun:"rel:belongs-to,join:owner_reply_id=id" jinyan:"of:owner"`
	OwnerFollowUpID   *uuid.UUID
	OwnerFollowUp     *FollowUp `bun:"rel:belongs-to,join:owner_follow_up_id=id" jinyan:"of:owner"`
	// Body is nil once ErasedAt is set.
	Body     *string `jinyan:"personal"`
	ErasedAt *DateTime
}

// ID is the global id.
func (f *FreeText) ID() relay.ID { return relay.ID{Type: "free_text", UUID: f.UUID} }
