package report

import "jinyan/internal/model"

// requestsAfterWorks is 修缮后同类诉求数.
func requestsAfterWorks() Metric {
	return Metric{
		Name: "REQUESTS_AFTER_WORKS", Of: "Issue", Along: "ImprovementProject.issuesAfter", Unit: model.MetricUnitCount,
		Where: "{status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "修缮后同类诉求数", EN: "Requests after works"},
		Definition: model.Words{
			ZH: "修缮完工次日起 90 天内同小区报告的同类诉求件数，口径同修缮前。",
			EN: "The same in the 90 days from the day after the works ended.",
		},
	}
}
