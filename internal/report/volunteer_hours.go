package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// volunteerHours is 志愿服务时长.
func volunteerHours() Metric {
	return Metric{
		Name: "VOLUNTEER_HOURS", Of: "ServiceRecord", At: "startedAt", Unit: model.MetricUnitHour,
		Where: "{status: {eq: CONFIRMED}}",
		Func:  filter.Sum, Number: "{field: HOURS}",
		Digits: 2,
		Label:  model.Words{ZH: "志愿服务时长", EN: "Volunteer hours"},
		Definition: model.Words{
			ZH: "统计期内开始并经确认的志愿服务时长之和。",
			EN: "Hours of confirmed service that began in the period.",
		},
	}
}
