package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Occupancy (入驻) says that an enterprise occupies room in a compound, mostly
// an office tower.
type Occupancy struct {
	Record
	Life
	EnterpriseID uuid.UUID
	Enterprise   *Organization `bun:"rel:belongs-to,join:enterprise_id=id"`
	CompoundID   uuid.UUID
	Compound     *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	Floor        *string
}

// ID is the global id.
func (o *Occupancy) ID() relay.ID { return relay.ID{Type: "occupancy", UUID: o.UUID} }
