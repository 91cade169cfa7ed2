package report

import "jinyan/internal/model"

// worksEffect is 修缮净效果.
func worksEffect() Metric {
	return Metric{
		Name: "WORKS_EFFECT", Of: "Issue", Along: "ImprovementProject.issuesAfter", Against: "issuesBefore", Minus: "CONTROL_REQUEST_RATIO", Unit: model.MetricUnitRatio,
		Where: "{status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "修缮净效果", EN: "Effect of works"},
		Definition: model.Words{
			ZH: "修缮前后诉求比减去对照小区前后诉求比（各取四位小数），小于 0 表示诉求比对照小区减少得多；任一比值无值时无值。",
			EN: "The ratio of requests after to before works less that of the compounds without works, both as they are shown, below 0 if requests fell further than there; without one of them there is no figure.",
		},
		Numerator:   model.Words{ZH: "修缮完工次日起 90 天内的同类诉求件数", EN: "requests of the same kind in the 90 days from the day after the works ended"},
		Denominator: model.Words{ZH: "修缮开工前 90 天内的同类诉求件数", EN: "requests of the same kind in the 90 days before the works began"},
	}
}
