package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Hazard (隐患) is something dangerous that was found at a visit, an inspection or a
// meeting.
type Hazard struct {
	Record
	Coded
	Endless
	FoundInVisitID      *uuid.UUID
	FoundInVisit        *Visit `bun:"rel:belongs-to,join:found_in_visit_id=id" jinyan:"of:foundIn"`
	FoundInInspectionID *uuid.UUID
	FoundInInspection   *Inspection `bun:"rel:belongs-to,join:found_in_inspection_id=id" jinyan:"of:foundIn"`
	FoundInActivityID   *uuid.UUID
	FoundInActivity     *Activity `bun:"rel:belongs-to,join:found_in_activity_id=id" jinyan:"of:foundIn"`
	Kind                HazardKind
	Level               HazardLevel
	CompoundID          *uuid.UUID
	Compound            *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	FoundAt             DateTime
	RectifiedAt         *DateTime
	IssueID             *uuid.UUID
	Issue               *Issue `bun:"rel:belongs-to,join:issue_id=id"`
}

// HazardKind (隐患类型) is what is dangerous.
type HazardKind string

// The values of HazardKind.
const (
	HazardKindFire        HazardKind = "FIRE"        // 消防
	HazardKindGas         HazardKind = "GAS"         // 燃气
	HazardKindElectricity HazardKind = "ELECTRICITY" // 用电
	HazardKindClutter     HazardKind = "CLUTTER"     // 杂物堆积
	HazardKindStructure   HazardKind = "STRUCTURE"   // 房屋结构
	HazardKindFalling     HazardKind = "FALLING"     // 高空坠物
	HazardKindLift        HazardKind = "LIFT"        // 电梯
	HazardKindOther       HazardKind = "OTHER"       // 其他
)

// HazardLevel (隐患等级) is how dangerous it is.
type HazardLevel string

// The values of HazardLevel.
const (
	HazardLevelMinor  HazardLevel = "MINOR"  // 一般
	HazardLevelMajor  HazardLevel = "MAJOR"  // 较大
	HazardLevelSevere HazardLevel = "SEVERE" // 重大
)

// ID is the global id.
func (h *Hazard) ID() relay.ID { return relay.ID{Type: "hazard", UUID: h.UUID} }
