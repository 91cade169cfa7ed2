package report

import "jinyan/internal/model"

// volunteers is 志愿服务人数.
func volunteers() Metric {
	return Metric{
		Name: "VOLUNTEERS", Of: "ServiceRecord", At: "startedAt", Unit: model.MetricUnitPerson,
		Where:    "{status: {eq: CONFIRMED}}",
		Distinct: "{volunteer: {field: ID}}",
		Label:    model.Words{ZH: "志愿服务人数", EN: "Volunteers"},
		Definition: model.Words{
			ZH: "统计期内有经确认服务的志愿者人数，一人只计一次。",
			EN: "People with confirmed service that began in the period, each once.",
		},
	}
}
