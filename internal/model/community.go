package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Community (社区) is the lowest unit of self-government, below a street.
type Community struct {
	Record
	Coded
	Life
	StreetID uuid.UUID
	Street   *Area `bun:"rel:belongs-to,join:street_id=id"`
	// District is the parent of the street; the database holds the two together.
	DistrictID      uuid.UUID
	District        *Area `bun:"rel:belongs-to,join:district_id=id"`
	UrbanRuralClass *UrbanRuralClass
	Population      *int
	Households      *int

	Compounds          []*Compound          `bun:"rel:has-many,join:id=community_id"`
	Grids              []*Grid              `bun:"rel:has-many,join:id=community_id"`
	Organizations      []*Organization      `bun:"rel:has-many,join:id=community_id"`
	Issues             []*Issue             `bun:"rel:has-many,join:id=community_id"`
	Attachments        []*Attachment        `bun:"rel:has-many,join:id=target_community_id"`
	PartyOrganizations []*PartyOrganization `bun:"m2m:attachments,join:TargetCommunity=PartyOrganization"`
	TeamServices       []*TeamService       `bun:"rel:has-many,join:id=target_community_id"`
	VolunteerTeams     []*VolunteerTeam     `bun:"m2m:team_services,join:TargetCommunity=Team"`
	Guidances          []*Guidance          `bun:"rel:has-many,join:id=guide_community_id"`
	SucceededBy        []*Succession        `bun:"rel:has-many,join:id=predecessor_community_id"`
	Succeeds           []*Succession        `bun:"rel:has-many,join:id=successor_community_id"`
	Successors         []*Community         `bun:"m2m:successions,join:PredecessorCommunity=SuccessorCommunity"`
	Predecessors       []*Community         `bun:"m2m:successions,join:SuccessorCommunity=PredecessorCommunity"`
	Venues             []*Venue             `bun:"rel:has-many,join:id=community_id"`
	AgreementServices  []*AgreementService  `bun:"rel:has-many,join:id=target_community_id"`
	Agreements         []*Agreement         `bun:"m2m:agreement_services,join:TargetCommunity=Agreement"`
	Activities         []*Activity          `bun:"rel:has-many,join:id=community_id"`
	CareRecords        []*CareRecord        `bun:"rel:has-many,join:id=community_id"`
	Visits             []*Visit             `bun:"rel:has-many,join:id=community_id"`
	Processes          []*Process           `bun:"rel:has-many,join:id=community_id"`
	ServiceRecords     []*ServiceRecord     `bun:"rel:has-many,join:id=community_id"`
	Assessments        []*Assessment        `bun:"rel:has-many,join:id=subject_community_id"`
	Surveys            []*Survey            `bun:"rel:has-many,join:id=subject_community_id"`
	MetricValues       []*MetricValue       `bun:"rel:has-many,join:id=subject_community_id"`
	OtherNames         []*OtherName         `bun:"rel:has-many,join:id=owner_community_id"`
	OldCodes           []*OldCode           `bun:"rel:has-many,join:id=owner_community_id"`
	Identifiers        []*Identifier        `bun:"rel:has-many,join:id=owner_community_id"`
}

// UrbanRuralClass (城乡分类) is its class in the statistics of town and country.
type UrbanRuralClass string

// The values of UrbanRuralClass.
const (
	UrbanRuralClassMainUrban      UrbanRuralClass = "MAIN_URBAN"      // 主城区
	UrbanRuralClassUrbanFringe    UrbanRuralClass = "URBAN_FRINGE"    // 城乡结合区
	UrbanRuralClassTownCenter     UrbanRuralClass = "TOWN_CENTER"     // 镇中心区
	UrbanRuralClassTownFringe     UrbanRuralClass = "TOWN_FRINGE"     // 镇乡结合区
	UrbanRuralClassSpecialArea    UrbanRuralClass = "SPECIAL_AREA"    // 特殊区域
	UrbanRuralClassTownshipCenter UrbanRuralClass = "TOWNSHIP_CENTER" // 乡中心区
	UrbanRuralClassVillage        UrbanRuralClass = "VILLAGE"         // 村庄
)

// ID is the global id.
func (c *Community) ID() relay.ID { return relay.ID{Type: "community", UUID: c.UUID} }
