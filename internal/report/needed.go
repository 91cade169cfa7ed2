package report

import "jinyan/internal/model"

// needed is 应办数.
func needed() Metric {
	return Metric{
		Name: "NEEDED", Of: "Issue", At: "dueAt", Unit: model.MetricUnitCount,
		Where: "{timeliness: {isNull: false}}",
		Label: model.Words{ZH: "应办数", EN: "Needed"},
		Definition: model.Words{
			ZH: "最终办理期限落在统计期内的已受理诉求件数；并单、不予受理和撤回的不计。",
			EN: "Accepted issues whose deadline lies in the period; merged, rejected and withdrawn ones do not count.",
		},
	}
}
