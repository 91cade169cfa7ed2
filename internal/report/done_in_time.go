package report

import "jinyan/internal/model"

// doneInTime is 按期已办数.
func doneInTime() Metric {
	return Metric{
		Name: "DONE_IN_TIME", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {eq: DONE_IN_TIME}}",
		Label: model.Words{ZH: "按期已办数", EN: "Done in time"},
		Definition: model.Words{
			ZH: "应办件中最后一次办结不晚于办理期限的件数。",
			EN: "Needed issues whose last resolution was not later than the deadline.",
		},
	}
}
