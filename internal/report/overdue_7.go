package report

import "jinyan/internal/model"

// overdue7 is 超期三至七个工作日.
func overdue7() Metric {
	return Metric{
		Name: "OVERDUE_7", Of: "Issue", Unit: model.MetricUnitCount,
		Where: "{overdue: {eq: true}, overdueWorkingDays: {gt: 3, lte: 7}}",
		Label: model.Words{ZH: "超期三至七个工作日", EN: "Overdue 3 to 7 working days"},
		Definition: model.Words{
			ZH: "超期三至七个工作日的未办结诉求件数，各档互不重叠，上限含本数。",
			EN: "Overdue 3 to 7 working days, the upper bound included; no two steps of the ladder overlap.",
		},
	}
}
