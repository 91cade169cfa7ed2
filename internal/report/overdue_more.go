package report

import "jinyan/internal/model"

// overdueMore is 超期十五个工作日以上.
func overdueMore() Metric {
	return Metric{
		Name: "OVERDUE_MORE", Of: "Issue", Unit: model.MetricUnitCount,
		Where: "{overdue: {eq: true}, overdueWorkingDays: {gt: 15}}",
		Label: model.Words{ZH: "超期十五个工作日以上", EN: "Overdue more than 15 working days"},
		Definition: model.Words{
			ZH: "超期十五个工作日以上的未办结诉求件数，各档互不重叠，上限含本数。",
			EN: "Overdue more than 15 working days, the upper bound included; no two steps of the ladder overlap.",
		},
	}
}
