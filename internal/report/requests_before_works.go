package report

import "jinyan/internal/model"

// requestsBeforeWorks is 修缮前同类诉求数.
func requestsBeforeWorks() Metric {
	return Metric{
		Name: "REQUESTS_BEFORE_WORKS", Of: "Issue", Along: "ImprovementProject.issuesBefore", Unit: model.MetricUnitCount,
		Where: "{status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Label: model.Words{ZH: "修缮前同类诉求数", EN: "Requests before works"},
		Definition: model.Words{
			ZH: "修缮开工前 90 天内同小区报告的同类诉求件数；同类指与修缮所解决的诉求同一分类。修缮完工满 90 天才有数；并单、不予受理和撤回的不计，一件只计一次。",
			EN: "Issues of the compound reported in the 90 days before the works began, of the categories of the issues that the works settle. There are figures when 90 days have passed since the works ended; merged, rejected and withdrawn ones do not count, and each counts once.",
		},
	}
}
