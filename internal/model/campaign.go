package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Campaign (专项行动) is a campaign or initiative with addressees and goals.
type Campaign struct {
	Record
	Coded
	Life
	Kind           CampaignKind
	InitiatorID    *uuid.UUID
	Initiator      *Organization `bun:"rel:belongs-to,join:initiator_id=id"`
	StartPrecision *DatePrecision
	Slogan         *string
	Goals          []QualityAspect `bun:",array"`

	CampaignAddressees []*CampaignAddressee `bun:"rel:has-many,join:id=campaign_id"`
	CampaignParts      []*CampaignPart      `bun:"rel:has-many,join:id=campaign_id"`
	Promotions         []*Promotion         `bun:"rel:has-many,join:id=promoter_campaign_id"`
	Organizations      []*Organization      `bun:"m2m:campaign_addressees,join:Campaign=AddresseeOrganization"`
	PartyOrganizations []*PartyOrganization `bun:"m2m:campaign_addressees,join:Campaign=AddresseePartyOrganization"`
	Activities         []*Activity          `bun:"m2m:campaign_parts,join:Campaign=PartActivity"`
	Ledgers            []*Ledger            `bun:"m2m:campaign_parts,join:Campaign=PartLedger"`
	Issues             []*Issue             `bun:"m2m:campaign_parts,join:Campaign=PartIssue"`
	Brands             []*Brand             `bun:"m2m:promotions,join:PromoterCampaign=Brand"`
}

// CampaignAddressee (行动对象) says whom a campaign is addressed to.
type CampaignAddressee struct {
	Record
	CampaignID                   uuid.UUID
	Campaign                     *Campaign `bun:"rel:belongs-to,join:campaign_id=id"`
	AddresseeOrganizationID      *uuid.UUID
	AddresseeOrganization        *Organization `bun:"rel:belongs-to,join:addressee_organization_id=id" jinyan:"of:addressee"`
	AddresseePartyOrganizationID *uuid.UUID
	AddresseePartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:addressee_party_organization_id=id" jinyan:"of:addressee"`
	Audience                     *string
}

// CampaignPart (行动内容) says that something is part of a campaign.
type CampaignPart struct {
	Record
	CampaignID     uuid.UUID
	Campaign       *Campaign `bun:"rel:belongs-to,join:campaign_id=id"`
	PartActivityID *uuid.UUID
	PartActivity   *Activity `bun:"rel:belongs-to,join:part_activity_id=id" jinyan:"of:part"`
	PartLedgerID   *uuid.UUID
	PartLedger     *Ledger `bun:"rel:belongs-to,join:part_ledger_id=id" jinyan:"of:part"`
	PartIssueID    *uuid.UUID
	PartIssue      *Issue `bun:"rel:belongs-to,join:part_issue_id=id" jinyan:"of:part"`
}

// CampaignKind (行动类型) is what a campaign is about.
type CampaignKind string

// The values of CampaignKind.
const (
	CampaignKindTwoCoverage     CampaignKind = "TWO_COVERAGE"     // 两个覆盖攻坚
	CampaignKindQualityDrive    CampaignKind = "QUALITY_DRIVE"    // 提质增效专项治理
	CampaignKindPracticalThings CampaignKind = "PRACTICAL_THINGS" // 办实事
	CampaignKindOther           CampaignKind = "OTHER"            // 其他
)

// DatePrecision (日期精度) is how exactly a day is known.
type DatePrecision string

// The values of DatePrecision.
const (
	DatePrecisionDay   DatePrecision = "DAY"   // 精确到日
	DatePrecisionMonth DatePrecision = "MONTH" // 精确到月
	DatePrecisionYear  DatePrecision = "YEAR"  // 精确到年
)

// QualityAspect (提升方面) is what a campaign wants to raise.
type QualityAspect string

// The values of QualityAspect.
const (
	QualityAspectPerformance        QualityAspect = "PERFORMANCE"         // 履约能力
	QualityAspectServiceQuality     QualityAspect = "SERVICE_QUALITY"     // 服务品质
	QualityAspectTeamStructure      QualityAspect = "TEAM_STRUCTURE"      // 团队结构
	QualityAspectBusinessInnovation QualityAspect = "BUSINESS_INNOVATION" // 业务创新
	QualityAspectIndustryLevel      QualityAspect = "INDUSTRY_LEVEL"      // 产业能级
)

// ID is the global id.
func (c *Campaign) ID() relay.ID { return relay.ID{Type: "campaign", UUID: c.UUID} }

// ID is the global id.
func (c *CampaignAddressee) ID() relay.ID { return relay.ID{Type: "campaign_addressee", UUID: c.UUID} }

// ID is the global id.
func (c *CampaignPart) ID() relay.ID { return relay.ID{Type: "campaign_part", UUID: c.UUID} }
