package report

import "jinyan/internal/model"

// overdue15 is 超期七至十五个工作日.
func overdue15() Metric {
	return Metric{
		Name: "OVERDUE_15", Of: "Issue", Unit: model.MetricUnitCount,
		Where: "{overdue: {eq: true}, overdueWorkingDays: {gt: 7, lte: 15}}",
		Label: model.Words{ZH: "超期七至十五个工作日", EN: "Overdue 7 to 15 working days"},
		Definition: model.Words{
			ZH: "超期七至十五个工作日的未办结诉求件数，各档互不重叠，上限含本数。",
			EN: "Overdue 7 to 15 working days, the upper bound included; no two steps of the ladder overlap.",
		},
	}
}
