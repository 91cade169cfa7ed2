package report

import "jinyan/internal/model"

// settledWithoutReply is 办结未答复数.
func settledWithoutReply() Metric {
	return Metric{
		Name: "SETTLED_WITHOUT_REPLY", Of: "Issue", At: "reportedAt", Unit: model.MetricUnitCount,
		Where: "{status: {in: [RESOLVED, CLOSED]}, replies: {none: {}}}",
		Label: model.Words{ZH: "办结未答复数", EN: "Settled without a reply"},
		Definition: model.Words{
			ZH: "数据质量：统计期内登记、已办结而没有任何答复的诉求件数。",
			EN: "Data quality, of issues reported in the period: issues that are resolved or closed without any reply.",
		},
	}
}
