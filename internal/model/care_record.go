package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// CareRecord (特殊关爱对象) says that somebody in a community needs care. It holds no
// person: its code is a token that says nothing of who it is.
type CareRecord struct {
	Record
	Life
	Someone
	// Code is a token.
	Code             string
	CategoryID       uuid.UUID `jinyan:"sensitive"`
	Category         *CodeItem `bun:"rel:belongs-to,join:category_id=id"`
	Level            CareLevel
	LegalBasis       CareBasis
	ConsentReference *string `jinyan:"sensitive"`
	VisitEveryDays   *int
	CommunityID      uuid.UUID
	Community        *Community `bun:"rel:belongs-to,join:community_id=id"`
	GridID           *uuid.UUID
	Grid             *Grid `bun:"rel:belongs-to,join:grid_id=id"`

	VisitSubjects []*VisitSubject `bun:"rel:has-many,join:id=subject_care_record_id"`
	Visits        []*Visit        `bun:"m2m:visit_subjects,join:SubjectCareRecord=Visit"`
}

// CareLevel (关爱等级) is how much care is needed.
type CareLevel string

// The values of CareLevel.
const (
	CareLevelOrdinary CareLevel = "ORDINARY" // 一般
	CareLevelFocus    CareLevel = "FOCUS"    // 重点
	CareLevelUrgent   CareLevel = "URGENT"   // 紧急
)

// CareBasis (法律依据) is what allows a care record to be kept.
type CareBasis string

// The values of CareBasis.
const (
	CareBasisConsent   CareBasis = "CONSENT"   // 本人同意
	CareBasisStatutory CareBasis = "STATUTORY" // 法定职责
)

// ID is the global id.
func (c *CareRecord) ID() relay.ID { return relay.ID{Type: "care_record", UUID: c.UUID} }
