package synth

import (
	"fmt"

	"github.com/google/uuid"
)

// record is a stretch of service by a volunteer.
type record struct {
	volunteer, team int
	started         moment
	minutes         int
	credited        int // hundredths of an hour
	status          string
	about           bool // whether it belongs to an issue, if one fits
}

// deeds are what volunteers do.
const deeds = "楼道杂物清理 独居老人探访 垃圾分类宣传 共享单车整理 文明劝导 义务理发 家电维修 绿化养护 消防隐患排查 入户宣传 便民服务日 困难家庭帮扶 坝坝会组织 儿童课业陪伴 环境清洁"

// addRecords gives every volunteer of the district their records: most have a
// few, some very many. Each is on a day of its own, so that none overlap.
func (w *world) addRecords(d *district) {
	for i := range w.volunteers {
		v := &w.volunteers[i]
		luck := w.chance(ofService, d.number*volunteersOfDistrict+i)
		n := luck.between(1, 6)
		switch k := luck.below(100); {
		case k == 0:
			n = luck.between(100, 250)
		case k < 11:
			n = luck.between(10, 60)
		}
		from := max(w.span.from, v.teams[0].from)
		days := int(w.span.to-from) - 1
		last := from - 1
		for k := range n {
			if at := from + day((k*days+luck.below(days))/n); at > last {
				w.addRecord(i, at, &luck)
				last = at
			}
		}
	}
}

func (w *world) addRecord(volunteer int, at day, luck *chance) {
	v := &w.volunteers[volunteer]
	r := record{
		volunteer: volunteer, team: none, started: at.start() + luck.within(8*60, 18*60)*minute,
		minutes: luck.between(3, 24) * 10, status: "CONFIRMED", about: luck.hit(2000),
	}
	for _, t := range v.teams {
		if t.holds(at) {
			r.team = t.team
		}
	}
	r.credited = min(r.minutes, 180) * 100 / 60
	switch {
	case at >= w.span.to-10 && luck.hit(6000):
		r.status = "SUBMITTED"
	case luck.hit(400):
		r.status = "REJECTED"
	default:
		v.hours += r.credited
	}
	w.records = append(w.records, r)
}

// recordTable tells the service of volunteers. Some of it was for an issue that
// had been reported a few days before; some for the visit or the activity of
// their community that day, or the process that was under way. It was done where
// its issue lies or, without one, in a community that the team served.
func (t *teller) recordTable() table {
	columns := []string{
		"code", "name", "volunteer_id", "team_id", "subject_issue_id",
		"subject_activity_id", "subject_visit_id", "subject_process_id", "community_id", "started_at", "ended_at", "hours", "status",
	}
	subjects := []kind{anActivity, aVisit, aProcess}
	return table{"service_records", columns, func(r *rows) {
		for i := range t.records {
			one := &t.records[i]
			v := &t.volunteers[one.volunteer]
			luck := t.chance(ofService, -1-i)
			ended := one.started + moment(one.minutes)*minute
			code := fmt.Sprintf("%s-SVC-%d-%06d", v.code[:6], one.started.day().date().Year(), i+1)
			if !r.begin(identify("service_record", code), ended, ended) {
				return
			}
			deed := word(&luck, deeds)
			r.text(code)
			r.text(deed)
			r.uuid(v.id)
			if one.team == none {
				r.null()
			} else {
				r.uuid(t.teams[one.team].id)
			}
			issue, community := t.subject(one, &luck)
			r.ref(issue)
			r.oneOf(t.world, t.served(one, deed), subjects)
			if community == none {
				community = t.servedBy(one.team, one.started.day(), &luck)
			}
			if community == none {
				r.null()
			} else {
				r.uuid(t.communities[community].id)
			}
			r.moment(one.started)
			r.moment(ended)
			r.hundredths(one.credited)
			r.text(one.status)
		}
	}}
}

// served is the activity, visit or process of the team's community that a
// record without an issue belongs to, or nobody.
func (t *teller) served(one *record, deed string) end {
	if one.about || one.team == none || t.teams[one.team].community == none {
		return nobody()
	}
	home := &t.communities[t.teams[one.team].community]
	sameDay := one.started.clock()
	switch deed {
	case "独居老人探访", "义务理发", "入户宣传", "困难家庭帮扶", "家电维修", "儿童课业陪伴":
		return end{aVisit, home.visits.last(one.started, sameDay)}
	case "垃圾分类宣传", "共享单车整理", "文明劝导", "便民服务日", "坝坝会组织":
		return end{anActivity, home.activities.last(one.started, sameDay)}
	}
	for _, p := range home.processes {
		if t.processes[p].runs(one.started) {
			return end{aProcess, p}
		}
	}
	return nobody()
}

// servedBy draws one of the communities that a team serves on a day, or none.
func (w *world) servedBy(team int, on day, luck *chance) int {
	if team == none {
		return none
	}
	var able []int
	for _, s := range w.teams[team].serves {
		if s.holds(on) {
			able = append(able, s.other.at)
		}
	}
	if len(able) == 0 {
		return none
	}
	return pick(luck, able)
}

// subject is an issue reported in the ten days before the record, and its community,
// or none.
func (t *teller) subject(one *record, luck *chance) (id uuid.UUID, community int) {
	if !one.about || t.issues == 0 {
		return id, none
	}
	share := t.weather.share(one.started - luck.within(1, 9)*full)
	d := t.draft(min(int(share/(t.weather.hourly.total()/int64(t.issues))), t.issues-1))
	if d.reported < one.started && d.reported > one.started-10*full {
		return d.id, d.community
	}
	return id, none
}
