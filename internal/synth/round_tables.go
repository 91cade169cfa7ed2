package synth

// eachRound tells the rounds of all visits until nobody wants more rows.
func (w *world) eachRound(r *rows, row func(v *visit, round *round)) {
	var one round
	for i := range w.visits {
		if r.stopped {
			return
		}
		w.round(i, &one)
		row(&w.visits[i], &one)
	}
}

func (w *world) visitGroupTable() table {
	return table{"visit_targets", []string{"visit_id", "item_id"}, func(r *rows) {
		w.eachRound(r, func(v *visit, round *round) {
			for _, g := range round.groups {
				r.choice("visit_target", v, w.groups[g])
			}
		})
	}}
}

func (w *world) visitServiceTable() table {
	return table{"visit_services", []string{"visit_id", "item_id"}, func(r *rows) {
		w.eachRound(r, func(v *visit, round *round) {
			for _, s := range round.services {
				r.choice("visit_service", v, w.services[s])
			}
		})
	}}
}

// choice writes that a visit has an entry of a list.
func (r *rows) choice(typ string, v *visit, c choice) {
	r.begin(identify(typ, v.code, c.code), v.at, v.at)
	r.uuid(v.id)
	r.uuid(identify("code_item", c.code))
}

func (w *world) visitSubjectTable() table {
	columns := []string{"visit_id", "subject_compound_id", "subject_organization_id", "subject_care_record_id"}
	kinds := []kind{aCompound, anOrganization, aCareRecord}
	return table{"visit_subjects", columns, func(r *rows) {
		var key []string
		w.eachRound(r, func(v *visit, round *round) {
			for _, s := range round.subjects {
				key = w.codes(append(key[:0], v.code), s, kinds)
				r.begin(identify("visit_subject", key...), v.at, v.at)
				r.uuid(v.id)
				r.oneOf(w, s, kinds)
			}
		})
	}}
}

// conductorTable tells who made the visits and the inspections.
func (w *world) conductorTable() table {
	columns := []string{"task_visit_id", "task_inspection_id", "conductor_person_id", "conductor_volunteer_team_id"}
	tasks, kinds := []kind{aVisit, anInspection}, []kind{aPerson, aTeam}
	return table{"conductors", columns, func(r *rows) {
		var key []string
		conduct := func(task, who end, at moment) {
			key = w.codes(w.codes(key[:0], task, tasks), who, kinds)
			r.begin(identify("conductor", key...), at, at)
			r.oneOf(w, task, tasks)
			r.oneOf(w, who, kinds)
		}
		var one round
		for i := range w.visits {
			if r.stopped {
				return
			}
			w.round(i, &one)
			for _, who := range one.conductors {
				conduct(end{aVisit, i}, who, w.visits[i].at)
			}
		}
		for i := range w.inspections {
			for _, who := range w.inspections[i].conductors {
				conduct(end{anInspection, i}, who, w.inspections[i].at)
			}
		}
	}}
}
