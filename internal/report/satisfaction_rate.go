package report

import "jinyan/internal/model"

// satisfactionRate is 满意率.
func satisfactionRate() Metric {
	return Metric{
		Name: "SATISFACTION_RATE", Of: "Rating", At: "ratedAt", Unit: model.MetricUnitRatio,
		Where: "{latest: {eq: true}, issue: {status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}}",
		Part:  "{score: {gte: 4}}",
		Label: model.Words{ZH: "满意率", EN: "Satisfaction rate"},
		Definition: model.Words{
			ZH: "统计期内评价的诉求中评为满意或非常满意的占比，每件取最近一次评价；基本满意不算满意，没有评价时无值。",
			EN: "The share of issues rated in the period whose latest rating is satisfied or very satisfied; fair does not count as satisfied, and of none there is no rate.",
		},
		Numerator:   model.Words{ZH: "其中得分不低于四分的件数", EN: "those with a score of 4 or 5"},
		Denominator: model.Words{ZH: "有评价的诉求件数", EN: "rated issues"},
	}
}
