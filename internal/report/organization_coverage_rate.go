package report

import "jinyan/internal/model"

// organizationCoverageRate is 组织覆盖率.
func organizationCoverageRate() Metric {
	return Metric{
		Name: "ORGANIZATION_COVERAGE_RATE", Of: "CoverageRecord", Unit: model.MetricUnitRatio,
		Where: "{latest: {eq: true}, operating: {eq: true}}",
		Part:  "{organizationCoverage: {in: [INDEPENDENT, JOINT]}}",
		Label: model.Words{ZH: "组织覆盖率", EN: "Organization coverage rate"},
		Definition: model.Words{
			ZH: "正常经营的企业中单独组建或加入联合党组织的占比；每家取最近一次台账，一家企业只计一次。",
			EN: "The share of operating enterprises with a branch of their own or in a joint one; of each its latest record counts, once.",
		},
		Numerator:   model.Words{ZH: "其中单独组建或联合组建的户数", EN: "those with a branch of their own or in a joint one"},
		Denominator: model.Words{ZH: "正常经营的企业户数", EN: "operating enterprises"},
	}
}
