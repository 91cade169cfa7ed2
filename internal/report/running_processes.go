package report

import "jinyan/internal/model"

// runningProcesses is 在办议事数.
func runningProcesses() Metric {
	return Metric{
		Name: "RUNNING_PROCESSES", Of: "Process", Unit: model.MetricUnitCount,
		Where: "{status: {eq: RUNNING}}",
		Label: model.Words{ZH: "在办议事数", EN: "Running processes"},
		Definition: model.Words{
			ZH: "查询时点进行中的“五心”议事数。",
			EN: "Processes that are running at the instant of the read.",
		},
	}
}
