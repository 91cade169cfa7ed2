package synth

import (
	"fmt"

	"github.com/google/uuid"
)

// surveyed10000 is how many homes are surveyed, each half-year.
const surveyed10000 = 4500

// survey asks the people of a compound how satisfied they are.
type survey struct {
	id                uuid.UUID
	code              string
	compound          int
	half              half
	on                day
	sample, responses int
	score             int // hundredths of 100
}

// addSurveys adds the surveys of a share of the homes in every half-year: each
// has a level of its own, from which it moves little.
func (w *world) addSurveys(d *district) {
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds[:homesOfCommunity] {
			luck := w.chance(ofFindings, -1-len(w.communities)-k)
			if !luck.hit(surveyed10000) {
				continue
			}
			level := luck.between(80_00, 96_00)
			for n, h := range halves() {
				one := survey{
					code: fmt.Sprintf("%s-SUR-%05d", d.code, len(w.surveys)+1), compound: k, half: h,
					on: h.to + day(luck.between(1, 20)), sample: min(luck.between(30, 240), max(w.compounds[k].households, 30)),
					score: min(level+n*30+luck.between(-300, 300), 100_00),
				}
				one.responses = one.sample * luck.between(52, 96) / 100
				one.id = identify("survey", one.code)
				w.surveys = append(w.surveys, one)
			}
		}
	}
}

func (w *world) surveyTable() table {
	columns := []string{
		"code", "name", "subject_compound_id", "subject_community_id", "subject_property_project_id",
		"period_from", "period_to", "surveyed_on", "sample_size", "responses", "score", "full_score",
	}
	return table{"surveys", columns, func(r *rows) {
		for i := range w.surveys {
			s := &w.surveys[i]
			at := s.on.morning(i)
			r.begin(s.id, at, at)
			r.text(s.code)
			r.text(w.compounds[s.compound].name + s.half.name() + "业主满意度调查")
			r.oneOf(w, end{aCompound, s.compound}, []kind{aCompound, aCommunity, aProject})
			r.day(s.half.from)
			r.day(s.half.to)
			r.day(s.on)
			r.integer(s.sample)
			r.integer(s.responses)
			r.hundredths(s.score)
			r.hundredths(100_00)
		}
	}}
}
