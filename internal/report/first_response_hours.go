package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// firstResponseHours is 首次响应时长.
func firstResponseHours() Metric {
	return Metric{
		Name: "FIRST_RESPONSE_HOURS", Of: "Issue", At: "firstResponseAt", Unit: model.MetricUnitHour,
		Where: "{firstResponseAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Func:  filter.Avg, Number: "{duration: {from: REPORTED_AT, to: FIRST_RESPONSE_AT, in: WORKING_HOURS}}",
		Label: model.Words{ZH: "首次响应时长", EN: "First response"},
		Definition: model.Words{
			ZH: "统计期内首次响应的诉求从登记到首次响应的平均工作小时数。",
			EN: "Working hours from report to first response, on average over the issues first responded to in the period.",
		},
	}
}
