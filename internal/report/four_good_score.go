package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// fourGoodScore is “四好”均分.
func fourGoodScore() Metric {
	return Metric{
		Name: "FOUR_GOOD_SCORE", Of: "Assessment", Unit: model.MetricUnitScore,
		Where: "{latest: {eq: true}}",
		Func:  filter.Avg, Number: "{field: OVERALL}",
		Digits: 2,
		Label:  model.Words{ZH: "“四好”均分", EN: "Four-good score"},
		Definition: model.Words{
			ZH: "各评价对象最近一期总分的平均；总分是各项得分乘以权重之和。",
			EN: "The mean over subjects of the overall score of their latest assessment, which is the scores times their weights.",
		},
	}
}
