package report

import "jinyan/internal/model"

// ownBranchRate is 单独组建率.
func ownBranchRate() Metric {
	return Metric{
		Name: "OWN_BRANCH_RATE", Of: "CoverageRecord", Unit: model.MetricUnitRatio,
		Where: "{latest: {eq: true}, operating: {eq: true}}",
		Part:  "{organizationCoverage: {eq: INDEPENDENT}}",
		Label: model.Words{ZH: "单独组建率", EN: "Own-branch rate"},
		Definition: model.Words{
			ZH: "正常经营的企业中单独组建党组织的占比；每家取最近一次台账。",
			EN: "The share of operating enterprises with a branch of their own; of each its latest record counts.",
		},
		Numerator:   model.Words{ZH: "其中单独组建的户数", EN: "those with a branch of their own"},
		Denominator: model.Words{ZH: "正常经营的企业户数", EN: "operating enterprises"},
	}
}
