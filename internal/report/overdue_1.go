package report

import "jinyan/internal/model"

// overdue1 is 超期一个工作日以内.
func overdue1() Metric {
	return Metric{
		Name: "OVERDUE_1", Of: "Issue", Unit: model.MetricUnitCount,
		Where: "{overdue: {eq: true}, overdueWorkingDays: {lte: 1}}",
		Label: model.Words{ZH: "超期一个工作日以内", EN: "Overdue up to 1 working day"},
		Definition: model.Words{
			ZH: "超期一个工作日以内的未办结诉求件数，各档互不重叠，上限含本数。",
			EN: "Overdue up to 1 working day, the upper bound included; no two steps of the ladder overlap.",
		},
	}
}
