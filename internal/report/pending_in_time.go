package report

import "jinyan/internal/model"

// pendingInTime is 按期待办数.
func pendingInTime() Metric {
	return Metric{
		Name: "PENDING_IN_TIME", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {eq: PENDING_IN_TIME}}",
		Label: model.Words{ZH: "按期待办数", EN: "Pending in time"},
		Definition: model.Words{
			ZH: "应办件中尚未办结、期限未过的件数；挂账时计时停止，算在其内。",
			EN: "Needed issues that are not done and whose deadline is not past; while an issue is on hold its time stands still.",
		},
	}
}
