package synth

// raise adds the topics of a process; people bring them up at a talk or a visit
// before they are settled.
func (w *world) raise(p *process, luck *chance) {
	home := &w.communities[p.community]
	until := p.stages[0].left
	if until == 0 {
		until = w.span.present()
	}
	first := luck.below(len(p.category.problems))
	for n := range luck.between(1, 3) {
		m := matter{at: p.started, adopted: n == 0 || luck.hit(4000), in: nobody()}
		m.text = w.compounds[p.compound].name + p.category.problems[(first+n)%len(p.category.problems)]
		switch k := luck.below(10); {
		case k < 5:
			if talk := home.talks.last(until-1, 60*full); talk != none {
				m.in, m.at = end{anActivity, talk}, max(m.at, w.activities[talk].starts)
			}
		case k < 8:
			if visit := home.visits.last(p.started, 10*full); visit != none {
				m.in = end{aVisit, visit}
			}
		}
		p.topics = append(p.topics, m)
	}
}

// collect adds the ideas that visits of that time brought, if ideas were
// collected; what goes into a plan is adopted.
func (w *world) collect(p *process, luck *chance) {
	if len(p.stages) < 2 || p.stages[1].status != "DONE" && p.stages[1].status != "ACTIVE" {
		return
	}
	from, to := p.stages[1].entered, p.stages[1].left
	if to == 0 {
		to = w.span.present() - 1
	}
	for range luck.between(3, 9) {
		m := matter{at: luck.within(from, to), adopted: len(p.plans) > 0 && luck.hit(4000), in: nobody()}
		m.text = pick(luck, p.category.advice) + word(luck, "，由物业牵头 ，先做一个单元试点 ，费用公示后再动工 ，请专业单位设计 ，避开早晚高峰施工 ，楼栋长负责通知到户")
		if visit := w.communities[p.community].visits.last(m.at, m.at-from); visit != none && luck.hit(8000) {
			m.in = end{aVisit, visit}
		}
		p.ideas = append(p.ideas, m)
	}
}

func (w *world) topicTable() table {
	columns := []string{"process_id", "seq", "title", "adopted", "raised_at", "raised_in_activity_id", "raised_in_visit_id"}
	return table{"topics", columns, func(r *rows) {
		for i := range w.processes {
			p := &w.processes[i]
			for n, m := range p.topics {
				r.begin(numbered("topic", p.code, n+1), m.at, m.at)
				r.uuid(p.id)
				r.integer(n + 1)
				r.text(m.text)
				r.boolean(m.adopted)
				r.moment(m.at)
				r.oneOf(w, m.in, []kind{anActivity, aVisit})
			}
		}
	}}
}

func (w *world) ideaTable() table {
	return table{"ideas", []string{"process_id", "seq", "content", "adopted", "collected_at", "collected_in_id"}, func(r *rows) {
		for i := range w.processes {
			p := &w.processes[i]
			for n, m := range p.ideas {
				r.begin(numbered("idea", p.code, n+1), m.at, m.at)
				r.uuid(p.id)
				r.integer(n + 1)
				r.text(m.text)
				r.boolean(m.adopted)
				r.moment(m.at)
				r.oneOf(w, m.in, []kind{aVisit})
			}
		}
	}}
}
