package report

import "jinyan/internal/model"

// satisfactionRateWithFair is 满意率（含基本满意）.
func satisfactionRateWithFair() Metric {
	return Metric{
		Name: "SATISFACTION_RATE_WITH_FAIR", Of: "Rating", At: "ratedAt", Unit: model.MetricUnitRatio,
		Where: "{latest: {eq: true}, issue: {status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}}",
		Part:  "{score: {gte: 3}}",
		Label: model.Words{ZH: "满意率（含基本满意）", EN: "Satisfaction rate with fair"},
		Definition: model.Words{
			ZH: "与满意率相同，但基本满意也算满意。",
			EN: "As the satisfaction rate, but fair counts as satisfied.",
		},
		Numerator:   model.Words{ZH: "其中得分不低于三分的件数", EN: "those with a score of 3 or more"},
		Denominator: model.Words{ZH: "有评价的诉求件数", EN: "rated issues"},
	}
}
