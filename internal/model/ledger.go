package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Ledger (问题台账) is a ledger in which issues are kept until they are settled.
type Ledger struct {
	Record
	Coded
	Life
	OwnerOrganizationID    *uuid.UUID
	OwnerOrganization      *Organization `bun:"rel:belongs-to,join:owner_organization_id=id" jinyan:"of:owner"`
	OwnerPropertyProjectID *uuid.UUID
	OwnerPropertyProject   *PropertyProject `bun:"rel:belongs-to,join:owner_property_project_id=id" jinyan:"of:owner"`
	Policies               []LedgerPolicy   `bun:",array"`

	LedgerIssues  []*LedgerIssue  `bun:"rel:has-many,join:id=ledger_id"`
	CampaignParts []*CampaignPart `bun:"rel:has-many,join:id=part_ledger_id"`
	Issues        []*Issue        `bun:"m2m:ledger_issues,join:Ledger=Issue"`
	Campaigns     []*Campaign     `bun:"m2m:campaign_parts,join:PartLedger=Campaign"`
}

// LedgerIssue (入账诉求) says that an issue is kept in a ledger.
type LedgerIssue struct {
	Record
	LedgerID uuid.UUID
	Ledger   *Ledger `bun:"rel:belongs-to,join:ledger_id=id"`
	IssueID  uuid.UUID
	Issue    *Issue `bun:"rel:belongs-to,join:issue_id=id"`
}

// LedgerPolicy (台账原则) is what a ledger promises.
type LedgerPolicy string

// The values of LedgerPolicy.
const (
	LedgerPolicyEveryItemAnswered  LedgerPolicy = "EVERY_ITEM_ANSWERED"  // 件件有回应
	LedgerPolicyEveryMatterSettled LedgerPolicy = "EVERY_MATTER_SETTLED" // 事事有落实
)

// ID is the global id.
func (l *Ledger) ID() relay.ID { return relay.ID{Type: "ledger", UUID: l.UUID} }

// ID is the global id.
func (l *LedgerIssue) ID() relay.ID { return relay.ID{Type: "ledger_issue", UUID: l.UUID} }
