package report

import "jinyan/internal/model"

// issuesWithoutDeadline is 缺期限诉求数.
func issuesWithoutDeadline() Metric {
	return Metric{
		Name: "ISSUES_WITHOUT_DEADLINE", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitCount,
		Where: "{open: {eq: true}, acceptedAt: {isNull: false}, dueAt: {isNull: true}}",
		Label: model.Words{ZH: "缺期限诉求数", EN: "Issues without a deadline"},
		Definition: model.Words{
			ZH: "数据质量：统计期内登记、已受理未办结而没有办理期限的诉求件数。",
			EN: "Data quality, of issues reported in the period: accepted issues that are not done and have no deadline.",
		},
	}
}
