package report

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// stageDaysP90 is 环节停留（九成分位）.
func stageDaysP90() Metric {
	return Metric{
		Name: "STAGE_DAYS_P90", Of: "StageRecord", Unit: model.MetricUnitWorkingDay,
		Where: "{latest: {eq: true}, status: {eq: DONE}}",
		Func:  filter.Percentile, Number: "{field: STAGE_WORKING_DAYS}",
		Fraction: 0.9,
		Label:    model.Words{ZH: "环节停留（九成分位）", EN: "Stage dwell time, P90"},
		Definition: model.Words{
			ZH: "“五心”环节停留工作日的九成分位数；同一环节多次办理的合计，跳过的不计。",
			EN: "The working days that nine tenths of processes do not exceed in a stage; attempts at one stage add up, skipped ones do not count.",
		},
	}
}
