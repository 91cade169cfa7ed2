package report

import "jinyan/internal/model"

// done is 已办数.
func done() Metric {
	return Metric{
		Name: "DONE", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {in: [DONE_IN_TIME, DONE_LATE]}}",
		Label: model.Words{ZH: "已办数", EN: "Done"},
		Definition: model.Words{
			ZH: "应办件中已经办结的件数；重办后尚未办结的不算。",
			EN: "Needed issues that are resolved or closed, and not reopened since.",
		},
	}
}
