package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// standard is the four-good standard of a district in one wording: the weights
// of its criteria, in ten thousandths, add up to one.
type standard struct {
	id         uuid.UUID
	code, name string
	issuer     int
	precision  string
	weights    [4]int
	life
}

// criteria are the four goods: code, name and English name.
func criteria() [4][3]string {
	return [4][3]string{
		{"PARTY_LEADERSHIP", "党建引领好", "Party leadership"}, {"PARTICIPATION", "参与治理好", "Participation"},
		{"REAL_SCENE", "实景呈现好", "Real scene"}, {"PUBLIC_RATING", "群众评价好", "Public rating"},
	}
}

// criterion is the code of the n-th criterion, from 0.
func (s *standard) criterion(n int) string { return s.code + "-" + criteria()[n][0] }

// assessment is what was found of a community in half a year, by a standard:
// the scores are in hundredths.
type assessment struct {
	id                  uuid.UUID
	code                string
	standard, community int
	half                half
	on                  day
	scores              [4]int
}

// half is half a year.
type half struct{ from, to day }

// halves are those that have ended, in their order.
func halves() []half {
	var list []half
	for year := 2021; year <= 2023; year++ {
		january, july := dayOf(year, time.January, 1), dayOf(year, time.July, 1)
		list = append(list, half{january, july})
		if year < 2023 {
			list = append(list, half{july, dayOf(year+1, time.January, 1)})
		}
	}
	return list
}

// name is the half in words.
func (h half) name() string {
	if h.from.date().Month() == time.January {
		return fmt.Sprintf("%d年上半年", h.from.date().Year())
	}
	return fmt.Sprintf("%d年下半年", h.from.date().Year())
}

const unassessed10000 = 300

// addAssessments adds the standard in its two wordings, and the assessments of
// every community: it has a level of its own, from which it moves little, and
// one criterion drags.
func (w *world) addAssessments(d *district) {
	first := len(w.standards)
	d.firstStandard, d.firstAssessment = first, len(w.assessments)
	changed := dayOf(2023, time.January, 1)
	for n, s := range []standard{
		{name: "“四好”评价标准", weights: [4]int{2500, 2500, 2500, 2500}, precision: "YEAR", life: life{dayOf(2021, time.January, 1), changed}},
		{name: "“四好”评价标准（修订）", weights: [4]int{3000, 2500, 2000, 2500}, precision: "DAY", life: life{from: changed}},
	} {
		s.code, s.issuer = fmt.Sprintf("%s-STD-%02d", d.code, n+1), d.bureaus["housing"]
		s.name = w.areas[d.area].name + s.name
		s.id = identify("assessment_standard", s.code)
		w.standards = append(w.standards, s)
	}
	for _, c := range d.communities {
		luck := w.chance(ofFindings, -1-c)
		level, drag := luck.between(78_00, 93_00), luck.below(4)
		for n, h := range halves() {
			if luck.hit(unassessed10000) {
				continue
			}
			a := assessment{
				code: fmt.Sprintf("%s-ASM-%05d", d.code, len(w.assessments)+1), standard: first, community: c, half: h,
				on: h.to + day(luck.between(4, 20)),
			}
			if h.from >= changed {
				a.standard++
			}
			for k := range a.scores {
				a.scores[k] = level + n*40 + luck.between(-400, 400)
				if k == drag {
					a.scores[k] -= luck.between(200, 1200)
				}
				a.scores[k] = min(a.scores[k]/10*10, 100_00)
			}
			a.id = identify("assessment", a.code)
			w.assessments = append(w.assessments, a)
		}
	}
}

// overall is the weighted score in ten thousandths, rounded half up.
func (w *world) overall(a *assessment) int {
	sum := 0
	for k, score := range a.scores {
		sum += score * w.standards[a.standard].weights[k]
	}
	return (sum + 50) / 100
}

func (w *world) standardTable() table {
	columns := []string{"code", "name", "valid_from", "valid_to", "issuer_id", "start_precision", "full_score"}
	return table{"assessment_standards", columns, func(r *rows) {
		for i := range w.standards {
			s := &w.standards[i]
			at := s.from.morning(i)
			r.begin(s.id, at, at)
			r.text(s.code)
			r.text(s.name)
			r.day(s.from)
			r.day(s.to)
			r.uuid(w.organizations[s.issuer].id)
			r.text(s.precision)
			r.hundredths(100_00)
		}
	}}
}

func (w *world) criterionTable() table {
	columns := []string{"code", "name", "label_en", "assessment_standard_id", "seq", "weight"}
	return table{"criteria", columns, func(r *rows) {
		for i := range w.standards {
			s := &w.standards[i]
			at := s.from.morning(i)
			for k, c := range criteria() {
				r.begin(identify("criterion", s.criterion(k)), at, at)
				r.text(s.criterion(k))
				r.text(c[1])
				r.text(c[2])
				r.uuid(s.id)
				r.integer(k + 1)
				r.tenThousandths(s.weights[k])
			}
		}
	}}
}

func (w *world) assessmentTable() table {
	columns := []string{
		"code", "name", "assessment_standard_id",
		"subject_community_id", "subject_compound_id", "subject_property_project_id", "subject_party_organization_id",
		"period_from", "period_to", "assessed_on", "assessor_id",
	}
	kinds := []kind{aCommunity, aCompound, aProject, aParty}
	return table{"assessments", columns, func(r *rows) {
		for i := range w.assessments {
			a := &w.assessments[i]
			at := a.on.morning(i)
			s := &w.standards[a.standard]
			r.begin(a.id, at, at)
			r.text(a.code)
			r.text(w.communities[a.community].name + a.half.name() + "“四好”评价")
			r.uuid(s.id)
			r.oneOf(w, end{aCommunity, a.community}, kinds)
			r.day(a.half.from)
			r.day(a.half.to)
			r.day(a.on)
			r.uuid(w.organizations[s.issuer].id)
		}
	}}
}

func (w *world) scoreTable() table {
	return table{"criterion_scores", []string{"assessment_id", "criterion_id", "score"}, func(r *rows) {
		for i := range w.assessments {
			a := &w.assessments[i]
			at, s := a.on.morning(i), &w.standards[a.standard]
			for k, score := range a.scores {
				r.begin(identify("criterion_score", a.code, s.criterion(k)), at, at)
				r.uuid(a.id)
				r.uuid(identify("criterion", s.criterion(k)))
				r.hundredths(score)
			}
		}
	}}
}
