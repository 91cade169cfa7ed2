package report

import "jinyan/internal/model"

// responseRate is 响应率.
func responseRate() Metric {
	return Metric{
		Name: "RESPONSE_RATE", Of: "Issue", At: "acceptedAt", Unit: model.MetricUnitRatio,
		Where: "{acceptedAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Part:  "{firstResponseAt: {isNull: false}}",
		Label: model.Words{ZH: "响应率", EN: "Response rate"},
		Definition: model.Words{
			ZH: "统计期内受理的诉求中已经答复过的占比。",
			EN: "The share of issues accepted in the period whose reporter has heard back.",
		},
		Numerator:   model.Words{ZH: "其中已有首次响应的件数", EN: "those with a first response"},
		Denominator: model.Words{ZH: "统计期内受理的诉求件数", EN: "issues accepted in the period"},
	}
}
