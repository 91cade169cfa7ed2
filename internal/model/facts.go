package model

import (
	"fmt"
	"slices"
	"strings"
)

// facts are what a struct tag cannot say about a type.
type facts struct {
	// orders are the declared default orders, the first of which is used if
	// none is asked: "reportedAt desc" or "level, name".
	orders []string
	// happens is the field of the instant at which a row happened.
	happens string
	// past says that rows tell of the past and are listed when they have ended;
	// begins is the field of the day or instant from which a row is there, if it is
	// known.
	past   bool
	begins string
	// optional names the abstract fields that may be empty.
	optional string
	// partial names a column and those values of it that have indexes of their
	// own: "status: REPORTED, ACCEPTED".
	partial string
	// parent is the to-one edge to the row one level above, level the field that
	// names a row's level.
	parent, level string
	// alone says of which edge's rows one at most holds at an instant: "lead of issue
	// from assignedAt until finishedAt, returnedAt where role = LEAD"; sure says that
	// the database sees to it.
	alone string
	sure  bool
	// history is where it is kept how rows stood.
	history *History
	// key names the columns that find a row without code again.
	key string
}

func declared() map[string]facts {
	return map[string]facts{
		"Area":         {orders: []string{"code", "name"}, parent: "parent", level: "level"},
		"Community":    {orders: []string{"code", "name"}},
		"Compound":     {orders: []string{"code", "name"}},
		"Building":     {orders: []string{"code", "name"}},
		"Organization": {orders: []string{"code", "name"}, parent: "parent"},
		"Occupancy": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "enterprise_id, compound_id, floor, valid_from",
		},
		"PropertyProject":   {orders: []string{"code", "name"}, alone: "propertyProject of compound from validFrom until validTo", sure: true},
		"PartyOrganization": {orders: []string{"code", "name"}, parent: "superior"},
		"Grid":              {orders: []string{"code", "name"}, optional: "host", parent: "parent", level: "level"},
		"GridCoverage": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "grid_id, target_compound_id, target_building_id, valid_from",
		},
		"Person":        {orders: []string{"code", "name"}},
		"VolunteerTeam": {orders: []string{"code", "name"}, parent: "parent"},
		"TeamService": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "team_id, target_community_id, target_compound_id, target_grid_id, valid_from",
		},
		"CoBuilder": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "team_id, builder_organization_id, builder_party_organization_id, valid_from",
		},
		"Volunteer":     {orders: []string{"code", "name", "totalHours desc"}},
		"TeamVolunteer": {orders: []string{"createdAt", "updatedAt desc"}, key: "team_id, volunteer_id, valid_from"},
		"Membership": {
			orders: []string{"createdAt", "role"},
			key: "person_id, role, target_organization_id, target_party_organization_id, " +
				"target_grid_id, target_building_id, target_property_project_id, " +
				"target_volunteer_team_id, valid_from",
		},
		"Attachment": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "party_organization_id, target_organization_id, target_community_id, " +
				"target_grid_id, target_compound_id, target_property_project_id, valid_from",
		},
		"Guidance": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "guide_area_id, guide_community_id, guide_organization_id, " +
				"target_property_project_id, target_organization_id, valid_from",
		},
		"Regulation":        {orders: []string{"createdAt", "updatedAt desc"}, key: "regulator_id, regulated_id, valid_from"},
		"AssociationMember": {orders: []string{"createdAt", "updatedAt desc"}, key: "association_id, member_id, valid_from"},
		"Appeal": {
			orders: []string{"calledAt desc", "createdAt"}, happens: "calledAt",
			key: "caller_id, called_party_organization_id, called_organization_id, subject, " +
				"called_at",
		},
		"CodeList": {orders: []string{"code", "name"}},
		"CodeItem": {orders: []string{"seq", "code"}, parent: "parent"},
		"Issue": {
			orders: []string{"reportedAt desc", "code"}, happens: "reportedAt", optional: "reporter, raisedIn",
			partial: "status: REPORTED, ACCEPTED, DISPATCHED, RETURNED, IN_PROGRESS, ON_HOLD, PENDING_REVIEW",
			history: issueHistory(),
		},
		"IssueLink":  {orders: []string{"createdAt", "updatedAt desc"}, key: "issue_id, other_id, kind"},
		"IssueEvent": {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"Assignment": {
			orders: []string{"assignedAt desc", "seq"}, happens: "assignedAt", key: "issue_id, seq",
			history: assignmentHistory(),
			alone:   "lead of issue from assignedAt until finishedAt, returnedAt where role = LEAD",
		},
		"Rating":   {orders: []string{"seq", "ratedAt desc"}, happens: "ratedAt", key: "issue_id, seq"},
		"Reply":    {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"FollowUp": {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"FreeText": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "owner_issue_id, owner_issue_event_id, owner_reply_id, owner_follow_up_id",
		},
		"WorkCalendarDay": {orders: []string{"code", "name"}},
		"SlaPolicy":       {orders: []string{"code", "name"}},
		"ServiceRecord":   {orders: []string{"startedAt desc", "code"}, happens: "startedAt", optional: "subject"},
		"OtherName": {
			orders: []string{"name", "createdAt"}, past: true,
			key: "owner_area_id, owner_community_id, owner_compound_id, owner_grid_id, " +
				"owner_organization_id, owner_property_project_id, owner_party_organization_id, " +
				"owner_volunteer_team_id, name, valid_from",
		},
		"OldCode": {
			orders: []string{"formerCode", "createdAt"}, past: true,
			key: "owner_area_id, owner_community_id, owner_compound_id, owner_grid_id, " +
				"owner_organization_id, owner_property_project_id, owner_party_organization_id, " +
				"owner_volunteer_team_id, former_code, valid_from",
		},
		"Identifier": {orders: []string{"scheme, value", "createdAt"}, key: "scheme, value"},
		"Succession": {
			orders: []string{"createdAt", "updatedAt desc"}, past: true, begins: "effectiveOn",
			key: "kind, predecessor_area_id, predecessor_community_id, predecessor_grid_id, " +
				"predecessor_organization_id, successor_area_id, successor_community_id, " +
				"successor_grid_id, successor_organization_id",
		},
		"Facility": {orders: []string{"code", "name"}},
		"Venue":    {orders: []string{"code", "name"}},
		"VenueHost": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "venue_id, host_organization_id, host_compound_id, valid_from",
		},
		"RedPost":   {orders: []string{"code", "name"}},
		"Agreement": {orders: []string{"code", "name"}},
		"AgreementParty": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "agreement_id, participant_organization_id, participant_party_organization_id, role",
		},
		"AgreementService": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "agreement_id, target_community_id, target_compound_id, target_volunteer_team_id",
		},
		"ExchangeItem": {orders: []string{"seq", "createdAt"}, optional: "promisedBy", key: "agreement_id, seq"},
		"Program":      {orders: []string{"code", "name"}, optional: "owner"},
		"Activity":     {orders: []string{"startsAt desc", "code"}, happens: "startsAt", optional: "heldAt"},
		"Organizer": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "activity_id, organizer_organization_id, organizer_party_organization_id, " +
				"organizer_property_project_id, organizer_volunteer_team_id",
		},
		"ActivityFacility": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "activity_id, facility_id",
		},
		"Participation": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "activity_id, participant_person_id, participant_organization_id, " +
				"participant_party_organization_id, role",
		},
		"CareRecord":   {orders: []string{"code", "createdAt"}},
		"Visit":        {orders: []string{"visitedAt desc", "code"}, happens: "visitedAt"},
		"VisitTarget":  {orders: []string{"createdAt", "updatedAt desc"}, key: "visit_id, item_id"},
		"VisitService": {orders: []string{"createdAt", "updatedAt desc"}, key: "visit_id, item_id"},
		"VisitSubject": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "visit_id, subject_compound_id, subject_organization_id, " +
				"subject_care_record_id",
		},
		"Inspection": {orders: []string{"inspectedAt desc", "code"}, happens: "inspectedAt"},
		"Conductor": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "task_visit_id, task_inspection_id, conductor_person_id, " +
				"conductor_volunteer_team_id",
		},
		"Hazard":             {orders: []string{"foundAt desc", "code"}, happens: "foundAt"},
		"Process":            {orders: []string{"startedAt desc", "code"}, happens: "startedAt"},
		"ProcessIssue":       {orders: []string{"createdAt", "updatedAt desc"}, key: "process_id, issue_id"},
		"StageRecord":        {orders: []string{"seq", "createdAt"}, begins: "enteredAt", key: "process_id, seq"},
		"Topic":              {orders: []string{"seq", "createdAt"}, begins: "raisedAt", optional: "raisedIn", key: "process_id, seq"},
		"Idea":               {orders: []string{"seq", "createdAt"}, begins: "collectedAt", key: "process_id, seq"},
		"Plan":               {orders: []string{"version", "createdAt"}, begins: "draftedOn", key: "process_id, version"},
		"Vote":               {orders: []string{"seq", "heldAt desc"}, happens: "heldAt", key: "process_id, seq"},
		"ImprovementProject": {orders: []string{"code", "name"}, begins: "startedOn"},
		"Remedy": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "improvement_project_id, remedied_process_id, remedied_issue_id",
		},
		"Campaign": {orders: []string{"code", "name"}},
		"CampaignAddressee": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "campaign_id, addressee_organization_id, addressee_party_organization_id",
		},
		"Ledger":      {orders: []string{"code", "name"}},
		"LedgerIssue": {orders: []string{"createdAt", "updatedAt desc"}, key: "ledger_id, issue_id"},
		"CampaignPart": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "campaign_id, part_activity_id, part_ledger_id, part_issue_id",
		},
		"Brand": {orders: []string{"code", "name"}, parent: "parent"},
		"Promotion": {
			orders: []string{"createdAt", "updatedAt desc"},
			key: "brand_id, promoter_activity_id, promoter_campaign_id, " +
				"promoter_property_project_id",
		},
		"Whistle":     {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"WhistleCall": {orders: []string{"createdAt", "updatedAt desc"}, key: "whistle_id, organization_id"},
		"Supervision": {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"CoverageRecord": {
			orders: []string{"takenOn desc", "createdAt"}, begins: "takenOn", optional: "collectedBy",
			key: "enterprise_id, taken_on",
		},
		"AssessmentStandard": {orders: []string{"code", "name"}},
		"Criterion":          {orders: []string{"seq", "code"}},
		"Assessment":         {orders: []string{"periodFrom desc", "code"}, begins: "assessedOn"},
		"CriterionScore":     {orders: []string{"createdAt", "score desc"}, key: "assessment_id, criterion_id"},
		"Survey":             {orders: []string{"periodFrom desc", "code"}, begins: "surveyedOn"},
		"Metric":             {orders: []string{"code", "name"}},
		"MetricValue": {
			orders: []string{"periodFrom desc", "createdAt"}, begins: "statedOn",
			key: "metric_id, kind, subject_area_id, subject_community_id, " +
				"subject_compound_id, subject_organization_id, subject_property_project_id, " +
				"subject_party_organization_id, period_from",
		},
		"Document": {orders: []string{"code", "name"}, begins: "publishedOn"},
		"Passage":  {orders: []string{"seq", "fromLine"}, key: "document_id, seq"},
		"Evidence": {
			orders: []string{"fromLine, toLine", "createdAt"},
			key:    "subject_id, document_id, from_line, to_line",
		},
	}
}

// declare adds to the types what their tags cannot say.
func (g *Graph) declare() error {
	known := declared()
	for _, t := range g.Types {
		d, ok := known[t.Name]
		if !ok || len(d.orders) == 0 {
			return fmt.Errorf("facts.go declares no order of %s", t.Name)
		}
		for _, text := range d.orders {
			order, err := t.parseOrder(text)
			if err != nil {
				return err
			}
			t.Orders = append(t.Orders, order)
		}
		t.Past = d.past
		t.History = d.history
		t.Happens, t.Begins = t.Field(d.happens), t.Field(d.begins)
		for _, name := range strings.Split(d.optional, ", ") {
			if a := t.Abstract(name); a != nil {
				a.Nullable = true
			}
		}
		t.Parent, t.Level = t.Relation(d.parent), t.Field(d.level)
		if d.alone != "" {
			t.alone(d.alone, d.sure)
		}
		if name, values, ok := strings.Cut(d.partial, ": "); ok {
			t.Field(name).Partial = strings.Split(values, ", ")
		}
		t.Key = []string{"code"}
		if t.Code == nil {
			t.Key = strings.Split(d.key, ", ")
		}
	}
	return nil
}

// alone notes on the edge to rows of t which of them holds.
func (t *Type) alone(text string, sure bool) {
	text, where, _ := strings.Cut(text, " where ")
	text, until, _ := strings.Cut(text, " until ")
	text, from, _ := strings.Cut(text, " from ")
	name, of, _ := strings.Cut(text, " of ")
	column, only, _ := strings.Cut(where, " = ")
	a := &Alone{Name: name, From: t.Field(from), Where: t.Field(column), Only: only, Sure: sure}
	for _, end := range strings.Split(until, ", ") {
		a.Until = append(a.Until, t.Field(end))
	}
	back := t.Relation(of)
	i := slices.IndexFunc(back.Target.Relations, func(r *Relation) bool {
		return r.Target == t && r.Many && r.Mid == nil && r.TargetColumn == back.Column
	})
	back.Target.Relations[i].Alone = a
}

func (t *Type) parseOrder(text string) (Order, error) {
	var order Order
	for _, key := range strings.Split(text, ", ") {
		name, direction, _ := strings.Cut(key, " ")
		f := t.Field(name)
		if f == nil || f.Nullable {
			return nil, fmt.Errorf("facts.go orders %s by %s, which is not a column without nulls", t.Name, name)
		}
		order = append(order, Term{Field: f, Desc: direction == "desc"})
	}
	return order, nil
}
