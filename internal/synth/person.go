package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// person is somebody, known by a role label and nothing else.
type person struct {
	id         uuid.UUID
	code, name string
}

// membership is a role that a person holds for a time.
type membership struct {
	person  int
	role    string
	target  end
	primary bool
	behalf  int // organization
	life
}

// post is a person and the time in which they hold a role.
type post struct {
	person int
	life
}

// holder is who held the role on a day, or none.
func holder(posts []post, at day) int {
	for _, p := range posts {
		if p.holds(at) {
			return p.person
		}
	}
	return none
}

// anyHolder draws one of those who hold the role on a day, or gives none.
func anyHolder(posts []post, at day, luck *chance) int {
	if len(posts) == 0 {
		return none
	}
	first := luck.below(len(posts))
	for i := range posts {
		if p := posts[(first+i)%len(posts)]; p.holds(at) {
			return p.person
		}
	}
	return none
}

// addPerson adds a person with the next number of the label.
func (w *world) addPerson(d *district, label string) int {
	d.persons++
	w.named[label]++
	p := person{
		code: fmt.Sprintf("%s-PER-%06d", d.code, d.persons),
		name: fmt.Sprintf("合成-%s-%06d", label, w.named[label]),
	}
	p.id = identify("person", p.code)
	w.persons = append(w.persons, p)
	return len(w.persons) - 1
}

func (w *world) join(person int, role string, target end, l life) *membership {
	w.memberships = append(w.memberships, membership{person: person, role: role, target: target, behalf: none, life: l})
	return &w.memberships[len(w.memberships)-1]
}

// job is a kind of role: its label, and in how many of ten thousand cases the
// person has changed in the years that are told.
type job struct {
	role, label string
	turnover    int
}

// fill gives the target somebody in charge for the time of its life, and
// perhaps a predecessor.
func (w *world) fill(d *district, luck *chance, j job, target end, l life) []post {
	var posts []post
	if changed := dayOf(2021, time.February, 1) + day(luck.below(990)); luck.hit(j.turnover) && changed > l.from && (l.to == 0 || changed < l.to) {
		posts = append(posts, post{w.addPerson(d, j.label), life{l.from, changed}})
		l.from = changed
	}
	posts = append(posts, post{w.addPerson(d, j.label), l})
	for _, p := range posts {
		w.join(p.person, j.role, target, p.life).primary = true
	}
	return posts
}

// hire gives the organization, project or the like n people of a role, some
// of them later than it began.
func (w *world) hire(d *district, luck *chance, n int, role, label string, target end, since life) []post {
	var hired []post
	for range n {
		p := w.addPerson(d, label)
		l := since
		if late := luck.date(2019, 2022); luck.hit(3000) && late > l.from && (l.to == 0 || late < l.to) {
			l.from = late
		}
		w.join(p, role, target, l)
		hired = append(hired, post{p, l})
	}
	return hired
}

func (w *world) personTable() table {
	return table{"persons", []string{"code", "name"}, func(r *rows) {
		for i := range w.persons {
			p := &w.persons[i]
			at := settled().morning(i)
			if !r.begin(p.id, at, at) {
				return
			}
			r.text(p.code)
			r.text(p.name)
		}
	}}
}

func (w *world) membershipTable() table {
	columns := []string{
		"valid_from", "valid_to", "person_id", "role", "primary",
		"target_organization_id", "target_party_organization_id", "target_grid_id",
		"target_building_id", "target_property_project_id", "target_volunteer_team_id", "on_behalf_of_id",
	}
	targets := []kind{anOrganization, aParty, aGrid, aBuilding, aProject, aTeam}
	return table{"memberships", columns, func(r *rows) {
		var key []string
		for i := range w.memberships {
			m := &w.memberships[i]
			key = append(key[:0], w.persons[m.person].code, m.role)
			key = append(w.codes(key, m.target, targets), m.from.String())
			at := m.from.morning(i)
			if !r.begin(identify("membership", key...), at, at) {
				return
			}
			r.day(m.from)
			r.day(m.to)
			r.uuid(w.persons[m.person].id)
			r.text(m.role)
			r.boolean(m.primary)
			r.oneOf(w, m.target, targets)
			r.ref(w.organizationID(m.behalf))
		}
	}}
}
