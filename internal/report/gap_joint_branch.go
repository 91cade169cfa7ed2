package report

import "jinyan/internal/model"

// gapJointBranch is 未入联合支部户数.
func gapJointBranch() Metric {
	return Metric{
		Name: "GAP_JOINT_BRANCH", Of: "CoverageRecord", Unit: model.MetricUnitCount,
		Where: "{latest: {eq: true}, gaps: {has: NOT_IN_A_JOINT_BRANCH}}",
		Label: model.Words{ZH: "未入联合支部户数", EN: "Not in a joint branch"},
		Definition: model.Words{
			ZH: "正常经营、有一至两名正式党员而没有加入联合党组织的企业户数。",
			EN: "Operating enterprises with one or two formal members that are in no joint branch.",
		},
	}
}
