package report

import "jinyan/internal/model"

// overdue3 is 超期一至三个工作日.
func overdue3() Metric {
	return Metric{
		Name: "OVERDUE_3", Of: "Issue", Unit: model.MetricUnitCount,
		Where: "{overdue: {eq: true}, overdueWorkingDays: {gt: 1, lte: 3}}",
		Label: model.Words{ZH: "超期一至三个工作日", EN: "Overdue 1 to 3 working days"},
		Definition: model.Words{
			ZH: "超期一至三个工作日的未办结诉求件数，各档互不重叠，上限含本数。",
			EN: "Overdue 1 to 3 working days, the upper bound included; no two steps of the ladder overlap.",
		},
	}
}
