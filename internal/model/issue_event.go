package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// IssueEvent (办理过程) is one step in the life of an issue; events are only ever added.
type IssueEvent struct {
	Record
	IssueID    uuid.UUID
	Issue      *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq        int
	Action     IssueAction
	FromStatus *IssueStatus
	ToStatus   *IssueStatus
	At         DateTime
	// DueAt and EscalationLevel are what stands since, if the step changed it.
	DueAt           *DateTime
	EscalationLevel *EscalationLevel
	ActorID         *uuid.UUID
	Actor           *Person `bun:"rel:belongs-to,join:actor_id=id"`
	OrganizationID  *uuid.UUID
	Organization    *Organization `bun:"rel:belongs-to,join:organization_id=id"`

	Text *FreeText `bun:"rel:has-one,join:id=owner_issue_event_id"`
}

// IssueAction (办理动作) is what was done to an issue.
type IssueAction string

// The values of IssueAction.
const (
	IssueActionReport     IssueAction = "REPORT"     // 登记
	IssueActionAccept     IssueAction = "ACCEPT"     // 受理
	IssueActionReject     IssueAction = "REJECT"     // 不予受理
	IssueActionWithdraw   IssueAction = "WITHDRAW"   // 撤回
	IssueActionMerge      IssueAction = "MERGE"      // 并单
	IssueActionDispatch   IssueAction = "DISPATCH"   // 派单
	IssueActionReturn     IssueAction = "RETURN"     // 退单
	IssueActionStart      IssueAction = "START"      // 开始办理
	IssueActionHold       IssueAction = "HOLD"       // 挂账
	IssueActionResume     IssueAction = "RESUME"     // 恢复办理
	IssueActionSubmit     IssueAction = "SUBMIT"     // 提交核查
	IssueActionRework     IssueAction = "REWORK"     // 返工
	IssueActionResolve    IssueAction = "RESOLVE"    // 办结
	IssueActionReply      IssueAction = "REPLY"      // 答复
	IssueActionFollowUp   IssueAction = "FOLLOW_UP"  // 回访
	IssueActionRate       IssueAction = "RATE"       // 评价
	IssueActionClose      IssueAction = "CLOSE"      // 结案
	IssueActionReopen     IssueAction = "REOPEN"     // 重办
	IssueActionExtend     IssueAction = "EXTEND"     // 延期
	IssueActionUrge       IssueAction = "URGE"       // 催办
	IssueActionEscalate   IssueAction = "ESCALATE"   // 升级
	IssueActionReclassify IssueAction = "RECLASSIFY" // 改类
	IssueActionNote       IssueAction = "NOTE"       // 备注
)

// ID is the global id.
func (i *IssueEvent) ID() relay.ID { return relay.ID{Type: "issue_event", UUID: i.UUID} }
