package report

import "jinyan/internal/model"

// issuesWithoutGrid is 缺网格诉求数.
func issuesWithoutGrid() Metric {
	return Metric{
		Name: "ISSUES_WITHOUT_GRID", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitCount,
		Where: "{not: {grid: {}}}",
		Label: model.Words{ZH: "缺网格诉求数", EN: "Issues without a grid"},
		Definition: model.Words{
			ZH: "数据质量：统计期内登记、没有登记网格的诉求件数。",
			EN: "Data quality, of issues reported in the period: issues of which no grid is recorded.",
		},
	}
}
