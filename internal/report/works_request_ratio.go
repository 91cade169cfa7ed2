package report

import "jinyan/internal/model"

// worksRequestRatio is 修缮前后诉求比.
func worksRequestRatio() Metric {
	return Metric{
		Name: "WORKS_REQUEST_RATIO", Of: "Issue", Along: "ImprovementProject.issuesAfter", Against: "issuesBefore", Unit: model.MetricUnitRatio,
		Where: "{status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "修缮前后诉求比", EN: "Requests after to before works"},
		Definition: model.Words{
			ZH: "修缮后同类诉求数与修缮前之比，小于 1 为减少；修缮前没有同类诉求时无值。",
			EN: "Requests of the same kind after the works ÷ those before them, below 1 if there are fewer; of none before there is no ratio.",
		},
		Numerator:   model.Words{ZH: "修缮完工次日起 90 天内的同类诉求件数", EN: "requests of the same kind in the 90 days from the day after the works ended"},
		Denominator: model.Words{ZH: "修缮开工前 90 天内的同类诉求件数", EN: "requests of the same kind in the 90 days before the works began"},
	}
}
