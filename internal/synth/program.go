package synth

import (
	"fmt"

	"github.com/google/uuid"
)

// program is a standing series of activities. Activities find theirs by its name.
type program struct {
	id         uuid.UUID
	code, name string
	owner      end
}

// addPrograms adds the district's programs.
func (w *world) addPrograms(d *district) {
	for _, p := range []struct {
		name  string
		owner end
	}{
		{"合成微党校", end{aParty, d.partyRoot["industry"]}},
		{"合成社区大讲堂", end{anOrganization, d.bureaus["civil"]}},
		{"合成锦燕志愿日", end{anOrganization, d.bureaus["housing"]}},
		{"合成楼宇文化季", end{anOrganization, d.bureaus["association"]}},
		{"合成平安课堂", end{anOrganization, d.bureaus["safety"]}},
		{"合成坝坝议事会", end{aParty, d.partyRoot["district"]}},
	} {
		one := program{code: fmt.Sprintf("%s-PGM-%02d", d.code, len(d.programs)+1), name: p.name, owner: p.owner}
		one.id = identify("program", one.code)
		d.programs[p.name] = len(w.programs)
		w.programs = append(w.programs, one)
	}
}

func (w *world) programTable() table {
	columns := []string{"code", "name", "owner_organization_id", "owner_party_organization_id"}
	return table{"programs", columns, func(r *rows) {
		for i := range w.programs {
			p := &w.programs[i]
			at := settled().morning(i)
			r.begin(p.id, at, at)
			r.text(p.code)
			r.text(p.name)
			r.oneOf(w, p.owner, []kind{anOrganization, aParty})
		}
	}}
}
