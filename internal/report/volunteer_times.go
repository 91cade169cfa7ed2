package report

import "jinyan/internal/model"

// volunteerTimes is 志愿服务人次.
func volunteerTimes() Metric {
	return Metric{
		Name: "VOLUNTEER_TIMES", Of: "ServiceRecord", At: "startedAt", Unit: model.MetricUnitCount,
		Where: "{status: {eq: CONFIRMED}}",
		Label: model.Words{ZH: "志愿服务人次", EN: "Times of service"},
		Definition: model.Words{
			ZH: "统计期内开始并经确认的服务次数。",
			EN: "Confirmed services that began in the period.",
		},
	}
}
