package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Building (楼栋) is one building of a compound.
type Building struct {
	Record
	Coded
	Endless
	CompoundID uuid.UUID
	Compound   *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	Number     string
	Floors     *int
	Lifts      *int

	Memberships   []*Membership   `bun:"rel:has-many,join:id=target_building_id"`
	GridCoverages []*GridCoverage `bun:"rel:has-many,join:id=target_building_id"`
	Grids         []*Grid         `bun:"m2m:grid_coverages,join:TargetBuilding=Grid"`
	Issues        []*Issue        `bun:"rel:has-many,join:id=building_id"`
	Facilities    []*Facility     `bun:"rel:has-many,join:id=building_id"`
}

// ID is the global id.
func (b *Building) ID() relay.ID { return relay.ID{Type: "building", UUID: b.UUID} }
