package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Vote (共识表决) is a vote on a plan, with the rule by which it was counted.
// Owners are counted by head; shares of floor area are not kept.
type Vote struct {
	Record
	ProcessID           uuid.UUID
	Process             *Process `bun:"rel:belongs-to,join:process_id=id"`
	Seq                 int
	PlanID              uuid.UUID
	Plan                *Plan `bun:"rel:belongs-to,join:plan_id=id"`
	HeldAt              DateTime
	Eligible            int
	Voted               int
	InFavor             int
	Against             int
	Abstained           int
	QuorumNumerator     int
	QuorumDenominator   int
	MajorityNumerator   int
	MajorityDenominator int
	Basis               *string
	Outcome             VoteOutcome
}

// VoteOutcome (表决结果) is how a vote ended.
type VoteOutcome string

// The values of VoteOutcome.
const (
	VoteOutcomePassed     VoteOutcome = "PASSED"      // 通过
	VoteOutcomeNoQuorum   VoteOutcome = "NO_QUORUM"   // 未达参与人数
	VoteOutcomeNoMajority VoteOutcome = "NO_MAJORITY" // 未达同意比例
)

// ID is the global id.
func (v *Vote) ID() relay.ID { return relay.ID{Type: "vote", UUID: v.UUID} }
