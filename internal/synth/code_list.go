package synth

// The lists of choices beside the categories of issues.
const (
	groupList   = "VISIT_TARGET"
	serviceList = "SERVICE_ITEM"
)

// choice is an entry of one of these lists.
type choice struct{ list, code, name, en string }

// groups are whom visits are meant for; of the first five are those in care.
func groups() []choice {
	return []choice{
		{groupList, "ELDERLY", "高龄老人", "Very old people"},
		{groupList, "HARDSHIP", "困难群众", "People in hardship"},
		{groupList, "DISABLED", "残疾居民", "Disabled residents"},
		{groupList, "LONELY_ELDER", "孤寡老人", "Lonely elders"},
		{groupList, "MIGRANT", "外来人口", "Migrants"},
		{groupList, "OLD_PARTY_MEMBER", "老党员", "Old party members"},
		{groupList, "HARDSHIP_PARTY_MEMBER", "困难党员", "Party members in hardship"},
		{groupList, "VETERAN", "退役军人", "Veterans"},
	}
}

// services are what may be done at a visit.
func services() []choice {
	return []choice{
		{serviceList, "CHAT", "陪聊", "Company"},
		{serviceList, "CLEANING", "卫生扫除", "Cleaning"},
		{serviceList, "SAFETY_CHECK", "安全检查", "Safety check"},
		{serviceList, "FREE_HAIRCUT", "义剪", "Free haircut"},
		{serviceList, "REPAIR", "维修", "Repair"},
		{serviceList, "PURCHASE", "代购", "Shopping"},
		{serviceList, "MEDICAL_CHECK", "义诊", "Medical check"},
	}
}

func (w *world) codeListTable() table {
	return table{"code_lists", []string{"code", "name", "label_en"}, func(r *rows) {
		at := settled().morning(0)
		for _, l := range [][3]string{
			{categoryList, "诉求类别", "Issue category"}, {groupList, "走访群体", "Groups of visits"}, {serviceList, "服务项目", "Service items"},
		} {
			r.begin(identify("code_list", l[0]), at, at)
			r.text(l[0])
			r.text(l[1])
			r.text(l[2])
		}
	}}
}

func (w *world) codeItemTable() table {
	return table{"code_items", []string{"code", "name", "label_en", "list_id", "parent_id", "seq"}, func(r *rows) {
		for i := range w.categories {
			c := &w.categories[i]
			at := settled().morning(i)
			r.begin(c.id, at, at)
			r.text(c.code)
			r.text(c.name)
			r.text(c.en)
			r.uuid(identify("code_list", categoryList))
			if len(c.code) == 1 {
				r.null()
			} else {
				r.uuid(identify("code_item", c.code[:1]))
			}
			r.integer(c.seq)
		}
		for _, list := range [][]choice{w.groups, w.services} {
			for i, c := range list {
				at := settled().morning(i)
				r.begin(identify("code_item", c.code), at, at)
				r.text(c.code)
				r.text(c.name)
				r.text(c.en)
				r.uuid(identify("code_list", c.list))
				r.null()
				r.integer(i + 1)
			}
		}
	}}
}
