package model

// IssueNature (诉求性质) is what the reporter wants.
type IssueNature string

// The values of IssueNature.
const (
	IssueNatureConsultation IssueNature = "CONSULTATION" // 咨询
	IssueNatureHelp         IssueNature = "HELP"         // 求助
	IssueNatureComplaint    IssueNature = "COMPLAINT"    // 投诉
	IssueNatureReport       IssueNature = "REPORT"       // 举报
	IssueNatureSuggestion   IssueNature = "SUGGESTION"   // 建议
	IssueNaturePraise       IssueNature = "PRAISE"       // 表扬
	IssueNatureOther        IssueNature = "OTHER"        // 其他
)

// IssueSource (诉求来源) is the way by which an issue came in.
type IssueSource string

// The values of IssueSource.
const (
	IssueSourceHotline12345      IssueSource = "HOTLINE_12345"       // 12345热线
	IssueSourceOnlinePortal      IssueSource = "ONLINE_PORTAL"       // 网络理政
	IssueSourceGridPatrol        IssueSource = "GRID_PATROL"         // 网格巡查
	IssueSourceMicroGridWorker   IssueSource = "MICRO_GRID_WORKER"   // 微网格员收集
	IssueSourceMicroGridGroup    IssueSource = "MICRO_GRID_GROUP"    // 微网格群
	IssueSourceHomeVisit         IssueSource = "HOME_VISIT"          // 入户走访
	IssueSourceCourtyardTalk     IssueSource = "COURTYARD_TALK"      // 坝坝会
	IssueSourcePropertyDesk      IssueSource = "PROPERTY_DESK"       // 物业前台
	IssueSourceOwnerApp          IssueSource = "OWNER_APP"           // 业主端
	IssueSourceOpenDay           IssueSource = "OPEN_DAY"            // 开放日
	IssueSourcePetition          IssueSource = "PETITION"            // 信访
	IssueSourceAssignedFromAbove IssueSource = "ASSIGNED_FROM_ABOVE" // 上级交办
	IssueSourceMedia             IssueSource = "MEDIA"               // 媒体
	IssueSourceSensor            IssueSource = "SENSOR"              // 物联感知
)

// IssueUrgency (紧急程度) is how fast an issue must be settled.
type IssueUrgency string

// The values of IssueUrgency.
const (
	IssueUrgencyEmergency IssueUrgency = "EMERGENCY" // 紧急
	IssueUrgencyUrgent    IssueUrgency = "URGENT"    // 加急
	IssueUrgencyNormal    IssueUrgency = "NORMAL"    // 一般
	IssueUrgencyComplex   IssueUrgency = "COMPLEX"   // 复杂
)

// IssueStatus (诉求状态) is where an issue stands.
type IssueStatus string

// The values of IssueStatus.
const (
	IssueStatusReported      IssueStatus = "REPORTED"       // 待受理
	IssueStatusAccepted      IssueStatus = "ACCEPTED"       // 已受理
	IssueStatusDispatched    IssueStatus = "DISPATCHED"     // 已派单
	IssueStatusReturned      IssueStatus = "RETURNED"       // 退单待改派
	IssueStatusInProgress    IssueStatus = "IN_PROGRESS"    // 办理中
	IssueStatusOnHold        IssueStatus = "ON_HOLD"        // 挂账
	IssueStatusPendingReview IssueStatus = "PENDING_REVIEW" // 待核查
	IssueStatusResolved      IssueStatus = "RESOLVED"       // 已办结待回访
	IssueStatusClosed        IssueStatus = "CLOSED"         // 已结案
	IssueStatusRejected      IssueStatus = "REJECTED"       // 不予受理
	IssueStatusWithdrawn     IssueStatus = "WITHDRAWN"      // 已撤回
	IssueStatusMerged        IssueStatus = "MERGED"         // 已并单
)

// Confidentiality (公开程度) is who may read an issue.
type Confidentiality string

// The values of Confidentiality.
const (
	ConfidentialityPublic     Confidentiality = "PUBLIC"     // 公开
	ConfidentialityInternal   Confidentiality = "INTERNAL"   // 内部
	ConfidentialityRestricted Confidentiality = "RESTRICTED" // 限制
)

// EscalationLevel (升级层级) is how far an overdue issue has been escalated.
type EscalationLevel string

// The values of EscalationLevel.
const (
	EscalationLevelNone      EscalationLevel = "NONE"      // 未升级
	EscalationLevelReminder  EscalationLevel = "REMINDER"  // 到期提醒
	EscalationLevelCommunity EscalationLevel = "COMMUNITY" // 社区督促
	EscalationLevelStreet    EscalationLevel = "STREET"    // 街道吹哨
	EscalationLevelDistrict  EscalationLevel = "DISTRICT"  // 部门督办
	EscalationLevelLeader    EscalationLevel = "LEADER"    // 挂牌督办
)

// IssueTimeliness (按期情况) is how an issue stands against its deadline.
type IssueTimeliness string

// The values of IssueTimeliness.
const (
	IssueTimelinessDoneInTime    IssueTimeliness = "DONE_IN_TIME"    // 按期已办
	IssueTimelinessDoneLate      IssueTimeliness = "DONE_LATE"       // 超期已办
	IssueTimelinessPendingInTime IssueTimeliness = "PENDING_IN_TIME" // 按期待办
	IssueTimelinessPendingLate   IssueTimeliness = "PENDING_LATE"    // 超期待办
)
