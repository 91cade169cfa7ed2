package synth

import (
	"fmt"
	"slices"

	"github.com/google/uuid"
)

const (
	// In how many of ten thousand cases a safety check, another visit, an
	// activity that shows or cleans something finds a hazard.
	atChecks10000     = 2000
	atVisits10000     = 200
	atActivities10000 = 1200

	// A hazard is put right within days, or never.
	daysToRectify      = 30
	unrectifiedOf10000 = 1400
	// Of hazards, so many may become an issue.
	reportedOf10000 = 3500
)

// hazard is something dangerous that was found.
type hazard struct {
	id               uuid.UUID
	code             string
	kind, level      string
	in               end // a visit, an inspection or an activity
	compound         int
	found, rectified moment
	reported         bool // whether it becomes an issue, if one fits
}

// addHazards adds what visits, inspections and activities found, in the order
// of time.
func (w *world) addHazards(d *district) {
	luck := w.chance(ofHazards, d.number)
	first := len(w.hazards)
	for i := d.firstVisit; i < len(w.visits); i++ {
		v, share := &w.visits[i], atVisits10000
		if v.kind == "SAFETY_CHECK" {
			share = atChecks10000
		}
		if luck.hit(share) {
			w.addHazard(&luck, end{aVisit, i}, v.compound, v.at)
		}
	}
	for i := d.firstInspection; i < len(w.inspections); i++ {
		if one := &w.inspections[i]; one.defects {
			for range 1 + luck.below(3)*luck.below(2) {
				w.addHazard(&luck, end{anInspection, i}, one.compound, one.at)
			}
		}
	}
	for i := d.firstActivity; i < len(w.activities); i++ {
		a := &w.activities[i]
		if (len(a.facilities) > 0 || a.kind == "VOLUNTEER_SERVICE") && a.compound != none && luck.hit(atActivities10000) {
			w.addHazard(&luck, end{anActivity, i}, a.compound, a.starts)
		}
	}
	list := w.hazards[first:]
	slices.SortStableFunc(list, func(a, b hazard) int { return int(min(max(a.found-b.found, -1), 1)) })
	for i := range list {
		h := &list[i]
		h.code = fmt.Sprintf("%s-HAZ-%d-%05d", d.code, h.found.day().date().Year(), i+1)
		h.id = identify("hazard", h.code)
		w.compounds[h.compound].hazards = append(w.compounds[h.compound].hazards, mark{h.found, first + i})
	}
}

func (w *world) addHazard(luck *chance, in end, compound int, at moment) {
	h := hazard{
		kind: word(luck, "FIRE FIRE ELECTRICITY ELECTRICITY CLUTTER CLUTTER CLUTTER GAS STRUCTURE FALLING LIFT OTHER"), level: "MINOR",
		in: in, compound: compound, found: at, reported: luck.hit(reportedOf10000),
	}
	if h.kind == "LIFT" && w.facilityOf(compound, none, "LIFT") == none {
		h.kind = "STRUCTURE"
	}
	switch k := luck.below(100); {
	case k < 3:
		h.level = "SEVERE"
	case k < 20:
		h.level = "MAJOR"
	}
	if !luck.hit(unrectifiedOf10000) {
		done := w.calendar.inOffice(at+hour+luck.part(daysToRectify*full), luck)
		if done < w.span.present() {
			h.rectified = done
		}
	}
	w.hazards = append(w.hazards, h)
}

// hazardName is a hazard of a kind in words.
func hazardName(kind string, luck *chance) string {
	return word(luck, map[string]string{
		"FIRE":        "消防通道被占用 灭火器过期 消火栓无水",
		"ELECTRICITY": "飞线充电 电线老化 配电箱未锁闭",
		"CLUTTER":     "楼道堆放杂物 楼顶堆放杂物",
		"GAS":         "燃气软管老化 燃气灶无熄火保护",
		"STRUCTURE":   "墙面开裂 栏杆松动",
		"FALLING":     "外墙砖脱落 空调外机支架锈蚀",
		"LIFT":        "电梯门感应失灵 电梯异响",
		"OTHER":       "井盖松动 路面塌陷 树枝断裂",
	}[kind])
}

// hazardTable tells the hazards. Some became an issue of their compound that was
// reported a few days later.
func (t *teller) hazardTable() table {
	columns := []string{
		"code", "name", "found_in_visit_id", "found_in_inspection_id", "found_in_activity_id",
		"kind", "level", "compound_id", "found_at", "rectified_at", "issue_id",
	}
	return table{"hazards", columns, func(r *rows) {
		became := t.hazardIssues(r)
		for i := range t.hazards {
			h := &t.hazards[i]
			luck := t.chance(ofHazards, -1-i)
			if !r.begin(h.id, h.found, max(h.found, h.rectified)) {
				return
			}
			r.text(h.code)
			r.text(t.compounds[h.compound].name + hazardName(h.kind, &luck))
			r.oneOf(t.world, h.in, []kind{aVisit, anInspection, anActivity})
			r.text(h.kind)
			r.text(h.level)
			r.uuid(t.compounds[h.compound].id)
			r.moment(h.found)
			r.moment(h.rectified)
			r.ref(became[i])
		}
	}}
}

// hazardIssues finds the issues that hazards became before they were put right:
// each the first issue about something dangerous in the compound, and for each
// issue the last hazard.
func (t *teller) hazardIssues(r *rows) map[int]uuid.UUID {
	const within = 10 * full
	became := map[int]uuid.UUID{}
	wanted := func(d *draft) bool { return t.compounds[d.compound].hazards.last(d.reported, within) != none }
	t.about("hazards", r, 0, wanted, func(d *draft) {
		at := t.compounds[d.compound].hazards.last(d.reported, within)
		h := &t.hazards[at]
		_, taken := became[at]
		if there := h.rectified == 0 || h.rectified > d.reported; there && !taken && d.hazard && h.reported {
			became[at] = d.id
		}
	})
	return became
}
