package report

import "jinyan/internal/model"

// stuckProcesses is 滞留议事数.
func stuckProcesses() Metric {
	return Metric{
		Name: "STUCK_PROCESSES", Of: "StageRecord", Unit: model.MetricUnitCount,
		Where:    "{status: {eq: ACTIVE}, workingDays: {gt: 15}}",
		Distinct: "{process: {field: ID}}",
		Label:    model.Words{ZH: "滞留议事数", EN: "Stuck processes"},
		Definition: model.Words{
			ZH: "查询时点在某一环节停留超过十五个工作日的“五心”议事数。",
			EN: "Processes that have been in a stage for more than 15 working days at the instant of the read.",
		},
	}
}
