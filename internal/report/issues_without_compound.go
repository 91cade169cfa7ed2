package report

import "jinyan/internal/model"

// issuesWithoutCompound is 缺院落诉求数.
func issuesWithoutCompound() Metric {
	return Metric{
		Name: "ISSUES_WITHOUT_COMPOUND", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitCount,
		Where: "{not: {compound: {}}}",
		Label: model.Words{ZH: "缺院落诉求数", EN: "Issues without a compound"},
		Definition: model.Words{
			ZH: "数据质量：统计期内登记、没有登记院落的诉求件数。",
			EN: "Data quality, of issues reported in the period: issues of which no compound is recorded.",
		},
	}
}
