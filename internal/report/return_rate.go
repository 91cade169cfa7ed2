package report

import "jinyan/internal/model"

// returnRate is 退单率.
func returnRate() Metric {
	return Metric{
		Name: "RETURN_RATE", Of: "Assignment", At: "assignedAt", Unit: model.MetricUnitRatio,
		Where: "{issue: {status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}}",
		Part:  "{returnedAt: {isNull: false}}",
		Label: model.Words{ZH: "退单率", EN: "Return rate"},
		Definition: model.Words{
			ZH: "统计期内的派单中被退回的占比。",
			EN: "The share of assignments made in the period that were returned.",
		},
		Numerator:   model.Words{ZH: "其中被退回的派单数", EN: "those that were returned"},
		Denominator: model.Words{ZH: "统计期内的派单数", EN: "assignments made in the period"},
	}
}
