package report

import "jinyan/internal/model"

// pendingLate is 超期待办数.
func pendingLate() Metric {
	return Metric{
		Name: "PENDING_LATE", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {eq: PENDING_LATE}}",
		Label: model.Words{ZH: "超期待办数", EN: "Pending late"},
		Definition: model.Words{
			ZH: "应办件中尚未办结、期限已过的件数。",
			EN: "Needed issues that are not done and whose deadline is past.",
		},
	}
}
