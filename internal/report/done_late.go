package report

import "jinyan/internal/model"

// doneLate is 超期已办数.
func doneLate() Metric {
	return Metric{
		Name: "DONE_LATE", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {eq: DONE_LATE}}",
		Label: model.Words{ZH: "超期已办数", EN: "Done late"},
		Definition: model.Words{
			ZH: "应办件中最后一次办结晚于办理期限的件数。",
			EN: "Needed issues whose last resolution was later than the deadline.",
		},
	}
}
