package synth

import (
	"strconv"

	"github.com/google/uuid"
)

// tables lists how the tables are filled that tell of issues.
func (t *teller) tables() []table {
	return []table{
		t.issueTable(), t.linkTable(), t.eventTable(), t.assignmentTable(), t.ratingTable(),
		t.replyTable(), t.followUpTable(), t.freeTextTable(), t.recordTable(),
		t.hazardTable(), t.processIssueTable(), t.remedyTable(), t.ledgerIssueTable(), t.campaignPartTable(),
		t.whistleTable(), t.whistleCallTable(), t.supervisionTable(),
	}
}

// each tells all issues, one after the other, until nobody wants more rows.
func (t *teller) each(table string, r *rows, row func(d *draft, s *story)) {
	t.some(table, r, func(int) bool { return true }, row)
}

// some tells the issues of the wanted numbers.
func (t *teller) some(table string, r *rows, wanted func(number int) bool, row func(d *draft, s *story)) {
	var s story
	t.drafts(table, r, wanted, func(d *draft) {
		t.tell(d, &s)
		row(d, &s)
	})
}

// drafts drafts the issues of the wanted numbers.
func (t *teller) drafts(table string, r *rows, wanted func(number int) bool, row func(d *draft)) {
	for i := range t.issues {
		if i%chunkOfProgress == 0 {
			t.options.Progress(table, i, t.issues)
			if r.stopped {
				return
			}
		}
		if wanted(i) {
			d := t.draft(i)
			row(&d)
		}
	}
	t.options.Progress(table, t.issues, t.issues)
}

// part is the id of a row that is known by its issue and number.
func part(typ string, d *draft, seq int) uuid.UUID {
	return identify(typ, d.code, strconv.Itoa(seq))
}

// past is the moment if it lies before the present, else none.
func (t *teller) past(m moment) moment {
	if m >= t.span.present() {
		return 0
	}
	return m
}

func (t *teller) issueTable() table {
	columns := []string{
		"code", "title", "nature", "source", "category_id", "urgency", "status",
		"community_id", "street_id", "compound_id", "building_id", "grid_id",
		"reporter_person_id", "reporter_organization_id", "anonymous", "hazard", "confidentiality",
		"reported_at", "accepted_at", "first_response_at", "due_at", "resolved_at", "closed_at",
		"escalation_level", "reopen_count", "merged_into_id",
		"facility_id", "raised_in_activity_id", "raised_in_visit_id",
	}
	return table{"issues", columns, func(r *rows) {
		t.each("issues", r, func(d *draft, s *story) {
			r.begin(d.id, d.reported, s.events[len(s.events)-1].at)
			r.text(d.code)
			r.text(t.title(d))
			r.text(d.nature)
			r.text(d.source)
			r.uuid(d.category.id)
			r.text(d.urgency)
			r.text(s.status)
			r.uuid(t.communities[d.community].id)
			r.uuid(t.areas[d.street].id)
			r.ref(t.compoundID(d.compound))
			r.ref(t.buildingID(d.building))
			r.ref(t.gridID(d.grid))
			r.ref(t.personID(d.reporter))
			r.ref(t.organizationID(d.reporterCompany))
			r.boolean(d.anonymous)
			r.boolean(d.hazard)
			r.text(d.confidentiality)
			r.moment(d.reported)
			r.moment(s.accepted)
			r.moment(s.responded)
			r.moment(s.due)
			r.moment(s.resolved)
			r.moment(s.closed)
			r.text(s.escalation)
			r.integer(s.reopened)
			if s.status == "MERGED" {
				main := t.draft(d.main)
				r.uuid(main.id)
			} else {
				r.null()
			}
			activity, visit := t.raisedIn(d)
			r.ref(t.facilityID(t.facility(d)))
			r.ref(t.activityID(activity))
			r.ref(t.visitID(visit))
		})
	}}
}

// linkTable links every report that was merged to the one it repeats.
func (t *teller) linkTable() table {
	return table{"issue_links", []string{"issue_id", "other_id", "kind"}, func(r *rows) {
		merged := func(number int) bool { _, ok := t.bursts.of[number]; return ok }
		t.some("issue_links", r, merged, func(d *draft, s *story) {
			if s.status != "MERGED" {
				return
			}
			main := t.draft(d.main)
			at := s.events[len(s.events)-1].at
			r.begin(identify("issue_link", d.code, main.code, "REPEATS"), at, at)
			r.uuid(d.id)
			r.uuid(main.id)
			r.text("REPEATS")
		})
	}}
}

func (t *teller) eventTable() table {
	columns := []string{"issue_id", "seq", "action", "from_status", "to_status", "at", "actor_id", "organization_id", "due_at", "escalation_level"}
	return table{"issue_events", columns, func(r *rows) {
		t.each("issue_events", r, func(d *draft, s *story) {
			for i := range s.events {
				e := &s.events[i]
				r.begin(part("issue_event", d, i+1), e.at, e.at)
				r.uuid(d.id)
				r.integer(i + 1)
				r.text(e.action)
				r.text(e.from)
				r.text(e.to)
				r.moment(e.at)
				r.ref(t.personID(e.actor))
				r.ref(t.organizationID(e.office))
				r.moment(e.due)
				r.text(e.level)
			}
		})
	}}
}

func (t *teller) assignmentTable() table {
	columns := []string{
		"issue_id", "seq", "organization_id", "person_id", "role", "assigned_at", "due_at",
		"accepted_at", "finished_at", "returned_at", "returned_reason",
	}
	return table{"assignments", columns, func(r *rows) {
		t.each("assignments", r, func(d *draft, s *story) {
			for i, a := range s.assignments {
				if t.past(a.at) == 0 {
					continue
				}
				last := max(a.at, t.past(a.accepted), t.past(a.finished), t.past(a.bounce))
				r.begin(part("assignment", d, i+1), a.at, last)
				r.uuid(d.id)
				r.integer(i + 1)
				r.uuid(t.organizations[a.office].id)
				r.ref(t.personID(a.person))
				r.text(a.role)
				r.moment(a.at)
				r.moment(a.due)
				r.moment(t.past(a.accepted))
				r.moment(t.past(a.finished))
				r.moment(t.past(a.bounce))
				if t.past(a.bounce) == 0 {
					r.null()
				} else {
					r.text(a.reason)
				}
			}
		})
	}}
}

func (t *teller) ratingTable() table {
	return table{"ratings", []string{"issue_id", "seq", "score", "rated_at"}, func(r *rows) {
		t.each("ratings", r, func(d *draft, s *story) {
			for i, one := range s.ratings {
				if t.past(one.at) != 0 {
					r.begin(part("rating", d, i+1), one.at, one.at)
					r.uuid(d.id)
					r.integer(i + 1)
					r.integer(one.score)
					r.moment(one.at)
				}
			}
		})
	}}
}

func (t *teller) replyTable() table {
	return table{"replies", []string{"issue_id", "seq", "at", "organization_id", "person_id"}, func(r *rows) {
		t.each("replies", r, func(d *draft, s *story) {
			for i, one := range s.replies {
				if t.past(one.at) != 0 {
					r.begin(part("reply", d, i+1), one.at, one.at)
					r.uuid(d.id)
					r.integer(i + 1)
					r.moment(one.at)
					r.ref(t.organizationID(one.office))
					r.ref(t.personID(one.person))
				}
			}
		})
	}}
}

func (t *teller) followUpTable() table {
	return table{"follow_ups", []string{"issue_id", "seq", "method", "reached", "resolved_said", "at"}, func(r *rows) {
		t.each("follow_ups", r, func(d *draft, s *story) {
			for i, one := range s.followUps {
				if t.past(one.at) == 0 {
					continue
				}
				r.begin(part("follow_up", d, i+1), one.at, one.at)
				r.uuid(d.id)
				r.integer(i + 1)
				r.text(one.method)
				r.boolean(one.reach)
				if one.reach {
					r.boolean(one.solved)
				} else {
					r.null()
				}
				r.moment(one.at)
			}
		})
	}}
}

// freeTextTable words one issue in twenty and the first reply to it.
func (t *teller) freeTextTable() table {
	const oneIn = 20
	return table{"free_texts", []string{"owner_issue_id", "owner_reply_id", "body"}, func(r *rows) {
		t.some("free_texts", r, func(number int) bool { return number%oneIn == 0 }, func(d *draft, s *story) {
			r.begin(identify("free_text", d.code, "", "", ""), d.reported, d.reported)
			r.uuid(d.id)
			r.null()
			r.text(t.words(d, false))
			if len(s.replies) > 0 && t.past(s.replies[0].at) != 0 {
				r.begin(identify("free_text", "", "", under(d.code, 1), ""), s.replies[0].at, s.replies[0].at)
				r.null()
				r.uuid(part("reply", d, 1))
				r.text(t.words(d, true))
			}
		})
	}}
}
