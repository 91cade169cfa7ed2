package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Volunteer (志愿者) is a person registered as a volunteer.
type Volunteer struct {
	Record
	Coded
	Endless
	Someone
	PersonID  uuid.UUID
	Person    *Person `bun:"rel:belongs-to,join:person_id=id"`
	StarLevel int
	// TotalHours comes from the platform that keeps them, not from our service records.
	TotalHours Decimal
	Skills     []string `bun:",array"`

	TeamVolunteers []*TeamVolunteer `bun:"rel:has-many,join:id=volunteer_id"`
	VolunteerTeams []*VolunteerTeam `bun:"m2m:team_volunteers,join:Volunteer=Team"`
	ServiceRecords []*ServiceRecord `bun:"rel:has-many,join:id=volunteer_id"`
	Identifiers    []*Identifier    `bun:"rel:has-many,join:id=owner_volunteer_id"`
}

// TeamVolunteer (队员) says that a volunteer belongs to a team.
type TeamVolunteer struct {
	Record
	Life
	Someone
	TeamID      uuid.UUID
	Team        *VolunteerTeam `bun:"rel:belongs-to,join:team_id=id"`
	VolunteerID uuid.UUID
	Volunteer   *Volunteer `bun:"rel:belongs-to,join:volunteer_id=id"`
}

// ID is the global id.
func (v *Volunteer) ID() relay.ID { return relay.ID{Type: "volunteer", UUID: v.UUID} }

// ID is the global id.
func (t *TeamVolunteer) ID() relay.ID { return relay.ID{Type: "team_volunteer", UUID: t.UUID} }
