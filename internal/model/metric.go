package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Metric (指标) is the definition of a figure.
type Metric struct {
	Record
	Coded
	Endless
	LabelEn     string
	Unit        MetricUnit
	Definition  string
	Numerator   *string
	Denominator *string
	Period      *string
	Comparator  *Comparator
	Target      *Decimal

	MetricValues []*MetricValue `bun:"rel:has-many,join:id=metric_id"`
}

// MetricValue (指标值) is the value of a metric for something in a period.
type MetricValue struct {
	Record
	MetricID                   uuid.UUID
	Metric                     *Metric `bun:"rel:belongs-to,join:metric_id=id"`
	Kind                       MetricValueKind
	SubjectAreaID              *uuid.UUID
	SubjectArea                *Area `bun:"rel:belongs-to,join:subject_area_id=id" jinyan:"of:subject"`
	SubjectCommunityID         *uuid.UUID
	SubjectCommunity           *Community `bun:"rel:belongs-to,join:subject_community_id=id" jinyan:"of:subject"`
	SubjectCompoundID          *uuid.UUID
	SubjectCompound            *Compound `bun:"rel:belongs-to,join:subject_compound_id=id" jinyan:"of:subject"`
	SubjectOrganizationID      *uuid.UUID
	SubjectOrganization        *Organization `bun:"rel:belongs-to,join:subject_organization_id=id" jinyan:"of:subject"`
	SubjectPropertyProjectID   *uuid.UUID
	SubjectPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:subject_property_project_id=id" jinyan:"of:subject"`
	SubjectPartyOrganizationID *uuid.UUID
	SubjectPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:subject_party_organization_id=id" jinyan:"of:subject"`
	PeriodFrom                 Date
	PeriodTo                   Date
	StatedOn                   *Date
	Comparator                 Comparator
	Value                      Decimal
}

// MetricUnit (计量单位) is what a metric is counted in.
type MetricUnit string

// The values of MetricUnit.
const (
	MetricUnitRatio      MetricUnit = "RATIO"       // 比率
	MetricUnitScore      MetricUnit = "SCORE"       // 分
	MetricUnitCount      MetricUnit = "COUNT"       // 数量
	MetricUnitPerson     MetricUnit = "PERSON"      // 人
	MetricUnitHour       MetricUnit = "HOUR"        // 小时
	MetricUnitWorkingDay MetricUnit = "WORKING_DAY" // 工作日
)

// Comparator (比较方式) is how a value is to be read or compared.
type Comparator string

// The values of Comparator.
const (
	ComparatorEq  Comparator = "EQ"  // 等于
	ComparatorGte Comparator = "GTE" // 不低于
	ComparatorLte Comparator = "LTE" // 不高于
)

// MetricValueKind (取值性质) is whether a value was measured, aimed at or claimed.
type MetricValueKind string

// The values of MetricValueKind.
const (
	MetricValueKindMeasured MetricValueKind = "MEASURED" // 实测
	MetricValueKindTarget   MetricValueKind = "TARGET"   // 目标
	MetricValueKindClaimed  MetricValueKind = "CLAIMED"  // 宣称
)

// ID is the global id.
func (m *Metric) ID() relay.ID { return relay.ID{Type: "metric", UUID: m.UUID} }

// ID is the global id.
func (m *MetricValue) ID() relay.ID { return relay.ID{Type: "metric_value", UUID: m.UUID} }
