package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// stageDays is 环节停留（中位）.
func stageDays() Metric {
	return Metric{
		Name: "STAGE_DAYS", Of: "StageRecord", Unit: model.MetricUnitWorkingDay,
		Where: "{latest: {eq: true}, status: {eq: DONE}}",
		Func:  filter.Median, Number: "{field: STAGE_WORKING_DAYS}",
		Label: model.Words{ZH: "环节停留（中位）", EN: "Stage dwell time"},
		Definition: model.Words{
			ZH: "“五心”环节停留工作日的中位数；同一环节多次办理的合计，跳过的不计。",
			EN: "The median of the working days that processes stayed in a stage; attempts at one stage add up, skipped ones do not count.",
		},
	}
}
