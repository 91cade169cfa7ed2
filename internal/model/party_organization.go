package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// PartyOrganization (党组织) is a committee, branch or group of the party.
type PartyOrganization struct {
	Record
	Coded
	Life
	Type      PartyOrgType
	Formation PartyOrgFormation
	Domain    PartyDomain
	// Superior is set if and only if SuperiorStatus is KNOWN.
	SuperiorID          *uuid.UUID
	Superior            *PartyOrganization `bun:"rel:belongs-to,join:superior_id=id"`
	SuperiorStatus      SuperiorStatus
	FoundedOn           *Date
	FormalMembers       *int
	ProbationaryMembers *int
	TermYears           *int
	TermEndsOn          *Date

	Subordinates       []*PartyOrganization `bun:"rel:has-many,join:id=superior_id"`
	Attachments        []*Attachment        `bun:"rel:has-many,join:id=party_organization_id"`
	Organizations      []*Organization      `bun:"m2m:attachments,join:PartyOrganization=TargetOrganization"`
	Communities        []*Community         `bun:"m2m:attachments,join:PartyOrganization=TargetCommunity"`
	Grids              []*Grid              `bun:"m2m:attachments,join:PartyOrganization=TargetGrid"`
	Compounds          []*Compound          `bun:"m2m:attachments,join:PartyOrganization=TargetCompound"`
	PropertyProjects   []*PropertyProject   `bun:"m2m:attachments,join:PartyOrganization=TargetPropertyProject"`
	Memberships        []*Membership        `bun:"rel:has-many,join:id=target_party_organization_id"`
	CoBuilders         []*CoBuilder         `bun:"rel:has-many,join:id=builder_party_organization_id"`
	VolunteerTeams     []*VolunteerTeam     `bun:"m2m:co_builders,join:BuilderPartyOrganization=Team"`
	Appeals            []*Appeal            `bun:"rel:has-many,join:id=caller_id"`
	AppealsReceived    []*Appeal            `bun:"rel:has-many,join:id=called_party_organization_id"`
	AgreementParties   []*AgreementParty    `bun:"rel:has-many,join:id=participant_party_organization_id"`
	Agreements         []*Agreement         `bun:"m2m:agreement_parties,join:ParticipantPartyOrganization=Agreement"`
	ExchangeItems      []*ExchangeItem      `bun:"rel:has-many,join:id=promised_by_party_organization_id"`
	Programs           []*Program           `bun:"rel:has-many,join:id=owner_party_organization_id"`
	Organizers         []*Organizer         `bun:"rel:has-many,join:id=organizer_party_organization_id"`
	Participations     []*Participation     `bun:"rel:has-many,join:id=participant_party_organization_id"`
	CampaignAddressees []*CampaignAddressee `bun:"rel:has-many,join:id=addressee_party_organization_id"`
	Assessments        []*Assessment        `bun:"rel:has-many,join:id=subject_party_organization_id"`
	MetricValues       []*MetricValue       `bun:"rel:has-many,join:id=subject_party_organization_id"`
	Activities         []*Activity          `bun:"m2m:organizers,join:OrganizerPartyOrganization=Activity"`
	AttendedActivities []*Activity          `bun:"m2m:participations,join:ParticipantPartyOrganization=Activity"`
	AddressedCampaigns []*Campaign          `bun:"m2m:campaign_addressees,join:AddresseePartyOrganization=Campaign"`
	OtherNames         []*OtherName         `bun:"rel:has-many,join:id=owner_party_organization_id"`
	OldCodes           []*OldCode           `bun:"rel:has-many,join:id=owner_party_organization_id"`
	Identifiers        []*Identifier        `bun:"rel:has-many,join:id=owner_party_organization_id"`
}

// Attachment (依托) says to what a party organization is attached. A joint branch
// is attached to several enterprises.
type Attachment struct {
	Record
	Life
	PartyOrganizationID     uuid.UUID
	PartyOrganization       *PartyOrganization `bun:"rel:belongs-to,join:party_organization_id=id"`
	TargetOrganizationID    *uuid.UUID
	TargetOrganization      *Organization `bun:"rel:belongs-to,join:target_organization_id=id" jinyan:"of:target"`
	TargetCommunityID       *uuid.UUID
	TargetCommunity         *Community `bun:"rel:belongs-to,join:target_community_id=id" jinyan:"of:target"`
	TargetGridID            *uuid.UUID
	TargetGrid              *Grid `bun:"rel:belongs-to,join:target_grid_id=id" jinyan:"of:target"`
	TargetCompoundID        *uuid.UUID
	TargetCompound          *Compound `bun:"rel:belongs-to,join:target_compound_id=id" jinyan:"of:target"`
	TargetPropertyProjectID *uuid.UUID
	TargetPropertyProject   *PropertyProject `bun:"rel:belongs-to,join:target_property_project_id=id" jinyan:"of:target"`
}

// PartyOrgType (党组织类别) is what sort of party organization it is.
type PartyOrgType string

// The values of PartyOrgType.
const (
	PartyOrgTypeWorkingCommittee PartyOrgType = "WORKING_COMMITTEE" // 党工委
	PartyOrgTypeCommittee        PartyOrgType = "COMMITTEE"         // 党委
	PartyOrgTypeGeneralBranch    PartyOrgType = "GENERAL_BRANCH"    // 党总支
	PartyOrgTypeBranch           PartyOrgType = "BRANCH"            // 党支部
	PartyOrgTypeGroup            PartyOrgType = "GROUP"             // 党小组
	PartyOrgTypeLeadingGroup     PartyOrgType = "LEADING_GROUP"     // 党组
)

// PartyOrgFormation (组建方式) is how it was formed.
type PartyOrgFormation string

// The values of PartyOrgFormation.
const (
	PartyOrgFormationIndependent   PartyOrgFormation = "INDEPENDENT"   // 单独组建
	PartyOrgFormationJoint         PartyOrgFormation = "JOINT"         // 联合组建
	PartyOrgFormationIndustry      PartyOrgFormation = "INDUSTRY"      // 行业党组织
	PartyOrgFormationComprehensive PartyOrgFormation = "COMPREHENSIVE" // 综合党组织
	PartyOrgFormationComposite     PartyOrgFormation = "COMPOSITE"     // 兼合式
	PartyOrgFormationFunctional    PartyOrgFormation = "FUNCTIONAL"    // 功能型
	PartyOrgFormationTemporary     PartyOrgFormation = "TEMPORARY"     // 临时
)

// PartyDomain (党组织领域) is the field in which it works.
type PartyDomain string

// The values of PartyDomain.
const (
	PartyDomainStreet           PartyDomain = "STREET"            // 街道
	PartyDomainCommunity        PartyDomain = "COMMUNITY"         // 社区
	PartyDomainGrid             PartyDomain = "GRID"              // 网格
	PartyDomainCompound         PartyDomain = "COMPOUND"          // 小区院落
	PartyDomainTower            PartyDomain = "TOWER"             // 楼宇
	PartyDomainPropertyIndustry PartyDomain = "PROPERTY_INDUSTRY" // 物业行业
	PartyDomainEnterprise       PartyDomain = "ENTERPRISE"        // 企业
	PartyDomainAssociation      PartyDomain = "ASSOCIATION"       // 社会组织
	PartyDomainGovernment       PartyDomain = "GOVERNMENT"        // 机关
	PartyDomainStateOwned       PartyDomain = "STATE_OWNED"       // 国企
)

// SuperiorStatus (上级情况) says whether the superior is known: unknown is not none.
type SuperiorStatus string

// The values of SuperiorStatus.
const (
	SuperiorStatusKnown   SuperiorStatus = "KNOWN"   // 上级已知
	SuperiorStatusNone    SuperiorStatus = "NONE"    // 无上级
	SuperiorStatusUnknown SuperiorStatus = "UNKNOWN" // 上级不明
)

// ID is the global id.
func (p *PartyOrganization) ID() relay.ID { return relay.ID{Type: "party_organization", UUID: p.UUID} }

// ID is the global id.
func (a *Attachment) ID() relay.ID { return relay.ID{Type: "attachment", UUID: a.UUID} }
