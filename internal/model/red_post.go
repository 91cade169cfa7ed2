package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// RedPost (红色岗位) is a post at a facility that a party member holds and that is
// marked as such.
type RedPost struct {
	Record
	Coded
	Life
	FacilityID    uuid.UUID
	Facility      *Facility `bun:"rel:belongs-to,join:facility_id=id"`
	HolderID      *uuid.UUID
	Holder        *Person `bun:"rel:belongs-to,join:holder_id=id"`
	EstablishedOn *Date
}

// ID is the global id.
func (r *RedPost) ID() relay.ID { return relay.ID{Type: "red_post", UUID: r.UUID} }
