package report

import "jinyan/internal/model"

// issuesWithoutLead is 无主办诉求数.
func issuesWithoutLead() Metric {
	return Metric{
		Name: "ISSUES_WITHOUT_LEAD", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitCount,
		Where: "{status: {in: [DISPATCHED, IN_PROGRESS, PENDING_REVIEW]}, led: {eq: false}}",
		Label: model.Words{ZH: "无主办诉求数", EN: "Issues without a lead"},
		Definition: model.Words{
			ZH: "数据质量：统计期内登记、已派单而没有在办主办单位的未办结诉求件数。",
			EN: "Data quality, of issues reported in the period: dispatched issues that nobody leads.",
		},
	}
}
