package model

import (
	"github.com/google/uuid"
	"github.com/uptrace/bun"

	"jinyan/internal/relay"
)

// ImprovementProject (微更新与修缮项目) is works that improve a compound.
type ImprovementProject struct {
	Record
	Coded
	Endless
	Kind              ImprovementKind
	CompoundID        uuid.UUID
	Compound          *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	PropertyProjectID *uuid.UUID
	PropertyProject   *PropertyProject `bun:"rel:belongs-to,join:property_project_id=id"`
	ContractorID      *uuid.UUID
	Contractor        *Organization `bun:"rel:belongs-to,join:contractor_id=id"`
	Budget            *Decimal
	FundSource        *FundSource
	StartedOn         *Date
	FinishedOn        *Date
	AcceptedOn        *Date

	Remedies   []*Remedy   `bun:"rel:has-many,join:id=improvement_project_id"`
	Processes  []*Process  `bun:"m2m:remedies,join:ImprovementProject=RemediedProcess"`
	Issues     []*Issue    `bun:"m2m:remedies,join:ImprovementProject=RemediedIssue"`
	Facilities []*Facility `bun:"rel:has-many,join:id=improvement_project_id"`

	IssuesBefore        []*Issue `bun:"m2m:issues_before_works,join:ImprovementProject=Issue"`
	IssuesAfter         []*Issue `bun:"m2m:issues_after_works,join:ImprovementProject=Issue"`
	ControlIssuesBefore []*Issue `bun:"m2m:control_issues_before_works,join:ImprovementProject=Issue"`
	ControlIssuesAfter  []*Issue `bun:"m2m:control_issues_after_works,join:ImprovementProject=Issue"`
}

// Compared (前后对比) pairs works with an issue that they are judged by: one of the kinds
// that they settle, reported in the 90 days before they began or in the 90 days from the
// day after they ended. ComparedOn is the day from which both times are over. The pairs
// follow from works and issues and are rows of views.
type Compared struct {
	ImprovementProjectID uuid.UUID
	ImprovementProject   *ImprovementProject `bun:"rel:belongs-to,join:improvement_project_id=id"`
	IssueID              uuid.UUID
	Issue                *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	ComparedOn           Date
}

// The pairs: of the compound with the works, and of those compounds of the same street
// that had none from the first of these days to the last (对照小区).
type (
	// IssueBeforeWorks was reported before the works, in their compound.
	IssueBeforeWorks struct {
		bun.BaseModel `bun:"table:issues_before_works"`
		Compared
	}
	// IssueAfterWorks was reported after the works, in their compound.
	IssueAfterWorks struct {
		bun.BaseModel `bun:"table:issues_after_works"`
		Compared
	}
	// ControlIssueBeforeWorks was reported before the works, in another compound.
	ControlIssueBeforeWorks struct {
		bun.BaseModel `bun:"table:control_issues_before_works"`
		Compared
	}
	// ControlIssueAfterWorks was reported after the works, in another compound.
	ControlIssueAfterWorks struct {
		bun.BaseModel `bun:"table:control_issues_after_works"`
		Compared
	}
)

// Remedy (解决措施) says that works came out of a process or settled an issue.
type Remedy struct {
	Record
	ImprovementProjectID uuid.UUID
	ImprovementProject   *ImprovementProject `bun:"rel:belongs-to,join:improvement_project_id=id"`
	RemediedProcessID    *uuid.UUID
	RemediedProcess      *Process `bun:"rel:belongs-to,join:remedied_process_id=id" jinyan:"of:remedied"`
	RemediedIssueID      *uuid.UUID
	RemediedIssue        *Issue `bun:"rel:belongs-to,join:remedied_issue_id=id" jinyan:"of:remedied"`
}

// ImprovementKind (修缮类型) is what is improved.
type ImprovementKind string

// The values of ImprovementKind.
const (
	ImprovementKindRoad   ImprovementKind = "ROAD"   // 路面
	ImprovementKindFacade ImprovementKind = "FACADE" // 外立面
	ImprovementKindSpace  ImprovementKind = "SPACE"  // 公共空间
	ImprovementKindLift   ImprovementKind = "LIFT"   // 加装电梯
	ImprovementKindPipe   ImprovementKind = "PIPE"   // 管网
	ImprovementKindOther  ImprovementKind = "OTHER"  // 其他
)

// ID is the global id.
func (i *ImprovementProject) ID() relay.ID {
	return relay.ID{Type: "improvement_project", UUID: i.UUID}
}

// ID is the global id.
func (r *Remedy) ID() relay.ID { return relay.ID{Type: "remedy", UUID: r.UUID} }
