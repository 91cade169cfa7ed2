package report

import "jinyan/internal/model"

// dragging is 拖后腿次数.
func dragging() Metric {
	return Metric{
		Name: "DRAGGING", Of: "CriterionScore", Unit: model.MetricUnitCount,
		Where: "{dragging: {eq: true}, assessment: {latest: {eq: true}}}",
		Label: model.Words{ZH: "拖后腿次数", EN: "Dragging"},
		Definition: model.Words{
			ZH: "最近一期评价中以该项为最低分的对象数；同分取评价项次序在前者。",
			EN: "Subjects in whose latest assessment the criterion is the lowest, of equal ones the first in order.",
		},
	}
}
