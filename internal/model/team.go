package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// VolunteerTeam (志愿服务队) is a team of volunteers, perhaps with sub-teams.
type VolunteerTeam struct {
	Record
	Coded
	Endless
	PartyMemberTeam bool
	Swallow         *SwallowTeam
	ParentID        *uuid.UUID
	Parent          *VolunteerTeam `bun:"rel:belongs-to,join:parent_id=id"`
	FoundedOn       *Date

	SubTeams           []*VolunteerTeam     `bun:"rel:has-many,join:id=parent_id"`
	TeamVolunteers     []*TeamVolunteer     `bun:"rel:has-many,join:id=team_id"`
	Volunteers         []*Volunteer         `bun:"m2m:team_volunteers,join:Team=Volunteer"`
	Memberships        []*Membership        `bun:"rel:has-many,join:id=target_volunteer_team_id"`
	TeamServices       []*TeamService       `bun:"rel:has-many,join:id=team_id"`
	Communities        []*Community         `bun:"m2m:team_services,join:Team=TargetCommunity"`
	Compounds          []*Compound          `bun:"m2m:team_services,join:Team=TargetCompound"`
	Grids              []*Grid              `bun:"m2m:team_services,join:Team=TargetGrid"`
	CoBuilders         []*CoBuilder         `bun:"rel:has-many,join:id=team_id"`
	Organizations      []*Organization      `bun:"m2m:co_builders,join:Team=BuilderOrganization"`
	PartyOrganizations []*PartyOrganization `bun:"m2m:co_builders,join:Team=BuilderPartyOrganization"`
	ServiceRecords     []*ServiceRecord     `bun:"rel:has-many,join:id=team_id"`
	AgreementServices  []*AgreementService  `bun:"rel:has-many,join:id=target_volunteer_team_id"`
	Agreements         []*Agreement         `bun:"m2m:agreement_services,join:TargetVolunteerTeam=Agreement"`
	Organizers         []*Organizer         `bun:"rel:has-many,join:id=organizer_volunteer_team_id"`
	Conductors         []*Conductor         `bun:"rel:has-many,join:id=conductor_volunteer_team_id"`
	Activities         []*Activity          `bun:"m2m:organizers,join:OrganizerVolunteerTeam=Activity"`
	Visits             []*Visit             `bun:"m2m:conductors,join:ConductorVolunteerTeam=TaskVisit"`
	Inspections        []*Inspection        `bun:"m2m:conductors,join:ConductorVolunteerTeam=TaskInspection"`
	OtherNames         []*OtherName         `bun:"rel:has-many,join:id=owner_volunteer_team_id"`
	OldCodes           []*OldCode           `bun:"rel:has-many,join:id=owner_volunteer_team_id"`
	Identifiers        []*Identifier        `bun:"rel:has-many,join:id=owner_volunteer_team_id"`
}

// TeamService (队伍服务) says that a team serves a community, a compound or a grid.
type TeamService struct {
	Record
	Life
	TeamID            uuid.UUID
	Team              *VolunteerTeam `bun:"rel:belongs-to,join:team_id=id"`
	TargetCommunityID *uuid.UUID
	TargetCommunity   *Community `bun:"rel:belongs-to,join:target_community_id=id" jinyan:"of:target"`
	TargetCompoundID  *uuid.UUID
	TargetCompound    *Compound `bun:"rel:belongs-to,join:target_compound_id=id" jinyan:"of:target"`
	TargetGridID      *uuid.UUID
	TargetGrid        *Grid `bun:"rel:belongs-to,join:target_grid_id=id" jinyan:"of:target"`
}

// CoBuilder (共建) says that an organization or a party organization builds a team
// together with others.
type CoBuilder struct {
	Record
	Life
	TeamID                     uuid.UUID
	Team                       *VolunteerTeam `bun:"rel:belongs-to,join:team_id=id"`
	BuilderOrganizationID      *uuid.UUID
	BuilderOrganization        *Organization `bun:"rel:belongs-to,join:builder_organization_id=id" jinyan:"of:builder"`
	BuilderPartyOrganizationID *uuid.UUID
	BuilderPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:builder_party_organization_id=id" jinyan:"of:builder"`
}

// SwallowTeam (四燕) is which of the four swallow teams a team is.
type SwallowTeam string

// The values of SwallowTeam.
const (
	SwallowTeamWarmHeart  SwallowTeam = "WARM_HEART"  // 暖心燕
	SwallowTeamSafety     SwallowTeam = "SAFETY"      // 平安燕
	SwallowTeamCraft      SwallowTeam = "CRAFT"       // 匠心燕
	SwallowTeamHomeBeauty SwallowTeam = "HOME_BEAUTY" // 美巢燕
)

// ID is the global id.
func (v *VolunteerTeam) ID() relay.ID { return relay.ID{Type: "volunteer_team", UUID: v.UUID} }

// ID is the global id.
func (t *TeamService) ID() relay.ID { return relay.ID{Type: "team_service", UUID: t.UUID} }

// ID is the global id.
func (c *CoBuilder) ID() relay.ID { return relay.ID{Type: "co_builder", UUID: c.UUID} }
