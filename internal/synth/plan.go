package synth

// plan is a version of the plan of a process.
type plan struct {
	summary, status, fund string
	cost                  int // hundredths
	drafted               day
}

// addPlan adds a version that was drafted on a day of [from, to].
func (w *world) addPlan(p *process, luck *chance, version int, status string, from, to day) {
	one := plan{
		summary: "对" + w.compounds[p.compound].name + p.category.topic + word(luck, "分步整治 统一改造 先试点再铺开 重新规划") + word(luck, "，公示后实施 ，由居民代表监督 ，完工后共同验收"),
		status:  status, fund: word(luck, "GOVERNMENT MAINTENANCE_FUND OWNERS PUBLIC_REVENUE MIXED MIXED DONATION"),
		cost: luck.between(5, 900) * 100_000, drafted: luck.someDay(from, to),
	}
	if version > 1 {
		first := &p.plans[0]
		one.summary += "（修订）"
		one.fund, one.cost = first.fund, first.cost/100*luck.between(80, 115)
	}
	p.plans = append(p.plans, one)
}

// vote is a vote on a plan, with the rule by which it is counted.
type vote struct {
	plan                              int // its version
	at                                moment
	eligible, voted, inFavor, against int
	majority                          [2]int // numerator and denominator
	basis                             string
}

// The law wants two thirds of those who may vote to do so.
const (
	quorumNumerator   = 2
	quorumDenominator = 3
)

// outcome counts the vote by its rule: half of the votes is no majority.
func (v *vote) outcome() string {
	switch {
	case v.voted*quorumDenominator < v.eligible*quorumNumerator:
		return "NO_QUORUM"
	case v.inFavor*v.majority[1] < v.voted*v.majority[0]:
		return "NO_MAJORITY"
	case 2*v.inFavor == v.voted && 2*v.majority[0] == v.majority[1]:
		return "NO_MAJORITY"
	}
	return "PASSED"
}

// poll draws how the households of the compound voted: four of five votes pass,
// most of the others fail for want of a quorum.
func (w *world) poll(p *process, version int, at moment, luck *chance) vote {
	v := vote{plan: version, at: at, eligible: max(w.compounds[p.compound].households, 24), majority: [2]int{1, 2}, basis: "《民法典》第二百七十八条"}
	if p.plans[version-1].fund == "MAINTENANCE_FUND" || p.category.code == "B06" {
		v.majority = [2]int{3, 4}
	}
	turnout, favor := luck.between(68, 93), luck.between(78, 97)
	switch k := luck.below(100); {
	case k < 13:
		turnout = luck.between(30, 64)
	case k < 20:
		favor = luck.between(28, 48)
	}
	v.voted = (v.eligible*turnout + 99) / 100
	v.inFavor = (v.voted*favor + 99) / 100
	v.against = (v.voted - v.inFavor) * luck.between(40, 90) / 100
	return v
}

func (w *world) planTable() table {
	columns := []string{"process_id", "version", "summary", "status", "cost", "fund_source", "drafted_on"}
	return table{"plans", columns, func(r *rows) {
		for i := range w.processes {
			p := &w.processes[i]
			for n, one := range p.plans {
				at := one.drafted.morning(i)
				r.begin(numbered("plan", p.code, n+1), at, at)
				r.uuid(p.id)
				r.integer(n + 1)
				r.text(one.summary)
				r.text(one.status)
				r.hundredths(one.cost)
				r.text(one.fund)
				r.day(one.drafted)
			}
		}
	}}
}

func (w *world) voteTable() table {
	columns := []string{
		"process_id", "seq", "plan_id", "held_at", "eligible", "voted", "in_favor", "against", "abstained",
		"quorum_numerator", "quorum_denominator", "majority_numerator", "majority_denominator", "basis", "outcome",
	}
	return table{"votes", columns, func(r *rows) {
		for i := range w.processes {
			p := &w.processes[i]
			for n := range p.votes {
				v := &p.votes[n]
				r.begin(numbered("vote", p.code, n+1), v.at, v.at)
				r.uuid(p.id)
				r.integer(n + 1)
				r.uuid(numbered("plan", p.code, v.plan))
				r.moment(v.at)
				for _, count := range []int{v.eligible, v.voted, v.inFavor, v.against, v.voted - v.inFavor - v.against} {
					r.integer(count)
				}
				for _, part := range []int{quorumNumerator, quorumDenominator, v.majority[0], v.majority[1]} {
					r.integer(part)
				}
				r.text(v.basis)
				r.text(v.outcome())
			}
		}
	}}
}
