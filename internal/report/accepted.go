package report

import "jinyan/internal/model"

// accepted is 受理数.
func accepted() Metric {
	return Metric{
		Name: "ACCEPTED", Of: "Issue", At: "acceptedAt", Unit: model.MetricUnitCount,
		Where: "{acceptedAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "受理数", EN: "Accepted"},
		Definition: model.Words{
			ZH: "统计期内受理的诉求件数；并单、不予受理和撤回的不计。",
			EN: "Issues accepted in the period; merged, rejected and withdrawn ones do not count.",
		},
	}
}
