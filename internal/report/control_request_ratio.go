package report

import "jinyan/internal/model"

// controlRequestRatio is 对照小区前后诉求比.
func controlRequestRatio() Metric {
	return Metric{
		Name: "CONTROL_REQUEST_RATIO", Of: "Issue", Along: "ImprovementProject.controlIssuesAfter", Against: "controlIssuesBefore", Unit: model.MetricUnitRatio,
		Where: "{status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "对照小区前后诉求比", EN: "Requests of compounds without works"},
		Definition: model.Words{
			ZH: "同街道、同一时段没有修缮的其他小区，同类诉求在修缮后与修缮前两个 90 天的件数之比；此前没有同类诉求时无值。",
			EN: "For the other compounds of the street that had no works from 90 days before to 90 days after: their requests of the same kind after ÷ before, in the same days; of none before there is no ratio.",
		},
		Numerator:   model.Words{ZH: "对照小区在修缮后 90 天内的同类诉求件数", EN: "requests of the same kind there in the 90 days after"},
		Denominator: model.Words{ZH: "对照小区在修缮前 90 天内的同类诉求件数", EN: "requests of the same kind there in the 90 days before"},
	}
}
