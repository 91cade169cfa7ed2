package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Compound (小区/院落/楼宇) is a residential compound, an old courtyard or an office tower.
type Compound struct {
	Record
	Coded
	Kind        CompoundKind
	CommunityID uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`
	BuiltYear   *int
	Households  *int
	Floors      *int

	Issues       []*Issue       `bun:"rel:has-many,join:id=compound_id"`
	TeamServices []*TeamService `bun:"rel:has-many,join:id=compound_id"`
}

// CompoundKind (小区类型) is what sort of premises a compound is.
type CompoundKind string

// ID is the global id.
func (c *Compound) ID() relay.ID { return relay.ID{Type: "compound", UUID: c.UUID} }
