package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Survey (满意度调查) is a survey of how satisfied people are.
type Survey struct {
	Record
	Coded
	Endless
	SubjectCompoundID        *uuid.UUID
	SubjectCompound          *Compound `bun:"rel:belongs-to,join:subject_compound_id=id" jinyan:"of:subject"`
	SubjectCommunityID       *uuid.UUID
	SubjectCommunity         *Community `bun:"rel:belongs-to,join:subject_community_id=id" jinyan:"of:subject"`
	SubjectPropertyProjectID *uuid.UUID
	SubjectPropertyProject   *PropertyProject `bun:"rel:belongs-to,join:subject_property_project_id=id" jinyan:"of:subject"`
	PeriodFrom               Date
	PeriodTo                 Date
	SurveyedOn               Date
	SampleSize               int
	Responses                int
	Score                    Decimal
	FullScore                Decimal
}

// ID is the global id.
func (s *Survey) ID() relay.ID { return relay.ID{Type: "survey", UUID: s.UUID} }
