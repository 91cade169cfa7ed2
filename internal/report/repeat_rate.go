package report

import "jinyan/internal/model"

// repeatRate is 重复诉求率.
func repeatRate() Metric {
	return Metric{
		Name: "REPEAT_RATE", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitRatio,
		Where: "{status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Part:  "{repeated: {eq: true}}",
		Label: model.Words{ZH: "重复诉求率", EN: "Repeat rate"},
		Definition: model.Words{
			ZH: "统计期内登记的诉求中，此前三十天内同一院落已有同类诉求的占比。",
			EN: "The share of issues reported in the period after another one of the same compound and category in the 30 days before.",
		},
		Numerator:   model.Words{ZH: "其中此前三十天内同一院落已有同类诉求的件数", EN: "those after another one of the same compound and category"},
		Denominator: model.Words{ZH: "统计期内登记的诉求件数", EN: "issues reported in the period"},
	}
}
