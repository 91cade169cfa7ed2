package report

import "jinyan/internal/model"

// gapStale is 台账过期户数.
func gapStale() Metric {
	return Metric{
		Name: "GAP_STALE", Of: "CoverageRecord", Unit: model.MetricUnitCount,
		Where: "{latest: {eq: true}, gaps: {has: STALE}}",
		Label: model.Words{ZH: "台账过期户数", EN: "Stale records"},
		Definition: model.Words{
			ZH: "最近一次台账早于一百八十天以前的企业户数。",
			EN: "Enterprises whose latest record is older than 180 days.",
		},
	}
}
