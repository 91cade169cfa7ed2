package synth

import "time"

// figure is the value of a metric for something, in ten thousandths.
type figure struct {
	district     int
	metric, kind string
	subject      end
	from, to     day
	comparator   string
	value        int
}

// counts add up what the figures of a community in a quarter are made of.
type counts struct {
	visits, care, visited    int
	inspections, passed      int
	hazards, rectified       int
	activities, people, time int // time in hundredths of an hour
}

// quarters is the number of quarters that have ended: from January 2021.
const quarters = 11

// quarterStart is the first day of the n-th quarter, from 0.
func quarterStart(n int) day { return dayOf(2021, time.Month(1+3*n), 1) }

// quarterOf is the quarter of a day, or none of those.
func quarterOf(d day) int {
	date := d.date()
	n := (date.Year()-2021)*4 + (int(date.Month())-1)/3
	if n < 0 || n >= quarters {
		return none
	}
	return n
}

// addFigures adds what the rows of the district give, and targets and claims.
func (w *world) addFigures(d *district) {
	d.firstFigure = len(w.figures)
	w.addCoverageFigures(d)
	for i := d.firstAssessment; i < len(w.assessments); i++ {
		a := &w.assessments[i]
		d.measure(w, "FOUR_GOOD_SCORE", end{aCommunity, a.community}, a.half.from, a.half.to, w.overall(a))
	}
	for i := range w.surveys {
		s := &w.surveys[i]
		d.measure(w, "OWNER_SATISFACTION", end{aCompound, s.compound}, s.half.from, s.half.to, s.score*100)
		d.share(w, "SURVEY_RESPONSE_RATE", end{aCompound, s.compound}, s.half.from, s.half.to, s.responses, s.sample)
	}
	if w.options.Profile == District {
		w.addCountedFigures(d)
	}
	w.addTargets(d)
	w.addClaims(d)
}

func (d *district) measure(w *world, metric string, subject end, from, to day, value int) {
	w.figures = append(w.figures, figure{d.number, metric, "MEASURED", subject, from, to, "EQ", value})
}

// share adds a ratio, rounded half up; over nothing there is none.
func (d *district) share(w *world, metric string, subject end, from, to day, part, whole int) {
	if whole > 0 {
		d.measure(w, metric, subject, from, to, (2*part*10_000+whole)/(2*whole))
	}
}

// addCoverageFigures takes the two coverages from the census of each half-year.
func (w *world) addCoverageFigures(d *district) {
	type covered struct{ operating, organized, own, worked int }
	for _, h := range halves() {
		sum := map[int]covered{}
		for i := d.firstCensus; i < len(w.census); i++ {
			one := &w.census[i]
			if !one.operating || one.taken < h.from || one.taken >= h.to {
				continue
			}
			c := w.compounds[one.tower].community
			s := sum[c]
			s.operating++
			if one.organized == "INDEPENDENT" {
				s.own++
			}
			if one.organized == "INDEPENDENT" || one.organized == "JOINT" {
				s.organized++
			}
			if one.worked != "NONE" {
				s.worked++
			}
			sum[c] = s
		}
		for _, c := range d.communities {
			s, here := sum[c], end{aCommunity, c}
			d.share(w, "ORGANIZATION_COVERAGE_RATE", here, h.from, h.to, s.organized, s.operating)
			d.share(w, "OWN_BRANCH_RATE", here, h.from, h.to, s.own, s.operating)
			d.share(w, "WORK_COVERAGE_RATE", here, h.from, h.to, s.worked, s.operating)
		}
	}
}

// addCountedFigures counts visits, inspections and the like by quarter.
func (w *world) addCountedFigures(d *district) {
	sums := w.count(d)
	for _, c := range d.communities {
		for q := range quarters {
			s, here, from, to := &sums[c][q], end{aCommunity, c}, quarterStart(q), quarterStart(q+1)
			d.measure(w, "VISIT_COUNT", here, from, to, s.visits*10_000)
			d.share(w, "CARE_VISIT_RATE", here, from, to, s.visited, s.care)
			d.share(w, "INSPECTION_PASS_RATE", here, from, to, s.passed, s.inspections)
			d.share(w, "HAZARD_RECTIFICATION_RATE", here, from, to, s.rectified, s.hazards)
			d.measure(w, "ACTIVITY_COUNT", here, from, to, s.activities*10_000)
			d.measure(w, "ATTENDANCE", here, from, to, s.people*10_000)
			d.measure(w, "VOLUNTEER_HOURS", here, from, to, s.time*100)
		}
	}
}

// count adds up by community and quarter.
func (w *world) count(d *district) map[int]*[quarters]counts {
	sums := map[int]*[quarters]counts{}
	for _, c := range d.communities {
		sums[c] = &[quarters]counts{}
	}
	// Things of the other days go into a sum that nobody reads.
	var other counts
	of := func(c int, on day) *counts {
		if q := quarterOf(on); q != none && sums[c] != nil {
			return &sums[c][q]
		}
		return &other
	}
	visited := make([][quarters]bool, len(w.care))
	for i := range w.visits {
		v := &w.visits[i]
		of(v.community, v.at.day()).visits++
		for _, c := range v.care {
			if q := quarterOf(v.at.day()); c != none && q != none {
				visited[c][q] = true
			}
		}
	}
	for i := range w.care {
		for q := range quarters {
			if last := quarterStart(q+1) - 1; w.care[i].holds(last) {
				s := of(w.care[i].community, last)
				s.care++
				if visited[i][q] {
					s.visited++
				}
			}
		}
	}
	for i := range w.inspections {
		s := of(w.compounds[w.inspections[i].compound].community, w.inspections[i].at.day())
		s.inspections++
		if !w.inspections[i].defects {
			s.passed++
		}
	}
	for i := range w.hazards {
		h := &w.hazards[i]
		s := of(w.compounds[h.compound].community, h.found.day())
		s.hazards++
		if h.rectified != 0 && h.rectified <= h.found+30*full {
			s.rectified++
		}
	}
	for i := range w.activities {
		a := &w.activities[i]
		s := of(a.community, a.starts.day())
		s.activities++
		s.people += max(a.attendees, 0)
	}
	for i := range w.records {
		if one := &w.records[i]; one.team != none && one.status == "CONFIRMED" {
			of(w.teams[one.team].community, one.started.day()).time += one.credited
		}
	}
	return sums
}

// addTargets sets what each community is to reach in a quarter, the running one
// included.
func (w *world) addTargets(d *district) {
	for _, m := range metrics() {
		if m.key != "COMPLAINT_HANDLING_RATE" && m.key != "ON_TIME_RATE" && m.key != "HAZARD_RECTIFICATION_RATE" {
			continue
		}
		for _, c := range d.communities {
			luck := w.chance(ofFigures, c)
			value := m.target
			if m.comparator == "GTE" {
				value += luck.below(5) * 100
			}
			for q := range quarters + 1 {
				w.figures = append(w.figures, figure{d.number, m.key, "TARGET", end{aCommunity, c}, quarterStart(q), quarterStart(q + 1), m.comparator, value})
			}
		}
	}
}

// addClaims tells what some projects say of themselves for the running year.
func (w *world) addClaims(d *district) {
	luck := w.chance(ofFigures, -1-d.number)
	for _, c := range luck.shuffled(len(d.communities))[:12] {
		p := w.projectAt(w.communities[d.communities[c]].compounds[0], w.span.to)
		if p == none {
			continue
		}
		from, to := dayOf(2023, time.January, 1), dayOf(2023, time.November, 1)
		w.figures = append(w.figures,
			figure{d.number, "COMPLAINT_HANDLING_RATE", "CLAIMED", end{aProject, p}, from, to, "EQ", 1_0000},
			figure{d.number, "OWNER_SATISFACTION", "CLAIMED", end{aProject, p}, from, to, "GTE", luck.between(88, 95) * 10_000})
	}
}

// figureKinds are the kinds of subjects in the order of their columns.
func figureKinds() []kind {
	return []kind{anArea, aCommunity, aCompound, anOrganization, aProject, aParty}
}

// figureKey is what an import knows a figure by.
func (w *world) figureKey(key []string, f *figure) []string {
	key = append(key[:0], w.metricCode(f.district, f.metric), f.kind)
	return append(w.codes(key, f.subject, figureKinds()), f.from.String())
}

func (w *world) figureTable() table {
	columns := []string{
		"metric_id", "kind", "subject_area_id", "subject_community_id", "subject_compound_id", "subject_organization_id",
		"subject_property_project_id", "subject_party_organization_id", "period_from", "period_to", "stated_on", "comparator", "value",
	}
	return table{"metric_values", columns, func(r *rows) {
		var key []string
		for i := range w.figures {
			f := &w.figures[i]
			at := f.entered(i)
			key = w.figureKey(key, f)
			if !r.begin(identify("metric_value", key...), at, at) {
				return
			}
			r.uuid(identify("metric", key[0]))
			r.text(f.kind)
			r.oneOf(w, f.subject, figureKinds())
			r.day(f.from)
			r.day(f.to)
			r.day(at.day())
			r.text(f.comparator)
			r.tenThousandths(f.value)
		}
	}}
}

// entered is when a figure was written down: a target before its time, anything
// else after it.
func (f *figure) entered(n int) moment {
	if f.kind == "TARGET" {
		return f.from.morning(n)
	}
	return (f.to + 3).morning(n)
}
