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
	StreetID   uuid.UUID
	Street     *Area `bun:"rel:belongs-to,join:street_id=id"`
	DistrictID uuid.UUID
	District   *Area `bun:"rel:belongs-to,join:district_id=id"`
	Population *int
	Households *int

	Compounds      []*Compound      `bun:"rel:has-many,join:id=community_id"`
	Issues         []*Issue         `bun:"rel:has-many,join:id=community_id"`
	TeamServices   []*TeamService   `bun:"rel:has-many,join:id=community_id"`
	VolunteerTeams []*VolunteerTeam `bun:"m2m:team_services,join:Community=Team"`
}

// ID is the global id.
func (c *Community) ID() relay.ID { return relay.ID{Type: "community", UUID: c.UUID} }
