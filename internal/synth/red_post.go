package synth

import (
	"fmt"

	"github.com/google/uuid"
)

// redPost is a post at a facility that a party member holds.
type redPost struct {
	id               uuid.UUID
	code, name       string
	facility, holder int // the holder none is unknown
	life
}

// addRedPosts sets up a post at the front desks of most towers, held by the
// butler of the tower's project.
func (w *world) addRedPosts(d *district) {
	luck := w.chance(ofVenues, -1-d.number)
	for _, t := range d.towers {
		p := w.projectAt(t, w.span.to)
		if p == none || !luck.hit(6000) {
			continue
		}
		since := max(luck.date(2020, 2022), w.projects[p].from)
		one := redPost{
			code: fmt.Sprintf("%s-RED-%04d", d.code, len(w.redPosts)+1), name: w.compounds[t].name + "前台红色岗位",
			facility: w.facilityOf(t, none, "FRONT_DESK"), holder: none, life: life{from: since},
		}
		if luck.hit(8500) {
			one.holder = anyHolder(w.projects[p].butlers, w.span.to, &luck)
		}
		one.id = identify("red_post", one.code)
		w.redPosts = append(w.redPosts, one)
	}
}

func (w *world) redPostTable() table {
	return table{"red_posts", []string{"code", "name", "valid_from", "valid_to", "facility_id", "holder_id", "established_on"}, func(r *rows) {
		for i := range w.redPosts {
			p := &w.redPosts[i]
			at := p.from.morning(i)
			r.begin(p.id, at, at)
			r.text(p.code)
			r.text(p.name)
			r.day(p.from)
			r.day(p.to)
			r.uuid(w.facilities[p.facility].id)
			r.ref(w.personID(p.holder))
			r.day(p.from)
		}
	}}
}
