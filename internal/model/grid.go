package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Grid (网格) is a unit of grid management: micro-grids in standard grids in the
// master grid of a community, and dedicated grids of one institution or tower.
type Grid struct {
	Record
	Coded
	Life
	Level              GridLevel
	CommunityID        uuid.UUID
	Community          *Community `bun:"rel:belongs-to,join:community_id=id"`
	ParentID           *uuid.UUID
	Parent             *Grid `bun:"rel:belongs-to,join:parent_id=id"`
	Households         *int
	Population         *int
	Shops              *int
	HostOrganizationID *uuid.UUID
	HostOrganization   *Organization `bun:"rel:belongs-to,join:host_organization_id=id" jinyan:"of:host"`
	HostCompoundID     *uuid.UUID
	HostCompound       *Compound `bun:"rel:belongs-to,join:host_compound_id=id" jinyan:"of:host"`

	Children           []*Grid              `bun:"rel:has-many,join:id=parent_id"`
	GridCoverages      []*GridCoverage      `bun:"rel:has-many,join:id=grid_id"`
	Compounds          []*Compound          `bun:"m2m:grid_coverages,join:Grid=TargetCompound"`
	Buildings          []*Building          `bun:"m2m:grid_coverages,join:Grid=TargetBuilding"`
	Memberships        []*Membership        `bun:"rel:has-many,join:id=target_grid_id"`
	Issues             []*Issue             `bun:"rel:has-many,join:id=grid_id"`
	Attachments        []*Attachment        `bun:"rel:has-many,join:id=target_grid_id"`
	PartyOrganizations []*PartyOrganization `bun:"m2m:attachments,join:TargetGrid=PartyOrganization"`
	TeamServices       []*TeamService       `bun:"rel:has-many,join:id=target_grid_id"`
	VolunteerTeams     []*VolunteerTeam     `bun:"m2m:team_services,join:TargetGrid=Team"`
	SucceededBy        []*Succession        `bun:"rel:has-many,join:id=predecessor_grid_id"`
	Succeeds           []*Succession        `bun:"rel:has-many,join:id=successor_grid_id"`
	Successors         []*Grid              `bun:"m2m:successions,join:PredecessorGrid=SuccessorGrid"`
	Predecessors       []*Grid              `bun:"m2m:successions,join:SuccessorGrid=PredecessorGrid"`
	CareRecords        []*CareRecord        `bun:"rel:has-many,join:id=grid_id"`
	OtherNames         []*OtherName         `bun:"rel:has-many,join:id=owner_grid_id"`
	OldCodes           []*OldCode           `bun:"rel:has-many,join:id=owner_grid_id"`
	Identifiers        []*Identifier        `bun:"rel:has-many,join:id=owner_grid_id"`
}

// GridCoverage (网格覆盖) says that a grid covers a compound or a building, wholly or
// in part.
type GridCoverage struct {
	Record
	Life
	GridID           uuid.UUID
	Grid             *Grid `bun:"rel:belongs-to,join:grid_id=id"`
	TargetCompoundID *uuid.UUID
	TargetCompound   *Compound `bun:"rel:belongs-to,join:target_compound_id=id" jinyan:"of:target"`
	TargetBuildingID *uuid.UUID
	TargetBuilding   *Building `bun:"rel:belongs-to,join:target_building_id=id" jinyan:"of:target"`
	Households       *int
	Part             *string
}

// GridLevel (网格层级) is how high a grid stands.
type GridLevel string

// The values of GridLevel.
const (
	GridLevelMaster    GridLevel = "MASTER"    // 总网格
	GridLevelStandard  GridLevel = "STANDARD"  // 一般网格
	GridLevelMicro     GridLevel = "MICRO"     // 微网格
	GridLevelDedicated GridLevel = "DEDICATED" // 专属网格
)

// ID is the global id.
func (g *Grid) ID() relay.ID { return relay.ID{Type: "grid", UUID: g.UUID} }

// ID is the global id.
func (g *GridCoverage) ID() relay.ID { return relay.ID{Type: "grid_coverage", UUID: g.UUID} }
