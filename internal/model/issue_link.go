package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// IssueLink (诉求关联) says that an issue repeats another or relates to it.
type IssueLink struct {
	Record
	IssueID uuid.UUID
	Issue   *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	OtherID uuid.UUID
	Other   *Issue `bun:"rel:belongs-to,join:other_id=id"`
	Kind    IssueLinkKind
}

// IssueLinkKind (诉求关联类型) is how one issue is linked to another.
type IssueLinkKind string

// The values of IssueLinkKind.
const (
	IssueLinkKindRepeats   IssueLinkKind = "REPEATS"    // 重复诉求
	IssueLinkKindRelatedTo IssueLinkKind = "RELATED_TO" // 相关诉求
)

// ID is the global id.
func (i *IssueLink) ID() relay.ID { return relay.ID{Type: "issue_link", UUID: i.UUID} }
