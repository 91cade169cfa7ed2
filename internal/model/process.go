package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Process (“五心”微治理) is a five-heart process of micro-governance: topics, ideas, a
// plan, a vote, works.
type Process struct {
	Record
	Coded
	Endless
	CommunityID uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`
	CompoundID  *uuid.UUID
	Compound    *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	Stage       FiveHeartStage
	Status      ProcessStatus
	StartedAt   DateTime
	FinishedAt  *DateTime

	ProcessIssues       []*ProcessIssue       `bun:"rel:has-many,join:id=process_id"`
	StageRecords        []*StageRecord        `bun:"rel:has-many,join:id=process_id"`
	Topics              []*Topic              `bun:"rel:has-many,join:id=process_id"`
	Ideas               []*Idea               `bun:"rel:has-many,join:id=process_id"`
	Plans               []*Plan               `bun:"rel:has-many,join:id=process_id"`
	Votes               []*Vote               `bun:"rel:has-many,join:id=process_id"`
	Remedies            []*Remedy             `bun:"rel:has-many,join:id=remedied_process_id"`
	Issues              []*Issue              `bun:"m2m:process_issues,join:Process=Issue"`
	ImprovementProjects []*ImprovementProject `bun:"m2m:remedies,join:RemediedProcess=ImprovementProject"`
	ServiceRecords      []*ServiceRecord      `bun:"rel:has-many,join:id=subject_process_id"`
}

// ProcessIssue (涉及诉求) says that a process grew out of an issue or takes it up.
type ProcessIssue struct {
	Record
	ProcessID uuid.UUID
	Process   *Process `bun:"rel:belongs-to,join:process_id=id"`
	IssueID   uuid.UUID
	Issue     *Issue `bun:"rel:belongs-to,join:issue_id=id"`
}

// StageRecord (环节记录) is one attempt at one of the five stages of a process.
type StageRecord struct {
	Record
	ProcessID     uuid.UUID
	Process       *Process `bun:"rel:belongs-to,join:process_id=id"`
	Seq           int
	Stage         FiveHeartStage
	Attempt       int
	Status        StageStatus
	EnteredAt     *DateTime
	LeftAt        *DateTime
	ResponsibleID *uuid.UUID
	Responsible   *Person `bun:"rel:belongs-to,join:responsible_id=id"`
	Note          *string
}

// FiveHeartStage (五心环节) is one of the five ordered stages of micro-governance; not a quality of service.
type FiveHeartStage string

// The values of FiveHeartStage.
const (
	FiveHeartStageRaiseTopic     FiveHeartStage = "RAISE_TOPIC"     // 用心倾听·提议题
	FiveHeartStageCollectIdeas   FiveHeartStage = "COLLECT_IDEAS"   // 用心走访·出主意
	FiveHeartStageDraftPlan      FiveHeartStage = "DRAFT_PLAN"      // 用心组织·拟方案
	FiveHeartStageReachConsensus FiveHeartStage = "REACH_CONSENSUS" // 用心协商·达共识
	FiveHeartStageImplement      FiveHeartStage = "IMPLEMENT"       // 用心服务·抓落实
)

// ProcessStatus (议事状态) is where a process stands.
type ProcessStatus string

// The values of ProcessStatus.
const (
	ProcessStatusRunning ProcessStatus = "RUNNING" // 进行中
	ProcessStatusDone    ProcessStatus = "DONE"    // 已完成
	ProcessStatusStopped ProcessStatus = "STOPPED" // 已终止
)

// StageStatus (环节状态) is where a stage stands.
type StageStatus string

// The values of StageStatus.
const (
	StageStatusNotStarted StageStatus = "NOT_STARTED" // 未开始
	StageStatusActive     StageStatus = "ACTIVE"      // 进行中
	StageStatusDone       StageStatus = "DONE"        // 已完成
	StageStatusSkipped    StageStatus = "SKIPPED"     // 已跳过
)

// ID is the global id.
func (p *Process) ID() relay.ID { return relay.ID{Type: "process", UUID: p.UUID} }

// ID is the global id.
func (p *ProcessIssue) ID() relay.ID { return relay.ID{Type: "process_issue", UUID: p.UUID} }

// ID is the global id.
func (s *StageRecord) ID() relay.ID { return relay.ID{Type: "stage_record", UUID: s.UUID} }
