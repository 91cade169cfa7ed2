package report

import "jinyan/internal/model"

// onTimeRate is 按期办结率.
func onTimeRate() Metric {
	return Metric{
		Name: "ON_TIME_RATE", Of: "Issue", At: "dueAt", Unit: model.MetricUnitRatio,
		Where: "{timeliness: {isNull: false}}",
		Part:  "{timeliness: {eq: DONE_IN_TIME}}",
		Label: model.Words{ZH: "按期办结率", EN: "On-time rate"},
		Definition: model.Words{
			ZH: "最终办理期限落在统计期内的已受理诉求中按期办结的占比；并单、不予受理和撤回的不计，重办后尚未办结的不算按期，没有应办件时无值。",
			EN: "The share of accepted issues whose deadline lies in the period that were done in time; merged, rejected and withdrawn ones do not count, what was reopened and is not done is not in time, and of none there is no rate.",
		},
		Numerator:   model.Words{ZH: "其中最后一次办结不晚于办理期限的件数", EN: "those whose last resolution was not later than the deadline"},
		Denominator: model.Words{ZH: "最终办理期限落在统计期内的已受理诉求件数", EN: "accepted issues whose deadline lies in the period"},
	}
}
