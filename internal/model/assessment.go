package model

import (
	"github.com/google/uuid"
	"github.com/uptrace/bun"

	"jinyan/internal/relay"
)

// AssessmentStandard (评价标准) is a standard by which places and organizations are
// assessed, such as the four-good standard (“四好”标准).
type AssessmentStandard struct {
	Record
	Coded
	Life
	IssuerID       *uuid.UUID
	Issuer         *Organization `bun:"rel:belongs-to,join:issuer_id=id"`
	StartPrecision *DatePrecision
	FullScore      Decimal

	Criteria    []*Criterion  `bun:"rel:has-many,join:id=assessment_standard_id"`
	Assessments []*Assessment `bun:"rel:has-many,join:id=assessment_standard_id"`
}

// Criterion (评价项) is one criterion of a standard, with its weight.
type Criterion struct {
	bun.BaseModel `bun:"table:criteria"`

	Record
	Coded
	Endless
	LabelEn              string
	AssessmentStandardID uuid.UUID
	AssessmentStandard   *AssessmentStandard `bun:"rel:belongs-to,join:assessment_standard_id=id"`
	Seq                  int
	Weight               Decimal

	CriterionScores []*CriterionScore `bun:"rel:has-many,join:id=criterion_id"`
}

// Assessment (评价) is what somebody found by a standard for a period.
type Assessment struct {
	Record
	Coded
	Endless
	AssessmentStandardID       uuid.UUID
	AssessmentStandard         *AssessmentStandard `bun:"rel:belongs-to,join:assessment_standard_id=id"`
	SubjectCommunityID         *uuid.UUID
	SubjectCommunity           *Community `bun:"rel:belongs-to,join:subject_community_id=id" jinyan:"of:subject"`
	SubjectCompoundID          *uuid.UUID
	SubjectCompound            *Compound `bun:"rel:belongs-to,join:subject_compound_id=id" jinyan:"of:subject"`
	SubjectPropertyProjectID   *uuid.UUID
	SubjectPropertyProject     *PropertyProject `bun:"rel:belongs-to,join:subject_property_project_id=id" jinyan:"of:subject"`
	SubjectPartyOrganizationID *uuid.UUID
	SubjectPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:subject_party_organization_id=id" jinyan:"of:subject"`
	PeriodFrom                 Date
	PeriodTo                   Date
	AssessedOn                 Date
	AssessorID                 *uuid.UUID
	Assessor                   *Organization `bun:"rel:belongs-to,join:assessor_id=id"`

	CriterionScores []*CriterionScore `bun:"rel:has-many,join:id=assessment_id"`
}

// CriterionScore (单项得分) is the score of one criterion in an assessment.
type CriterionScore struct {
	Record
	AssessmentID uuid.UUID
	Assessment   *Assessment `bun:"rel:belongs-to,join:assessment_id=id"`
	CriterionID  uuid.UUID
	Criterion    *Criterion `bun:"rel:belongs-to,join:criterion_id=id"`
	Score        Decimal
}

// ID is the global id.
func (a *AssessmentStandard) ID() relay.ID {
	return relay.ID{Type: "assessment_standard", UUID: a.UUID}
}

// ID is the global id.
func (c *Criterion) ID() relay.ID { return relay.ID{Type: "criterion", UUID: c.UUID} }

// ID is the global id.
func (a *Assessment) ID() relay.ID { return relay.ID{Type: "assessment", UUID: a.UUID} }

// ID is the global id.
func (c *CriterionScore) ID() relay.ID { return relay.ID{Type: "criterion_score", UUID: c.UUID} }
