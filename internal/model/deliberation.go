package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Topic (议题) is a topic that a process takes up.
type Topic struct {
	Record
	ProcessID          uuid.UUID
	Process            *Process `bun:"rel:belongs-to,join:process_id=id"`
	Seq                int
	Title              string `jinyan:"search"`
	Adopted            bool
	RaisedAt           *DateTime
	RaisedInActivityID *uuid.UUID
	RaisedInActivity   *Activity `bun:"rel:belongs-to,join:raised_in_activity_id=id" jinyan:"of:raisedIn"`
	RaisedInVisitID    *uuid.UUID
	RaisedInVisit      *Visit `bun:"rel:belongs-to,join:raised_in_visit_id=id" jinyan:"of:raisedIn"`
}

// Idea (主意) is an idea that was collected for a process.
type Idea struct {
	Record
	ProcessID     uuid.UUID
	Process       *Process `bun:"rel:belongs-to,join:process_id=id"`
	Seq           int
	Content       string `jinyan:"search"`
	Adopted       bool
	CollectedAt   *DateTime
	CollectedInID *uuid.UUID
	CollectedIn   *Visit `bun:"rel:belongs-to,join:collected_in_id=id"`
}

// Plan (方案) is a version of the plan of a process.
type Plan struct {
	Record
	ProcessID  uuid.UUID
	Process    *Process `bun:"rel:belongs-to,join:process_id=id"`
	Version    int
	Summary    string
	Status     PlanStatus
	Cost       *Decimal
	FundSource *FundSource
	DraftedOn  *Date

	Votes []*Vote `bun:"rel:has-many,join:id=plan_id"`
}

// PlanStatus (方案状态) is where a plan stands.
type PlanStatus string

// The values of PlanStatus.
const (
	PlanStatusDraft     PlanStatus = "DRAFT"     // 草拟
	PlanStatusProposed  PlanStatus = "PROPOSED"  // 提交表决
	PlanStatusAdopted   PlanStatus = "ADOPTED"   // 已通过
	PlanStatusRejected  PlanStatus = "REJECTED"  // 未通过
	PlanStatusWithdrawn PlanStatus = "WITHDRAWN" // 已撤回
)

// FundSource (资金来源) is where money comes from.
type FundSource string

// The values of FundSource.
const (
	FundSourceGovernment      FundSource = "GOVERNMENT"       // 财政资金
	FundSourceMaintenanceFund FundSource = "MAINTENANCE_FUND" // 维修资金
	FundSourceOwners          FundSource = "OWNERS"           // 业主自筹
	FundSourcePublicRevenue   FundSource = "PUBLIC_REVENUE"   // 公共收益
	FundSourceDonation        FundSource = "DONATION"         // 捐赠
	FundSourceMixed           FundSource = "MIXED"            // 多渠道
)

// ID is the global id.
func (t *Topic) ID() relay.ID { return relay.ID{Type: "topic", UUID: t.UUID} }

// ID is the global id.
func (i *Idea) ID() relay.ID { return relay.ID{Type: "idea", UUID: i.UUID} }

// ID is the global id.
func (p *Plan) ID() relay.ID { return relay.ID{Type: "plan", UUID: p.UUID} }
