package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// handlingDays is 平均办理时长.
func handlingDays() Metric {
	return Metric{
		Name: "HANDLING_DAYS", Of: "Issue", At: "resolvedAt", Unit: model.MetricUnitWorkingDay,
		Where: "{resolvedAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Func:  filter.Avg, Number: "{duration: {from: ACCEPTED_AT, to: RESOLVED_AT, in: WORKING_DAYS, exceptPauses: true}}",
		Label: model.Words{ZH: "平均办理时长", EN: "Handling time"},
		Definition: model.Words{
			ZH: "统计期内办结的诉求从受理到办结的平均工作日数，扣除挂账时间。",
			EN: "Working days from acceptance to resolution without the time on hold, on average over the issues resolved in the period.",
		},
	}
}
