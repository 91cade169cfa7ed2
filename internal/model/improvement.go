package model

import (
	"github.com/google/uuid"

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
}

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
