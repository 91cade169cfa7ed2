package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Facility (设施) is a thing in a compound or building that is looked after and
// shown, such as a lift or a control room.
type Facility struct {
	Record
	Coded
	Endless
	Kind                 FacilityKind
	CompoundID           uuid.UUID
	Compound             *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	BuildingID           *uuid.UUID
	Building             *Building `bun:"rel:belongs-to,join:building_id=id"`
	Condition            *FacilityCondition
	LastInspectedOn      *Date
	ImprovementProjectID *uuid.UUID
	ImprovementProject   *ImprovementProject `bun:"rel:belongs-to,join:improvement_project_id=id"`

	RedPosts           []*RedPost          `bun:"rel:has-many,join:id=facility_id"`
	ActivityFacilities []*ActivityFacility `bun:"rel:has-many,join:id=facility_id"`
	Inspections        []*Inspection       `bun:"rel:has-many,join:id=facility_id"`
	Activities         []*Activity         `bun:"m2m:activity_facilities,join:Facility=Activity"`
	Issues             []*Issue            `bun:"rel:has-many,join:id=facility_id"`
}

// FacilityKind (设施类型) is what a facility is.
type FacilityKind string

// The values of FacilityKind.
const (
	FacilityKindControlRoom   FacilityKind = "CONTROL_ROOM"   // 监控室
	FacilityKindPowerRoom     FacilityKind = "POWER_ROOM"     // 配电室
	FacilityKindGeneratorRoom FacilityKind = "GENERATOR_ROOM" // 发电机房
	FacilityKindLiftRoom      FacilityKind = "LIFT_ROOM"      // 电梯机房
	FacilityKindLift          FacilityKind = "LIFT"           // 电梯
	FacilityKindFrontDesk     FacilityKind = "FRONT_DESK"     // 前台
	FacilityKindStairwell     FacilityKind = "STAIRWELL"      // 楼道
	FacilityKindDryingArea    FacilityKind = "DRYING_AREA"    // 晾晒区
	FacilityKindPlantArea     FacilityKind = "PLANT_AREA"     // 盆栽区
	FacilityKindFire          FacilityKind = "FIRE"           // 消防设施
	FacilityKindParking       FacilityKind = "PARKING"        // 停车设施
	FacilityKindGreen         FacilityKind = "GREEN"          // 绿地
	FacilityKindWastePoint    FacilityKind = "WASTE_POINT"    // 垃圾投放点
	FacilityKindRoad          FacilityKind = "ROAD"           // 路面
	FacilityKindFacade        FacilityKind = "FACADE"         // 外立面
	FacilityKindOther         FacilityKind = "OTHER"          // 其他
)

// FacilityCondition (完好状况) is the state of a facility.
type FacilityCondition string

// The values of FacilityCondition.
const (
	FacilityConditionGood        FacilityCondition = "GOOD"         // 完好
	FacilityConditionWorn        FacilityCondition = "WORN"         // 破损
	FacilityConditionUnderRepair FacilityCondition = "UNDER_REPAIR" // 维修中
	FacilityConditionOutOfUse    FacilityCondition = "OUT_OF_USE"   // 停用
)

// ID is the global id.
func (f *Facility) ID() relay.ID { return relay.ID{Type: "facility", UUID: f.UUID} }
