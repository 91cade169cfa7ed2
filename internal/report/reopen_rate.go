package report

import "jinyan/internal/model"

// reopenRate is 重办率.
func reopenRate() Metric {
	return Metric{
		Name: "REOPEN_RATE", Of: "Issue", At: "resolvedAt", Unit: model.MetricUnitRatio,
		Where: "{resolvedAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Part:  "{reopenCount: {gte: 1}}",
		Label: model.Words{ZH: "重办率", EN: "Reopen rate"},
		Definition: model.Words{
			ZH: "统计期内办结的诉求中至少重办过一次的占比；没有办结件时无值。",
			EN: "The share of issues resolved in the period that were reopened at least once; of none there is no rate.",
		},
		Numerator:   model.Words{ZH: "其中重办次数不少于一次的件数", EN: "those reopened at least once"},
		Denominator: model.Words{ZH: "统计期内办结的诉求件数", EN: "issues resolved in the period"},
	}
}
