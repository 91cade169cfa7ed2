package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// ownerSatisfaction is 业主满意度.
func ownerSatisfaction() Metric {
	return Metric{
		Name: "OWNER_SATISFACTION", Of: "Survey", Unit: model.MetricUnitScore,
		Where: "{latest: {eq: true}}",
		Func:  filter.Avg, Number: "{field: SCORE}",
		Digits: 2,
		Label:  model.Words{ZH: "业主满意度", EN: "Owner satisfaction"},
		Definition: model.Words{
			ZH: "各对象最近一期满意度调查平均得分的平均，满分一百分。",
			EN: "The mean score of the latest survey of each subject, out of 100.",
		},
	}
}
