package synth

// stage is one attempt at one of the five stages of a process.
type stage struct {
	name          string
	attempt       int
	status        string
	entered, left moment
	responsible   int // person, none is -1
	note          string
}

// In how many of ten thousand cases a process goes which way.
const (
	noIdeas10000 = 800  // nobody collects ideas
	noVote10000  = 600  // nobody votes
	slow10000    = 2000 // reaching consensus takes months
	stopped10000 = 300  // it is given up after the ideas
)

// walk leads the process through its stages until it ends or the present comes;
// the stages that it has not come to follow.
func (w *world) walk(p *process, luck *chance) {
	p.status = "RUNNING"
	at := p.started
	going := w.pass(p, luck, &at, "RAISE_TOPIC", 1, luck.between(5, 15))
	if going {
		if luck.hit(noIdeas10000) {
			w.skip(p, at, "COLLECT_IDEAS", "议题明确，居民小组已提出建议，不再另行走访")
		} else {
			going = w.pass(p, luck, &at, "COLLECT_IDEAS", 1, luck.between(5, 20))
		}
	}
	if going && luck.hit(stopped10000) {
		p.status, going = "STOPPED", false
	}
	passed := false
	for attempt := 1; going && !passed && attempt <= 2; attempt++ {
		passed, going = w.decide(p, luck, &at, attempt)
	}
	switch {
	case !going:
	case !passed:
		p.status = "STOPPED"
	case w.pass(p, luck, &at, "IMPLEMENT", 1, luck.between(15, 70)):
		p.status = "DONE"
	}
	if p.status != "RUNNING" {
		p.finished = at
	}
	p.await()
}

// pass adds a stage of so many working days, and tells whether it is over.
func (w *world) pass(p *process, luck *chance, at *moment, name string, attempt, days int) bool {
	s := stage{name: name, attempt: attempt, status: "DONE", entered: *at, responsible: w.responsible(p, name, at.day(), luck)}
	s.left = w.calendar.addWorkdays(*at, days).day().between(officeOpens, officeCloses-hour, luck)
	if s.left >= w.span.present() {
		s.status, s.left = "ACTIVE", 0
		p.stages = append(p.stages, s)
		return false
	}
	p.stages = append(p.stages, s)
	*at = s.left
	return true
}

// skip adds a stage that was left out, and why.
func (w *world) skip(p *process, at moment, name, why string) {
	p.stages = append(p.stages, stage{name: name, attempt: 1, status: "SKIPPED", entered: at, left: at, responsible: none, note: why})
}

// decide drafts a plan and brings it to a vote, and tells whether it passed and
// whether both are over.
func (w *world) decide(p *process, luck *chance, at *moment, attempt int) (passed, over bool) {
	version := len(p.plans) + 1
	from := at.day()
	if !w.pass(p, luck, at, "DRAFT_PLAN", attempt, luck.between(5, 20)) {
		w.addPlan(p, luck, version, "DRAFT", from, w.span.to)
		return false, false
	}
	w.addPlan(p, luck, version, "PROPOSED", from, at.day())
	if attempt == 1 && luck.hit(noVote10000) {
		w.skip(p, *at, "REACH_CONSENSUS", "事项较小，居民代表一致同意，不再表决")
		p.plans[version-1].status = "ADOPTED"
		return true, true
	}
	days := luck.between(5, 25)
	if luck.hit(slow10000) {
		days = luck.between(60, 150)
	}
	if !w.pass(p, luck, at, "REACH_CONSENSUS", attempt, days) {
		return false, false
	}
	v := w.poll(p, version, *at, luck)
	p.votes = append(p.votes, v)
	if v.outcome() != "PASSED" {
		p.plans[version-1].status = "REJECTED"
		return false, true
	}
	p.plans[version-1].status = "ADOPTED"
	return true, true
}

// await adds the stages to come. A vote on a further plan is a further attempt.
func (p *process) await() {
	names := []string{"RAISE_TOPIC", "COLLECT_IDEAS", "DRAFT_PLAN", "REACH_CONSENSUS", "IMPLEMENT"}
	last := p.stages[len(p.stages)-1]
	ahead := false
	for _, name := range names {
		if ahead {
			attempt := 1
			if last.attempt > 1 && name == "REACH_CONSENSUS" {
				attempt = last.attempt
			}
			p.stages = append(p.stages, stage{name: name, attempt: attempt, status: "NOT_STARTED", responsible: none})
		}
		ahead = ahead || name == last.name
	}
}

// responsible is who answers for a stage: the project for the works, if there is
// one, else the community.
func (w *world) responsible(p *process, name string, on day, luck *chance) int {
	if name == "IMPLEMENT" {
		if project := w.projectAt(p.compound, on); project != none {
			return holder(w.projects[project].managers, on)
		}
	}
	return anyHolder(w.organizations[w.communities[p.community].committee].staff, on, luck)
}

func (w *world) stageTable() table {
	columns := []string{"process_id", "seq", "stage", "attempt", "status", "entered_at", "left_at", "responsible_id", "note"}
	return table{"stage_records", columns, func(r *rows) {
		for i := range w.processes {
			p := &w.processes[i]
			for n := range p.stages {
				s := &p.stages[n]
				r.begin(numbered("stage_record", p.code, n+1), p.started, max(p.started, s.entered, s.left))
				r.uuid(p.id)
				r.integer(n + 1)
				r.text(s.name)
				r.integer(s.attempt)
				r.text(s.status)
				r.moment(s.entered)
				r.moment(s.left)
				r.ref(w.personID(s.responsible))
				r.text(s.note)
			}
		}
	}}
}
