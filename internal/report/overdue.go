package report

import "jinyan/internal/model"

// overdue is 超期未办结数.
func overdue() Metric {
	return Metric{
		Name: "OVERDUE", Of: "Issue", Unit: model.MetricUnitCount,
		Where: "{overdue: {eq: true}}",
		Label: model.Words{ZH: "超期未办结数", EN: "Overdue"},
		Definition: model.Words{
			ZH: "查询时点超过期限仍未办结、也未挂账的诉求件数。",
			EN: "Issues that are past their deadline at the instant of the read, not done and not on hold.",
		},
	}
}
