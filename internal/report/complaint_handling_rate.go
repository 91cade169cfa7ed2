package report

import "jinyan/internal/model"

// complaintHandlingRate is 投诉处理率.
func complaintHandlingRate() Metric {
	return Metric{
		Name: "COMPLAINT_HANDLING_RATE", Of: "Issue", At: "acceptedAt", Unit: model.MetricUnitRatio,
		Where: "{nature: {eq: COMPLAINT}, acceptedAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Part:  "{status: {in: [RESOLVED, CLOSED]}}",
		Label: model.Words{ZH: "投诉处理率", EN: "Complaint handling rate"},
		Definition: model.Words{
			ZH: "统计期内受理的投诉中已办结的占比；并单、不予受理和撤回的不计，没有投诉时无值。",
			EN: "The share of complaints accepted in the period that are resolved or closed; merged, rejected and withdrawn ones do not count, and of none there is no rate.",
		},
		Numerator:   model.Words{ZH: "其中已办结待回访或已结案的件数", EN: "those that are resolved or closed"},
		Denominator: model.Words{ZH: "统计期内受理的投诉件数", EN: "complaints accepted in the period"},
	}
}
