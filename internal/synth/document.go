package synth

import (
	"time"

	"github.com/google/uuid"
)

// document is a brief of the district's bureau, on which some facts rest.
type document struct {
	id        uuid.UUID
	code      string
	district  int
	published day
}

const linesOfDocument = 48

// passage is what some lines of the document say.
type passage struct {
	from, to   int
	kind, gist string
}

// passages cover the document without gaps, in the order of reading.
func passages() []passage {
	return []passage{
		{1, 1, "HEADLINE", "以党建联建提升物业服务质效"},
		{2, 2, "SUBHEAD", "合成区持续推进小区微治理"},
		{3, 7, "LEAD", "住建部门围绕品质城区目标，推动社区与物业企业共建共治共享"},
		{8, 8, "SECTION_HEAD", "五心微治理"},
		{9, 16, "BODY", "部分项目称投诉处理率达百分之百、业主满意度九十分左右"},
		{17, 24, "BODY", "楼宇开放日向入驻企业展示设施设备，节庆活动拉近邻里距离"},
		{25, 25, "SECTION_HEAD", "四燕三访"},
		{26, 34, "BODY", "锦燕志愿服务队由多个党组织共建，常态走访困难群众并排查隐患"},
		{35, 42, "BODY", "“四好”标准与专项行动推动院落改造"},
		{43, 46, "CAPTION", "图为志愿者开展便民服务"},
		{47, 48, "BYLINE", "供稿:局工作人员"},
	}
}

// addDocument adds the district's document and what rests on it.
func (w *world) addDocument(d *district) {
	one := document{code: d.code + "-DOC-01", district: d.number, published: dayOf(2023, time.November, 8)}
	one.id = identify("document", one.code)
	w.documents = append(w.documents, one)
	w.addEvidence(d, len(w.documents)-1)
}

func (w *world) documentTable() table {
	columns := []string{"code", "name", "kind", "publisher_id", "author_role", "published_on", "published_precision", "gist", "line_count"}
	return table{"documents", columns, func(r *rows) {
		for i := range w.documents {
			one := &w.documents[i]
			at, d := one.published.morning(i), &w.districts[one.district]
			r.begin(one.id, at, at)
			r.text(one.code)
			r.text(w.areas[d.area].name + "物业党建工作简报")
			r.text("NOTICE")
			r.uuid(w.organizations[d.bureaus["housing"]].id)
			r.text("局工作人员")
			r.day(one.published)
			r.text("DAY")
			r.text("简报介绍五心微治理、四燕三访、“四好”标准与专项行动的开展情况")
			r.integer(linesOfDocument)
		}
	}}
}

func (w *world) passageTable() table {
	return table{"passages", []string{"document_id", "seq", "from_line", "to_line", "kind", "gist"}, func(r *rows) {
		for i := range w.documents {
			one := &w.documents[i]
			at := one.published.morning(i)
			for n, p := range passages() {
				r.begin(numbered("passage", one.code, n+1), at, at)
				r.uuid(one.id)
				r.integer(n + 1)
				r.integer(p.from)
				r.integer(p.to)
				r.text(p.kind)
				r.text(p.gist)
			}
		}
	}}
}
