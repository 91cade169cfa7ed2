package report

import "jinyan/internal/model"

// repeatedComplaints is 重复投诉数.
func repeatedComplaints() Metric {
	return Metric{
		Name: "REPEATED_COMPLAINTS", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitCount,
		Where: "{nature: {eq: COMPLAINT}, repeated: {eq: true}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "重复投诉数", EN: "Repeated complaints"},
		Definition: model.Words{
			ZH: "统计期内登记、且此前三十天内同一院落已有同类诉求的投诉件数。",
			EN: "Complaints reported in the period after another issue of the same compound and category in the 30 days before.",
		},
	}
}
