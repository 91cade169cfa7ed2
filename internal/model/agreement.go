package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Agreement (共建协议): party organizations and others agree to build something
// together (党建联建).
type Agreement struct {
	Record
	Coded
	Life
	Status   AgreementStatus
	SignedOn *Date

	AgreementParties   []*AgreementParty    `bun:"rel:has-many,join:id=agreement_id"`
	Organizations      []*Organization      `bun:"m2m:agreement_parties,join:Agreement=ParticipantOrganization"`
	PartyOrganizations []*PartyOrganization `bun:"m2m:agreement_parties,join:Agreement=ParticipantPartyOrganization"`
	AgreementServices  []*AgreementService  `bun:"rel:has-many,join:id=agreement_id"`
	Communities        []*Community         `bun:"m2m:agreement_services,join:Agreement=TargetCommunity"`
	Compounds          []*Compound          `bun:"m2m:agreement_services,join:Agreement=TargetCompound"`
	VolunteerTeams     []*VolunteerTeam     `bun:"m2m:agreement_services,join:Agreement=TargetVolunteerTeam"`
	ExchangeItems      []*ExchangeItem      `bun:"rel:has-many,join:id=agreement_id"`
}

// AgreementParty (协议方) says who is party to an agreement.
type AgreementParty struct {
	Record
	AgreementID                    uuid.UUID
	Agreement                      *Agreement `bun:"rel:belongs-to,join:agreement_id=id"`
	ParticipantOrganizationID      *uuid.UUID
	ParticipantOrganization        *Organization `bun:"rel:belongs-to,join:participant_organization_id=id" jinyan:"of:participant"`
	ParticipantPartyOrganizationID *uuid.UUID
	ParticipantPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:participant_party_organization_id=id" jinyan:"of:participant"`
	Role                           AgreementPartyRole
}

// AgreementService (协议服务) says whom an agreement serves.
type AgreementService struct {
	Record
	AgreementID           uuid.UUID
	Agreement             *Agreement `bun:"rel:belongs-to,join:agreement_id=id"`
	TargetCommunityID     *uuid.UUID
	TargetCommunity       *Community `bun:"rel:belongs-to,join:target_community_id=id" jinyan:"of:target"`
	TargetCompoundID      *uuid.UUID
	TargetCompound        *Compound `bun:"rel:belongs-to,join:target_compound_id=id" jinyan:"of:target"`
	TargetVolunteerTeamID *uuid.UUID
	TargetVolunteerTeam   *VolunteerTeam `bun:"rel:belongs-to,join:target_volunteer_team_id=id" jinyan:"of:target"`
}

// ExchangeItem (清单事项) is an entry in one of the three lists of an agreement:
// resources, needs, projects.
type ExchangeItem struct {
	Record
	AgreementID                   uuid.UUID
	Agreement                     *Agreement `bun:"rel:belongs-to,join:agreement_id=id"`
	Seq                           int
	List                          ExchangeList
	Kind                          ExchangeItemKind
	Content                       string
	Quantity                      *Decimal
	Unit                          *string
	FulfilledQuantity             *Decimal
	PromisedByOrganizationID      *uuid.UUID
	PromisedByOrganization        *Organization `bun:"rel:belongs-to,join:promised_by_organization_id=id" jinyan:"of:promisedBy"`
	PromisedByPartyOrganizationID *uuid.UUID
	PromisedByPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:promised_by_party_organization_id=id" jinyan:"of:promisedBy"`
	MatchedNeedID                 *uuid.UUID
	MatchedNeed                   *ExchangeItem `bun:"rel:belongs-to,join:matched_need_id=id"`

	Matches []*ExchangeItem `bun:"rel:has-many,join:id=matched_need_id"`
}

// AgreementStatus (协议状态) is where an agreement stands.
type AgreementStatus string

// The values of AgreementStatus.
const (
	AgreementStatusDraft      AgreementStatus = "DRAFT"      // 起草
	AgreementStatusActive     AgreementStatus = "ACTIVE"     // 履约中
	AgreementStatusExpired    AgreementStatus = "EXPIRED"    // 到期
	AgreementStatusTerminated AgreementStatus = "TERMINATED" // 终止
)

// AgreementPartyRole (协议角色) is the role of a party to an agreement.
type AgreementPartyRole string

// The values of AgreementPartyRole.
const (
	AgreementPartyRoleLead        AgreementPartyRole = "LEAD"        // 牵头
	AgreementPartyRolePartner     AgreementPartyRole = "PARTNER"     // 共建
	AgreementPartyRoleWitness     AgreementPartyRole = "WITNESS"     // 见证
	AgreementPartyRoleBeneficiary AgreementPartyRole = "BENEFICIARY" // 受益
)

// ExchangeList (清单) is one of the three lists of an agreement.
type ExchangeList string

// The values of ExchangeList.
const (
	ExchangeListResource ExchangeList = "RESOURCE" // 资源清单
	ExchangeListNeed     ExchangeList = "NEED"     // 需求清单
	ExchangeListProject  ExchangeList = "PROJECT"  // 项目清单
)

// ExchangeItemKind (事项类型) is what sort of thing is exchanged.
type ExchangeItemKind string

// The values of ExchangeItemKind.
const (
	ExchangeItemKindVenue    ExchangeItemKind = "VENUE"    // 场地
	ExchangeItemKindFund     ExchangeItemKind = "FUND"     // 资金
	ExchangeItemKindExpert   ExchangeItemKind = "EXPERT"   // 专家
	ExchangeItemKindManpower ExchangeItemKind = "MANPOWER" // 人力
	ExchangeItemKindGoods    ExchangeItemKind = "GOODS"    // 物资
	ExchangeItemKindService  ExchangeItemKind = "SERVICE"  // 服务
)

// ID is the global id.
func (a *Agreement) ID() relay.ID { return relay.ID{Type: "agreement", UUID: a.UUID} }

// ID is the global id.
func (a *AgreementParty) ID() relay.ID { return relay.ID{Type: "agreement_party", UUID: a.UUID} }

// ID is the global id.
func (a *AgreementService) ID() relay.ID { return relay.ID{Type: "agreement_service", UUID: a.UUID} }

// ID is the global id.
func (e *ExchangeItem) ID() relay.ID { return relay.ID{Type: "exchange_item", UUID: e.UUID} }
