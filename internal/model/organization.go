package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Organization (单位) is a body that acts: a bureau, a company, an
// association, a committee. Party organizations are a type of their own.
type Organization struct {
	Record
	Coded
	Kind                OrganizationKind
	ParentID            *uuid.UUID
	Parent              *Organization `bun:"rel:belongs-to,join:parent_id=id"`
	CommunityID         *uuid.UUID
	Community           *Community `bun:"rel:belongs-to,join:community_id=id"`
	DistrictID          *uuid.UUID
	District            *Area `bun:"rel:belongs-to,join:district_id=id"`
	StaffCount          *int
	OwnersCommitteeOfID *uuid.UUID
	OwnersCommitteeOf   *Compound `bun:"rel:belongs-to,join:owners_committee_of_id=id"`
	FoundedOn           *Date
	DissolvedOn         *Date `jinyan:"also:validTo"`

	Children                []*Organization       `bun:"rel:has-many,join:id=parent_id"`
	PropertyProjects        []*PropertyProject    `bun:"rel:has-many,join:id=company_id"`
	Occupancies             []*Occupancy          `bun:"rel:has-many,join:id=enterprise_id"`
	OccupiedCompounds       []*Compound           `bun:"m2m:occupancies,join:Enterprise=Compound"`
	HostedGrids             []*Grid               `bun:"rel:has-many,join:id=host_organization_id"`
	Attachments             []*Attachment         `bun:"rel:has-many,join:id=target_organization_id"`
	PartyOrganizations      []*PartyOrganization  `bun:"m2m:attachments,join:TargetOrganization=PartyOrganization"`
	Memberships             []*Membership         `bun:"rel:has-many,join:id=target_organization_id"`
	Representations         []*Membership         `bun:"rel:has-many,join:id=on_behalf_of_id"`
	CoBuilders              []*CoBuilder          `bun:"rel:has-many,join:id=builder_organization_id"`
	VolunteerTeams          []*VolunteerTeam      `bun:"m2m:co_builders,join:BuilderOrganization=Team"`
	Guidances               []*Guidance           `bun:"rel:has-many,join:id=guide_organization_id"`
	GuidedBy                []*Guidance           `bun:"rel:has-many,join:id=target_organization_id"`
	Regulations             []*Regulation         `bun:"rel:has-many,join:id=regulator_id"`
	RegulatedBy             []*Regulation         `bun:"rel:has-many,join:id=regulated_id"`
	RegulatedOrganizations  []*Organization       `bun:"m2m:regulations,join:Regulator=Regulated"`
	Regulators              []*Organization       `bun:"m2m:regulations,join:Regulated=Regulator"`
	AssociationMembers      []*AssociationMember  `bun:"rel:has-many,join:id=association_id"`
	AssociationMemberships  []*AssociationMember  `bun:"rel:has-many,join:id=member_id"`
	Members                 []*Organization       `bun:"m2m:association_members,join:Association=Member"`
	Associations            []*Organization       `bun:"m2m:association_members,join:Member=Association"`
	AppealsReceived         []*Appeal             `bun:"rel:has-many,join:id=called_organization_id"`
	Assignments             []*Assignment         `bun:"rel:has-many,join:id=organization_id"`
	ReportedIssues          []*Issue              `bun:"rel:has-many,join:id=reporter_organization_id"`
	SucceededBy             []*Succession         `bun:"rel:has-many,join:id=predecessor_organization_id"`
	Succeeds                []*Succession         `bun:"rel:has-many,join:id=successor_organization_id"`
	Successors              []*Organization       `bun:"m2m:successions,join:PredecessorOrganization=SuccessorOrganization"`
	Predecessors            []*Organization       `bun:"m2m:successions,join:SuccessorOrganization=PredecessorOrganization"`
	VenueHosts              []*VenueHost          `bun:"rel:has-many,join:id=host_organization_id"`
	Venues                  []*Venue              `bun:"m2m:venue_hosts,join:HostOrganization=Venue"`
	AgreementParties        []*AgreementParty     `bun:"rel:has-many,join:id=participant_organization_id"`
	Agreements              []*Agreement          `bun:"m2m:agreement_parties,join:ParticipantOrganization=Agreement"`
	ExchangeItems           []*ExchangeItem       `bun:"rel:has-many,join:id=promised_by_organization_id"`
	Programs                []*Program            `bun:"rel:has-many,join:id=owner_organization_id"`
	Organizers              []*Organizer          `bun:"rel:has-many,join:id=organizer_organization_id"`
	Participations          []*Participation      `bun:"rel:has-many,join:id=participant_organization_id"`
	Delegations             []*Participation      `bun:"rel:has-many,join:id=on_behalf_of_id"`
	VisitSubjects           []*VisitSubject       `bun:"rel:has-many,join:id=subject_organization_id"`
	ImprovementProjects     []*ImprovementProject `bun:"rel:has-many,join:id=contractor_id"`
	InitiatedCampaigns      []*Campaign           `bun:"rel:has-many,join:id=initiator_id"`
	CampaignAddressees      []*CampaignAddressee  `bun:"rel:has-many,join:id=addressee_organization_id"`
	Ledgers                 []*Ledger             `bun:"rel:has-many,join:id=owner_organization_id"`
	Brands                  []*Brand              `bun:"rel:has-many,join:id=owner_id"`
	Whistles                []*Whistle            `bun:"rel:has-many,join:id=blown_by_id"`
	WhistleCalls            []*WhistleCall        `bun:"rel:has-many,join:id=organization_id"`
	Supervisions            []*Supervision        `bun:"rel:has-many,join:id=issued_by_id"`
	CoverageRecords         []*CoverageRecord     `bun:"rel:has-many,join:id=enterprise_id"`
	VerifiedCoverageRecords []*CoverageRecord     `bun:"rel:has-many,join:id=verified_by_id"`
	AssessmentStandards     []*AssessmentStandard `bun:"rel:has-many,join:id=issuer_id"`
	ConductedAssessments    []*Assessment         `bun:"rel:has-many,join:id=assessor_id"`
	MetricValues            []*MetricValue        `bun:"rel:has-many,join:id=subject_organization_id"`
	Documents               []*Document           `bun:"rel:has-many,join:id=publisher_id"`
	Activities              []*Activity           `bun:"m2m:organizers,join:OrganizerOrganization=Activity"`
	AttendedActivities      []*Activity           `bun:"m2m:participations,join:ParticipantOrganization=Activity"`
	Visits                  []*Visit              `bun:"m2m:visit_subjects,join:SubjectOrganization=Visit"`
	AddressedCampaigns      []*Campaign           `bun:"m2m:campaign_addressees,join:AddresseeOrganization=Campaign"`
	ReceivedWhistles        []*Whistle            `bun:"m2m:whistle_calls,join:Organization=Whistle"`
	OtherNames              []*OtherName          `bun:"rel:has-many,join:id=owner_organization_id"`
	OldCodes                []*OldCode            `bun:"rel:has-many,join:id=owner_organization_id"`
	Identifiers             []*Identifier         `bun:"rel:has-many,join:id=owner_organization_id"`
}

// OrganizationKind (单位类型) is what sort of organization it is.
type OrganizationKind string

// The values of OrganizationKind.
const (
	OrganizationKindGovernmentBody       OrganizationKind = "GOVERNMENT_BODY"        // 政府部门
	OrganizationKindStreetOffice         OrganizationKind = "STREET_OFFICE"          // 街道办事处
	OrganizationKindResidentsCommittee   OrganizationKind = "RESIDENTS_COMMITTEE"    // 居民委员会
	OrganizationKindPropertyCompany      OrganizationKind = "PROPERTY_COMPANY"       // 物业企业
	OrganizationKindStateOwnedEnterprise OrganizationKind = "STATE_OWNED_ENTERPRISE" // 国有企业
	OrganizationKindTenantEnterprise     OrganizationKind = "TENANT_ENTERPRISE"      // 楼宇企业
	OrganizationKindIndustryAssociation  OrganizationKind = "INDUSTRY_ASSOCIATION"   // 行业协会
	OrganizationKindSocialOrg            OrganizationKind = "SOCIAL_ORG"             // 社会组织
	OrganizationKindOwnersCommittee      OrganizationKind = "OWNERS_COMMITTEE"       // 业主委员会
	OrganizationKindMedia                OrganizationKind = "MEDIA"                  // 媒体
	OrganizationKindOther                OrganizationKind = "OTHER"                  // 其他
)

// ID is the global id.
func (o *Organization) ID() relay.ID { return relay.ID{Type: "organization", UUID: o.UUID} }

// ValidTo is the day of dissolution, under which the end of an organization
// stands in lists of mixed types.
func (o *Organization) ValidTo() *Date { return o.DissolvedOn }
