package report

import "jinyan/internal/model"

// followUpRate is 回访覆盖率.
func followUpRate() Metric {
	return Metric{
		Name: "FOLLOW_UP_RATE", Of: "Issue", At: "resolvedAt", Unit: model.MetricUnitRatio,
		Where: "{resolvedAt: {isNull: false}, status: {notIn: [MERGED, REJECTED, WITHDRAWN]}}",
		Part:  "{followUps: {some: {reached: {eq: true}}}}",
		Label: model.Words{ZH: "回访覆盖率", EN: "Follow-up coverage"},
		Definition: model.Words{
			ZH: "统计期内办结的诉求中回访已联系上的占比。",
			EN: "The share of issues resolved in the period whose reporter was reached afterwards.",
		},
		Numerator:   model.Words{ZH: "其中至少一次回访联系上的件数", EN: "those reached by a follow-up at least once"},
		Denominator: model.Words{ZH: "统计期内办结的诉求件数", EN: "issues resolved in the period"},
	}
}
