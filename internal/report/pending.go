package report

import "jinyan/internal/model"

// pending is 待办数.
func pending() Metric {
	return Metric{
		Name: "PENDING", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {in: [PENDING_IN_TIME, PENDING_LATE]}}",
		Label: model.Words{ZH: "待办数", EN: "Pending"},
		Definition: model.Words{
			ZH: "应办件中尚未办结的件数。",
			EN: "Needed issues that are not done.",
		},
	}
}
