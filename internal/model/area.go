package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Area (行政区划) is a province, city, district or street; communities are a
// type of their own below it.
type Area struct {
	Record
	Coded
	Life
	Level      AreaLevel
	ParentID   *uuid.UUID
	Parent     *Area `bun:"rel:belongs-to,join:parent_id=id"`
	Population *int
	Households *int
	AreaKm2    *Decimal

	Children    []*Area      `bun:"rel:has-many,join:id=parent_id"`
	Communities []*Community `bun:"rel:has-many,join:id=street_id"`
}

// AreaLevel (区划层级) is how high an area stands.
type AreaLevel string

// ID is the global id.
func (a *Area) ID() relay.ID { return relay.ID{Type: "area", UUID: a.UUID} }
