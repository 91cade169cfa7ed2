package synth

import "fmt"

// metric is the definition of a figure: what is aimed at, if anything is, in ten
// thousandths.
type metric struct {
	key, name, en, unit                        string
	definition, numerator, denominator, period string
	comparator                                 string
	target                                     int
}

// metrics lists the figures. Those of issues have targets and claims alone:
// their values follow from the issues themselves.
func metrics() []metric {
	const quarter, halfYear = "季度", "半年"
	return []metric{
		{"COMPLAINT_HANDLING_RATE", "投诉处理率", "Complaint handling rate", "RATIO", "期内受理的投诉中已办结的占比", "已办结投诉件数", "受理投诉件数", quarter, "EQ", 1_0000},
		{"ON_TIME_RATE", "按期办结率", "On-time rate", "RATIO", "期内到期诉求中按期办结的占比", "按期办结件数", "应办件数", quarter, "GTE", 9000},
		{"OWNER_SATISFACTION", "业主满意度", "Owner satisfaction", "SCORE", "满意度调查平均得分", "", "", halfYear, "GTE", 90_0000},
		{"SURVEY_RESPONSE_RATE", "调查回收率", "Survey response rate", "RATIO", "有效答卷数与样本量之比", "有效答卷数", "样本量", halfYear, "", 0},
		{"FOUR_GOOD_SCORE", "“四好”总分", "Four-good score", "SCORE", "四项得分加权之和", "", "", halfYear, "GTE", 85_0000},
		{"ORGANIZATION_COVERAGE_RATE", "组织覆盖率", "Organization coverage rate", "RATIO", "单独组建与联合组建企业占正常经营企业之比", "单独或联合组建企业数", "正常经营企业数", halfYear, "", 0},
		{"OWN_BRANCH_RATE", "单独组建率", "Own-branch rate", "RATIO", "单独组建企业占正常经营企业之比", "单独组建企业数", "正常经营企业数", halfYear, "", 0},
		{"WORK_COVERAGE_RATE", "工作覆盖率", "Work coverage rate", "RATIO", "有指导员、联络员或群团组织的企业占正常经营企业之比", "工作覆盖企业数", "正常经营企业数", halfYear, "GTE", 1_0000},
		{"VISIT_COUNT", "走访次数", "Visits", "COUNT", "期内走访次数", "", "", quarter, "", 0},
		{"CARE_VISIT_RATE", "关爱走访率", "Care visit rate", "RATIO", "期内走访过的关爱对象占期末在册对象之比", "走访过的对象数", "在册对象数", quarter, "GTE", 9000},
		{"INSPECTION_PASS_RATE", "检查合格率", "Inspection pass rate", "RATIO", "期内检查中合格的占比", "合格次数", "检查次数", quarter, "", 0},
		{"HAZARD_RECTIFICATION_RATE", "隐患整改率", "Hazard rectification rate", "RATIO", "期内发现的隐患中三十日内整改的占比", "三十日内整改数", "发现数", quarter, "GTE", 9500},
		{"ACTIVITY_COUNT", "活动场次", "Activities", "COUNT", "期内活动与会议场次", "", "", quarter, "", 0},
		{"ATTENDANCE", "参与人次", "Attendance", "PERSON", "期内活动与会议的参加人次", "", "", quarter, "", 0},
		{"VOLUNTEER_HOURS", "志愿服务时长", "Volunteer hours", "HOUR", "期内社区队伍已确认的服务时长", "", "", quarter, "", 0},
	}
}

// metricCode is the code of the definition of a district, by its number.
func (w *world) metricCode(district int, key string) string {
	return fmt.Sprintf("%d-MET-%s", districtCodeFirst+district, key)
}

func (w *world) metricTable() table {
	columns := []string{"code", "name", "label_en", "unit", "definition", "numerator", "denominator", "period", "comparator", "target"}
	return table{"metrics", columns, func(r *rows) {
		for i := range w.districts {
			for n, m := range metrics() {
				at, code := settled().morning(n), w.metricCode(i, m.key)
				r.begin(identify("metric", code), at, at)
				r.text(code)
				r.text(m.name)
				r.text(m.en)
				r.text(m.unit)
				r.text(m.definition)
				r.text(m.numerator)
				r.text(m.denominator)
				r.text(m.period)
				r.text(m.comparator)
				if m.target == 0 {
					r.null()
				} else {
					r.tenThousandths(m.target)
				}
			}
		}
	}}
}
