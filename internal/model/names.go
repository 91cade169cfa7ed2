package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// OtherName (别名) is a name that something has or had beside its present one.
type OtherName struct {
	Record
	Life
	Name                     string `jinyan:"search"`
	Note                     *string
	OwnerAreaID              *uuid.UUID
	OwnerArea                *Area `bun:"rel:belongs-to,join:owner_area_id=id" jinyan:"of:owner"`
	OwnerCommunityID         *uuid.UUID
	OwnerCommunity           *Community `bun:"rel:belongs-to,join:owner_community_id=id" jinyan:"of:owner"`
	OwnerCompoundID          *uuid.UUID
	OwnerCompound            *Compound `bun:"rel:belongs-to,join:owner_compound_id=id" jinyan:"of:owner"`
	OwnerGridID              *uuid.UUID
	OwnerGrid                *Grid `bun:"rel:belongs-to,join:owner_grid_id=id" jinyan:"of:owner"`
	OwnerOrganizationID      *uuid.UUID
	OwnerOrganization        *Organization `bun:"rel:belongs-to,join:owner_organization_id=id" jinyan:"of:owner"`
	OwnerPropertyProjectID   *uuid.UUID
	OwnerPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:owner_property_project_id=id" jinyan:"of:owner"`
	OwnerPartyOrganizationID *uuid.UUID
	OwnerPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:owner_party_organization_id=id" jinyan:"of:owner"`
	OwnerVolunteerTeamID     *uuid.UUID
	OwnerVolunteerTeam       *VolunteerTeam `bun:"rel:belongs-to,join:owner_volunteer_team_id=id" jinyan:"of:owner"`
}

// OldCode (旧编码) is a code that something once had. Rows keep their id when they are
// recoded, and are found by the old code too.
type OldCode struct {
	Record
	Life
	// FormerCode has this name because Code would be the row's own business key.
	FormerCode               string
	OwnerAreaID              *uuid.UUID
	OwnerArea                *Area `bun:"rel:belongs-to,join:owner_area_id=id" jinyan:"of:owner"`
	OwnerCommunityID         *uuid.UUID
	OwnerCommunity           *Community `bun:"rel:belongs-to,join:owner_community_id=id" jinyan:"of:owner"`
	OwnerCompoundID          *uuid.UUID
	OwnerCompound            *Compound `bun:"rel:belongs-to,join:owner_compound_id=id" jinyan:"of:owner"`
	OwnerGridID              *uuid.UUID
	OwnerGrid                *Grid `bun:"rel:belongs-to,join:owner_grid_id=id" jinyan:"of:owner"`
	OwnerOrganizationID      *uuid.UUID
	OwnerOrganization        *Organization `bun:"rel:belongs-to,join:owner_organization_id=id" jinyan:"of:owner"`
	OwnerPropertyProjectID   *uuid.UUID
	OwnerPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:owner_property_project_id=id" jinyan:"of:owner"`
	OwnerPartyOrganizationID *uuid.UUID
	OwnerPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:owner_party_organization_id=id" jinyan:"of:owner"`
	OwnerVolunteerTeamID     *uuid.UUID
	OwnerVolunteerTeam       *VolunteerTeam `bun:"rel:belongs-to,join:owner_volunteer_team_id=id" jinyan:"of:owner"`
}

// Identifier (外部编号) is the number under which another system knows something.
type Identifier struct {
	Record
	Scheme                   IdentifierScheme
	Value                    string
	OwnerAreaID              *uuid.UUID
	OwnerArea                *Area `bun:"rel:belongs-to,join:owner_area_id=id" jinyan:"of:owner"`
	OwnerCommunityID         *uuid.UUID
	OwnerCommunity           *Community `bun:"rel:belongs-to,join:owner_community_id=id" jinyan:"of:owner"`
	OwnerCompoundID          *uuid.UUID
	OwnerCompound            *Compound `bun:"rel:belongs-to,join:owner_compound_id=id" jinyan:"of:owner"`
	OwnerGridID              *uuid.UUID
	OwnerGrid                *Grid `bun:"rel:belongs-to,join:owner_grid_id=id" jinyan:"of:owner"`
	OwnerOrganizationID      *uuid.UUID
	OwnerOrganization        *Organization `bun:"rel:belongs-to,join:owner_organization_id=id" jinyan:"of:owner"`
	OwnerPropertyProjectID   *uuid.UUID
	OwnerPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:owner_property_project_id=id" jinyan:"of:owner"`
	OwnerPartyOrganizationID *uuid.UUID
	OwnerPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:owner_party_organization_id=id" jinyan:"of:owner"`
	OwnerVolunteerTeamID     *uuid.UUID
	OwnerVolunteerTeam       *VolunteerTeam `bun:"rel:belongs-to,join:owner_volunteer_team_id=id" jinyan:"of:owner"`
	OwnerVolunteerID         *uuid.UUID
	OwnerVolunteer           *Volunteer `bun:"rel:belongs-to,join:owner_volunteer_id=id" jinyan:"of:owner"`
	OwnerIssueID             *uuid.UUID
	OwnerIssue               *Issue `bun:"rel:belongs-to,join:owner_issue_id=id" jinyan:"of:owner"`
}

// IdentifierScheme (编号体系) says whose numbering an identifier follows.
type IdentifierScheme string

// The values of IdentifierScheme.
const (
	IdentifierSchemeGB2260      IdentifierScheme = "GB2260"       // 行政区划代码
	IdentifierSchemeStat12      IdentifierScheme = "STAT12"       // 统计用区划代码
	IdentifierSchemeGrid        IdentifierScheme = "GRID"         // 网格编码
	IdentifierSchemeUSCC        IdentifierScheme = "USCC"         // 统一社会信用代码
	IdentifierSchemePartyCode   IdentifierScheme = "PARTY_CODE"   // 党组织代码
	IdentifierSchemeVolunteerNo IdentifierScheme = "VOLUNTEER_NO" // 志愿者编号
	IdentifierSchemeHotlineNo   IdentifierScheme = "HOTLINE_NO"   // 热线工单号
)

// ID is the global id.
func (o *OtherName) ID() relay.ID { return relay.ID{Type: "other_name", UUID: o.UUID} }

// ID is the global id.
func (o *OldCode) ID() relay.ID { return relay.ID{Type: "old_code", UUID: o.UUID} }

// ID is the global id.
func (i *Identifier) ID() relay.ID { return relay.ID{Type: "identifier", UUID: i.UUID} }
