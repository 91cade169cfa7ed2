package model

import (
	"fmt"
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
	// begins is the field of the day from which such a row holds.
	past   bool
	begins string
	// optional names the abstract fields that may be empty.
	optional string
	// partial names a column and those values of it that have indexes of their
	// own: "status: REPORTED, ACCEPTED".
	partial string
	// key names the columns that find a row without code again.
	key string
}

func declared() map[string]facts {
	return map[string]facts{
		"Area":         {orders: []string{"code", "name"}},
		"Community":    {orders: []string{"code", "name"}},
		"Compound":     {orders: []string{"code", "name"}},
		"Building":     {orders: []string{"code", "name"}},
		"Organization": {orders: []string{"code", "name"}},
		"Occupancy": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "enterprise_id, compound_id, floor, valid_from",
		},
		"PropertyProject":   {orders: []string{"code", "name"}},
		"PartyOrganization": {orders: []string{"code", "name"}},
		"Grid":              {orders: []string{"code", "name"}, optional: "host"},
		"GridCoverage": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "grid_id, target_compound_id, target_building_id, valid_from",
		},
		"Person":        {orders: []string{"code", "name"}},
		"VolunteerTeam": {orders: []string{"code", "name"}},
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
		"CodeItem": {orders: []string{"seq", "code"}},
		"Issue": {
			orders: []string{"reportedAt desc", "code"}, happens: "reportedAt", optional: "reporter",
			partial: "status: REPORTED, ACCEPTED, DISPATCHED, RETURNED, IN_PROGRESS, ON_HOLD, PENDING_REVIEW",
		},
		"IssueLink":  {orders: []string{"createdAt", "updatedAt desc"}, key: "issue_id, other_id, kind"},
		"IssueEvent": {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"Assignment": {orders: []string{"assignedAt desc", "seq"}, happens: "assignedAt", key: "issue_id, seq"},
		"Rating":     {orders: []string{"seq", "ratedAt desc"}, happens: "ratedAt", key: "issue_id, seq"},
		"Reply":      {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"FollowUp":   {orders: []string{"seq", "at desc"}, happens: "at", key: "issue_id, seq"},
		"FreeText": {
			orders: []string{"createdAt", "updatedAt desc"},
			key:    "owner_issue_id, owner_issue_event_id, owner_reply_id, owner_follow_up_id",
		},
		"ServiceRecord": {orders: []string{"startedAt desc", "code"}, happens: "startedAt", optional: "subject"},
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
	}
}

// declare adds to the types what their tags cannot say.
func (g *Graph) declare() error {
	known := declared()
	for _, t := range g.Types {
		d, ok := known[t.Name]
		if !ok || len(d.orders) == 0 {
			return fmt.Errorf("edges.go declares no order of %s", t.Name)
		}
		for _, text := range d.orders {
			order, err := t.parseOrder(text)
			if err != nil {
				return err
			}
			t.Orders = append(t.Orders, order)
		}
		t.Past = d.past
		t.Happens, t.Begins = t.Field(d.happens), t.Field(d.begins)
		if a := t.Abstract(d.optional); a != nil {
			a.Nullable = true
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

func (t *Type) parseOrder(text string) (Order, error) {
	var order Order
	for _, key := range strings.Split(text, ", ") {
		name, direction, _ := strings.Cut(key, " ")
		f := t.Field(name)
		if f == nil || f.Nullable {
			return nil, fmt.Errorf("edges.go orders %s by %s, which is not a column without nulls", t.Name, name)
		}
		order = append(order, Term{Field: f, Desc: direction == "desc"})
	}
	return order, nil
}
