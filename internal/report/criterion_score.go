package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// criterionScore is 单项均分.
func criterionScore() Metric {
	return Metric{
		Name: "CRITERION_SCORE", Of: "CriterionScore", Unit: model.MetricUnitScore,
		Where: "{assessment: {latest: {eq: true}}}",
		Func:  filter.Avg, Number: "{field: SCORE}",
		Digits: 2,
		Label:  model.Words{ZH: "单项均分", EN: "Score by criterion"},
		Definition: model.Words{
			ZH: "各评价对象最近一期得分的平均；按评价项分组即得各项均分。",
			EN: "The mean score of the latest assessments; by criterion it is that of each.",
		},
	}
}
