package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// VolunteerTeam (志愿服务队) is a team of volunteers, perhaps with sub-teams.
type VolunteerTeam struct {
	Record
	Coded
	PartyMemberTeam bool
	Swallow         *SwallowTeam
	ParentID        *uuid.UUID
	Parent          *VolunteerTeam `bun:"rel:belongs-to,join:parent_id=id"`

	SubTeams     []*VolunteerTeam `bun:"rel:has-many,join:id=parent_id"`
	TeamServices []*TeamService   `bun:"rel:has-many,join:id=team_id"`
	Communities  []*Community     `bun:"m2m:team_services,join:Team=Community"`
}

// SwallowTeam (四燕) is which of the four swallow teams a team is.
type SwallowTeam string

// TeamService (队伍服务) says that a team serves a community or a compound for a time.
type TeamService struct {
	Record
	Life
	TeamID      uuid.UUID
	Team        *VolunteerTeam `bun:"rel:belongs-to,join:team_id=id"`
	CommunityID *uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id" jinyan:"of:target"`
	CompoundID  *uuid.UUID
	Compound    *Compound `bun:"rel:belongs-to,join:compound_id=id" jinyan:"of:target"`
}

// ID is the global id.
func (t *VolunteerTeam) ID() relay.ID { return relay.ID{Type: "volunteer_team", UUID: t.UUID} }

// ID is the global id.
func (s *TeamService) ID() relay.ID { return relay.ID{Type: "team_service", UUID: s.UUID} }
