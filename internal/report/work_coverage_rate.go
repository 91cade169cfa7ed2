package report

import "jinyan/internal/model"

// workCoverageRate is 工作覆盖率.
func workCoverageRate() Metric {
	return Metric{
		Name: "WORK_COVERAGE_RATE", Of: "CoverageRecord", Unit: model.MetricUnitRatio,
		Where: "{latest: {eq: true}, operating: {eq: true}}",
		Part:  "{workCoverage: {ne: NONE}}",
		Label: model.Words{ZH: "工作覆盖率", EN: "Work coverage rate"},
		Definition: model.Words{
			ZH: "正常经营的企业中有党建指导员、联络员或工会共青团覆盖的占比；每家取最近一次台账。",
			EN: "The share of operating enterprises with an instructor, a liaison, a union or a youth league; of each its latest record counts.",
		},
		Numerator:   model.Words{ZH: "其中工作覆盖不为未覆盖的户数", EN: "those covered by party work"},
		Denominator: model.Words{ZH: "正常经营的企业户数", EN: "operating enterprises"},
	}
}
