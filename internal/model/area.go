package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Area (行政区划) is a province, city, district or street; communities
// are a type of their own below it.
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

	Children            []*Area         `bun:"rel:has-many,join:id=parent_id"`
	Communities         []*Community    `bun:"rel:has-many,join:id=street_id"`
	DistrictCommunities []*Community    `bun:"rel:has-many,join:id=district_id"`
	Organizations       []*Organization `bun:"rel:has-many,join:id=district_id"`
	Issues              []*Issue        `bun:"rel:has-many,join:id=street_id"`
	Guidances           []*Guidance     `bun:"rel:has-many,join:id=guide_area_id"`
	SucceededBy         []*Succession   `bun:"rel:has-many,join:id=predecessor_area_id"`
	Succeeds            []*Succession   `bun:"rel:has-many,join:id=successor_area_id"`
	Successors          []*Area         `bun:"m2m:successions,join:PredecessorArea=SuccessorArea"`
	Predecessors        []*Area         `bun:"m2m:successions,join:SuccessorArea=PredecessorArea"`
	MetricValues        []*MetricValue  `bun:"rel:has-many,join:id=subject_area_id"`
	OtherNames          []*OtherName    `bun:"rel:has-many,join:id=owner_area_id"`
	OldCodes            []*OldCode      `bun:"rel:has-many,join:id=owner_area_id"`
	Identifiers         []*Identifier   `bun:"rel:has-many,join:id=owner_area_id"`
}

// AreaLevel (区划层级) is how high an area stands.
type AreaLevel string

// The values of AreaLevel.
const (
	AreaLevelProvince AreaLevel = "PROVINCE" // 省
	AreaLevelCity     AreaLevel = "CITY"     // 市
	AreaLevelDistrict AreaLevel = "DISTRICT" // 区县
	AreaLevelStreet   AreaLevel = "STREET"   // 街道
)

// ID is the global id.
func (a *Area) ID() relay.ID { return relay.ID{Type: "area", UUID: a.UUID} }
