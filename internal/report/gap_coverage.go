package report

import "jinyan/internal/model"

// gapCoverage is 两个覆盖均无户数.
func gapCoverage() Metric {
	return Metric{
		Name: "GAP_COVERAGE", Of: "CoverageRecord", Unit: model.MetricUnitCount,
		Where: "{latest: {eq: true}, gaps: {has: NOT_COVERED}}",
		Label: model.Words{ZH: "两个覆盖均无户数", EN: "Not covered"},
		Definition: model.Words{
			ZH: "正常经营、组织覆盖和工作覆盖都没有的企业户数。",
			EN: "Operating enterprises with neither organization nor work coverage.",
		},
	}
}
