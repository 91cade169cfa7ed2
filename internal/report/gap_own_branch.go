package report

import "jinyan/internal/model"

// gapOwnBranch is 应建未建户数.
func gapOwnBranch() Metric {
	return Metric{
		Name: "GAP_OWN_BRANCH", Of: "CoverageRecord", Unit: model.MetricUnitCount,
		Where: "{latest: {eq: true}, gaps: {has: NO_BRANCH_OF_ITS_OWN}}",
		Label: model.Words{ZH: "应建未建户数", EN: "Without a branch of their own"},
		Definition: model.Words{
			ZH: "正常经营、正式党员不少于三名而没有单独组建党组织的企业户数。",
			EN: "Operating enterprises with three or more formal members and no branch of their own.",
		},
	}
}
