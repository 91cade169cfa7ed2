package synth

import (
	"strconv"
	"strings"
)

// title words the draft in the way of its nature. It is drawn apart from the
// rest, because only one of the tables needs it.
func (t *teller) title(d *draft) string {
	luck := t.chance(ofTitles, d.number)
	where := t.where(d, &luck)
	c := d.category
	switch d.nature {
	case "CONSULTATION":
		return "咨询" + where + c.topic + word(&luck, "的办理流程 由哪个部门负责 的收费标准 如何申请 的最新安排 何时能够处理 的政策规定 的受理条件")
	case "HELP":
		return where + c.problems[d.problem%len(c.problems)] + pick(&luck, []string{"", "", "，希望尽快处理", "，请求协调解决", "，请帮助核实", "，急需上门查看"})
	case "COMPLAINT":
		return word(&luck, "投诉 反映") + where + c.problems[d.problem%len(c.problems)] + pick(&luck, []string{"", "，多次反映未解决", "，已持续一周", "，要求答复处理结果"})
	case "REPORT":
		return "举报" + where + c.problems[d.problem%len(c.problems)]
	case "SUGGESTION":
		return "建议" + where + pick(&luck, c.advice)
	case "PRAISE":
		return "感谢" + where + word(&luck, "网格员 物业服务人员 社区工作人员 志愿者") + "及时解决" + c.topic + "问题"
	}
	return where + c.topic + "情况反映"
}

// where is the place in words: the compound and what of it, or a spot in the
// community.
func (t *teller) where(d *draft, luck *chance) string {
	home := t.communities[d.home].short
	if d.compound == none {
		return home + "社区" + home + word(luck, roads) + word(luck, spots)
	}
	var b strings.Builder
	if luck.hit(1500) {
		b.WriteString(home + "社区")
	}
	b.WriteString(t.compounds[d.compound].name)
	if d.building == none {
		return b.String()
	}
	building := &t.buildings[d.building]
	if t.compounds[d.compound].kind == "OFFICE_TOWER" {
		b.WriteString(strconv.Itoa(luck.between(1, building.floors)) + "楼")
		return b.String()
	}
	b.WriteString(strconv.Itoa(building.number) + "栋")
	switch k := luck.below(10); {
	case k < 4:
		b.WriteString(strconv.Itoa(luck.between(1, 4)) + "单元")
	case k < 5:
		b.WriteString(strconv.Itoa(luck.between(1, building.floors)) + "楼")
	}
	return b.String()
}

// words are the longer text of an issue or of a reply to it.
func (t *teller) words(d *draft, reply bool) string {
	luck := t.chance(ofTitles, -1-d.number)
	if reply {
		return word(&luck, "您好，您反映的事项已收悉， 您好，工单已转交责任单位， 您好，工作人员已到现场核查，") +
			d.category.topic + word(&luck, "问题正在处理，请保持电话畅通。 事项已安排专人跟进，完成后将及时回访。 相关情况已核实，将按规定时限办理。")
	}
	return "来件人反映：" + t.where(d, &luck) + d.category.problems[d.problem%len(d.category.problems)] + "，" +
		word(&luck, "影响居民日常生活， 存在安全隐患， 居民意见较大， 已与物业沟通未果，") + word(&luck, "希望相关部门尽快核实处理。 请协调解决并予以答复。 请求现场查看。")
}
