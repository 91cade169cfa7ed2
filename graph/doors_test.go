package graph_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"jinyan/graph"
	"jinyan/internal/policy"
)

// TestReadersSeeTheirOwn makes up queries as TestRandomQueriesAgainstRows does, and has
// readers of every role ask them. What a reader does not see is to be as if it were not
// there: the answers are compared with a world from which it was taken away.
func TestReadersSeeTheirOwn(t *testing.T) {
	const wanted = 120
	db := varied(t)
	whole := everything(t, db)
	for i, c := range readers {
		t.Run(c.Subject, func(t *testing.T) {
			db := db.as(c)
			w := whole.seenBy(c)
			seen, learnt, tally, refused := cursors{}, marks{}, tally{}, 0
			for number, asked := 0, 0; asked < wanted; number++ {
				draft := newDraft(whole, seen, *seed+uint64(i), uint64(number))
				draft.right = true
				q := draft.question()
				for turn := 0; turn < 3; turn++ {
					var a answer
					t.Run(fmt.Sprintf("%d.%d", number, turn), func(t *testing.T) {
						defer q.sayIfFailed(t, number)
						a = db.answer(t, q)
						if slices.Contains(a.codes(), "FORBIDDEN") {
							refused++
							return
						}
						compareRows(t, w, learnt, q, a)
					})
					asked++
					tally.add(q, a)
					cursor := q.next.turned(a, seen)
					if cursor == "" || learnt[cursor].row == nil {
						break
					}
					q = q.onward(cursor)
				}
			}
			if refused > wanted/3 {
				t.Errorf("%d of %d queries were refused", refused, wanted)
			}
		})
	}
}

// readers are readers of every role in the demo data.
var readers = []policy.Caller{
	{Subject: "public"},
	{Subject: "micro grid worker", Roles: []policy.Role{policy.MicroGridWorker}, Areas: []string{"510104030902002003"}},
	{Subject: "grid worker", Roles: []policy.Role{policy.GridWorker}, Areas: []string{"510104030901001"}},
	{Subject: "grid worker of a community", Roles: []policy.Role{policy.GridWorker}, Areas: []string{"510104030902"}},
	{Subject: "project manager", Roles: []policy.Role{policy.ProjectManager}, Areas: []string{"510104-PRJ-04"}},
	{Subject: "department handler", Roles: []policy.Role{policy.DepartmentHandler}, Areas: []string{"510104-ORG-020"}},
	{Subject: "community staff", Roles: []policy.Role{policy.CommunityStaff}, Areas: []string{"510104030902"}},
	{Subject: "street staff", Roles: []policy.Role{policy.StreetStaff}, Areas: []string{"510104026"}},
	{Subject: "district staff", Roles: []policy.Role{policy.DistrictStaff}, Areas: []string{"510104"}},
	{Subject: "district analyst", Roles: []policy.Role{policy.DistrictAnalyst}, Areas: []string{"510104"}},
	{Subject: "analyst of everything", Roles: []policy.Role{policy.DistrictAnalyst}, Everywhere: true},
	{Subject: "care officer", Roles: []policy.Role{policy.CareOfficer}, Areas: []string{"510104030902"}},
	{Subject: "party affairs", Roles: []policy.Role{policy.PartyAffairs}, Areas: []string{"510104030"}},
	{Subject: "auditor", Roles: []policy.Role{policy.Auditor}, Areas: []string{"510104"}},
	{Subject: "admin", Roles: []policy.Role{policy.Admin}, Areas: []string{"510104"}},
	{Subject: "two roles", Roles: []policy.Role{policy.ProjectManager, policy.CareOfficer}, Areas: []string{"510104-CMP-05", "510104030903"}},
	{Subject: "codes of nothing", Roles: []policy.Role{policy.CommunityStaff}, Areas: []string{"nowhere", ""}},
}

// as is the database as somebody sees it.
func (db *database) as(c policy.Caller) *database {
	config := db.config
	config.SignIn = func(context.Context, string) (policy.Caller, error) { return c, nil }
	return &database{config: config, reads: db.reads, handler: graph.New(config)}
}

// The types whose rows are public, and those that all staff see; a second telling of
// docs/security.md. All others lie somewhere or follow what they belong to.
const (
	publicTypes = "Area Community Compound Building Facility Venue VenueHost Organization Occupancy PropertyProject " +
		"PartyOrganization VolunteerTeam Guidance Regulation AssociationMember CodeList CodeItem WorkCalendarDay SlaPolicy " +
		"Metric MetricValue Document Passage AssessmentStandard Criterion Brand Campaign CampaignAddressee Program RedPost"
	staffTypes = "Agreement AgreementParty AgreementService ExchangeItem Activity Organizer ActivityFacility Appeal CoBuilder " +
		"Ledger Assessment CriterionScore Survey"
)

// eyes are what a reader sees of the world.
type eyes struct {
	*world
	policy.Caller
	communities, grids, compounds, offices map[any]bool
	everywhere                             bool
	// seen are the rows that were looked at.
	seen map[*record]bool
}

// seenBy is the world without what a reader does not see.
func (w *world) seenBy(c policy.Caller) *world {
	e := &eyes{world: w, Caller: c, seen: map[*record]bool{}}
	e.charge()
	part := *w
	part.tables, part.ends = map[string][]*record{}, map[string]map[any][]*record{}
	for table, rows := range w.tables {
		for _, r := range rows {
			if !e.sees(r) {
				continue
			}
			shown := &record{r.of, maps.Clone(r.cells)}
			for _, column := range e.hidden(r.of.Name) {
				shown.cells[column] = nil
			}
			part.tables[table] = append(part.tables[table], shown)
		}
	}
	part.guarded = []string{"Person", "Volunteer", "TeamVolunteer", "CareRecord"}
	if e.Is(policy.PartyAffairs) {
		part.guarded = append(part.guarded, "Membership")
	}
	return &part
}

func (e *eyes) staff() bool {
	return slices.ContainsFunc(e.Roles, func(r policy.Role) bool {
		return r != policy.Public && r != policy.Auditor && r != policy.Admin
	})
}

// any tells whether the reader has one of the roles.
func (e *eyes) any(roles ...policy.Role) bool { return slices.ContainsFunc(roles, e.Is) }

// ofAreas tells whether a role of the reader is about areas.
func (e *eyes) ofAreas() bool {
	return e.any(policy.CommunityStaff, policy.StreetStaff, policy.DistrictStaff, policy.DistrictAnalyst, policy.CareOfficer, policy.PartyAffairs)
}

// hidden are the columns of a type whose values the reader does not see.
func (e *eyes) hidden(of string) []string {
	switch of {
	case "CareRecord":
		return []string{"category_id", "consent_reference"}
	case "Person":
		return []string{"id_number_mask"}
	case "FreeText":
		if !e.any(policy.MicroGridWorker, policy.GridWorker, policy.ProjectManager, policy.DepartmentHandler, policy.CommunityStaff, policy.StreetStaff, policy.DistrictStaff) {
			return []string{"body"}
		}
	case "Issue":
		if e.staff() && slices.Equal(e.Roles, []policy.Role{policy.ProjectManager}) {
			return []string{"reporter_person_id", "reporter_organization_id"}
		}
	}
	return nil
}

// charge finds what the reader is in charge of.
func (e *eyes) charge() {
	e.communities, e.grids, e.compounds, e.offices = map[any]bool{}, map[any]bool{}, map[any]bool{}, map[any]bool{}
	areas := map[any]bool{}
	today := demoNow
	begin := func(table string, ids map[any]bool) {
		for _, r := range e.tables[table] {
			over := r.cells["valid_to"] != nil && !(&naive{world: e.world, at: today}).lasts(r)
			if code, _ := r.cells["code"].(string); slices.Contains(e.Areas, code) && !over {
				ids[r.cells["id"]] = true
			}
		}
	}
	// spread adds rows whose column leads to one of the ids, until there are no more.
	spread := func(table, column string, from, ids map[any]bool) {
		for again := true; again; {
			again = false
			for _, r := range e.tables[table] {
				if from[r.cells[column]] && !ids[r.cells["id"]] {
					ids[r.cells["id"]], again = true, true
				}
			}
		}
	}
	merged := func(what string, ids map[any]bool) {
		for range e.tables["successions"] {
			for _, s := range e.tables["successions"] {
				if (s.cells["kind"] == "MERGE" || s.cells["kind"] == "RENAME") && ids[s.cells["successor_"+what+"_id"]] && s.cells["predecessor_"+what+"_id"] != nil {
					ids[s.cells["predecessor_"+what+"_id"]] = true
				}
			}
		}
	}
	begin("areas", areas)
	district := false
	for _, r := range e.tables["areas"] {
		district = district || areas[r.cells["id"]] && r.cells["level"] != "STREET"
	}
	spread("areas", "parent_id", areas, areas)
	begin("communities", e.communities)
	spread("communities", "street_id", areas, e.communities)
	spread("communities", "district_id", areas, e.communities)
	merged("community", e.communities)
	begin("grids", e.grids)
	if e.any(policy.GridWorker, policy.MicroGridWorker) {
		spread("grids", "community_id", e.communities, e.grids)
	}
	spread("grids", "parent_id", e.grids, e.grids)
	merged("grid", e.grids)
	begin("compounds", e.compounds)
	projects := map[any]bool{}
	begin("property_projects", projects)
	for _, r := range e.tables["property_projects"] {
		if projects[r.cells["id"]] {
			e.compounds[r.cells["compound_id"]] = true
		}
	}
	begin("organizations", e.offices)
	spread("organizations", "parent_id", e.offices, e.offices)
	e.everywhere = e.Everywhere || district && len(e.communities) == len(e.tables["communities"])
	if !e.ofAreas() {
		e.communities, e.everywhere = nil, false
		if !e.any(policy.GridWorker, policy.MicroGridWorker) {
			e.grids = nil
		}
	}
	if !e.Is(policy.ProjectManager) {
		e.compounds = nil
	}
	if !e.Is(policy.DepartmentHandler) {
		e.offices = nil
	}
}

// sees tells whether the reader sees a row.
func (e *eyes) sees(r *record) bool {
	if known, ok := e.seen[r]; ok {
		return known
	}
	is := e.looks(r)
	e.seen[r] = is
	return is
}

func (e *eyes) looks(r *record) bool {
	of := " " + r.of.Name + " "
	switch {
	case r.of.View || strings.Contains(" "+publicTypes+" ", of):
		return true
	case !e.staff():
		return e.follows(r, of)
	case strings.Contains(" "+staffTypes+" ", of):
		return true
	}
	c := r.cells
	switch r.of.Name {
	case "Grid":
		return e.everywhere || e.communities[c["community_id"]] || e.grids[c["id"]]
	case "Issue":
		return e.everywhere || e.communities[c["community_id"]] || e.grids[c["grid_id"]] || e.compounds[c["compound_id"]] ||
			slices.ContainsFunc(e.with("assignments", "issue_id", c["id"]), func(a *record) bool {
				return a.cells["returned_at"] == nil && e.offices[a.cells["organization_id"]]
			})
	case "Process":
		return e.everywhere || e.communities[c["community_id"]] || e.compounds[c["compound_id"]]
	case "CareRecord":
		if !e.any(policy.MicroGridWorker, policy.GridWorker, policy.CommunityStaff, policy.StreetStaff, policy.DistrictStaff, policy.DistrictAnalyst, policy.CareOfficer) {
			return false
		}
		mine := *e
		if !e.any(policy.CommunityStaff, policy.StreetStaff, policy.DistrictStaff, policy.DistrictAnalyst, policy.CareOfficer) {
			mine.communities = nil
		}
		return e.everywhere || mine.communities[c["community_id"]] || mine.grids[c["grid_id"]]
	case "Visit":
		return e.everywhere || e.communities[c["community_id"]] || slices.ContainsFunc(e.with("visit_subjects", "visit_id", c["id"]), func(s *record) bool {
			return e.at(s, "subject_compound_id", "compounds") || e.at(s, "subject_care_record_id", "care_records")
		})
	case "Inspection", "ImprovementProject":
		return e.everywhere || e.at(r, "compound_id", "compounds")
	case "CoverageRecord":
		return e.everywhere || e.at(r, "compound_id", "compounds") || e.at(r, "enterprise_id", "organizations")
	case "Hazard":
		lies := e.at(r, "compound_id", "compounds") || e.at(r, "issue_id", "issues") ||
			e.at(r, "found_in_visit_id", "visits") || e.at(r, "found_in_inspection_id", "inspections")
		return e.everywhere || lies && e.seesNeeds(r)
	case "ServiceRecord":
		return e.everywhere || e.communities[c["community_id"]] || e.at(r, "subject_issue_id", "issues") ||
			e.at(r, "subject_visit_id", "visits") || e.at(r, "subject_process_id", "processes")
	case "Membership":
		lies := e.everywhere || e.member(r)
		inParty := slices.Contains([]string{"PARTY_MEMBER", "COMPOSITE_PARTY_MEMBER", "REGISTERED_PARTY_MEMBER", "PARTY_MEMBER_REP"}, c["role"].(string))
		return lies && (!inParty || e.Is(policy.PartyAffairs))
	case "Volunteer":
		return e.everywhere || slices.ContainsFunc(e.with("team_volunteers", "volunteer_id", c["id"]), func(tv *record) bool {
			return e.at(tv, "team_id", "volunteer_teams")
		}) || e.some(r, "service_records", "volunteer_id")
	case "Person":
		return e.everywhere || e.some(r, "memberships", "person_id") || e.some(r, "volunteers", "person_id") ||
			!slices.Contains(e.hidden("Issue"), "reporter_person_id") && e.some(r, "issues", "reporter_person_id") ||
			slices.ContainsFunc(e.with("assignments", "person_id", c["id"]), func(a *record) bool { return e.at(a, "issue_id", "issues") }) ||
			slices.ContainsFunc(e.with("conductors", "conductor_person_id", c["id"]), func(c *record) bool {
				return e.at(c, "task_visit_id", "visits") || e.at(c, "task_inspection_id", "inspections")
			})
	}
	return e.follows(r, of)
}

// some tells whether the reader sees a row of a table whose column leads to the row.
func (e *eyes) some(r *record, table, column string) bool {
	return slices.ContainsFunc(e.with(table, column, r.cells["id"]), e.sees)
}

// follows tells whether the reader sees a row that belongs to others.
func (e *eyes) follows(r *record, of string) bool {
	placed := " Grid GridCoverage Person Membership Volunteer ServiceRecord CoverageRecord Issue Visit CareRecord Inspection Hazard Process ImprovementProject "
	if of != " GridCoverage " && strings.Contains(placed, of) || strings.Contains(" "+staffTypes+" ", of) {
		return false
	}
	return e.seesNeeds(r)
}

// seesNeeds tells whether the reader sees all that a row cannot be without.
func (e *eyes) seesNeeds(r *record) bool {
	for _, rel := range r.of.Relations {
		if rel.Of != nil && rel.Of.By != nil && r.cells[rel.Of.By.Column] != rel.Target.Table || !needed(rel) {
			continue
		}
		if target := e.target(r, rel); target != nil && !e.sees(target) {
			return false
		}
	}
	return true
}

// at tells whether a column leads to a row of a table that lies where the reader is in
// charge, or that the reader sees if it is one that is not public.
func (e *eyes) at(r *record, column, table string) bool {
	found := e.with(table, "id", r.cells[column])
	if len(found) == 0 {
		return false
	}
	target, c := found[0], found[0].cells
	switch table {
	case "communities":
		return e.communities[c["id"]]
	case "compounds":
		return e.communities[c["community_id"]] || e.compounds[c["id"]]
	case "buildings", "property_projects":
		return e.at(target, "compound_id", "compounds")
	case "organizations":
		return e.communities[c["community_id"]] || e.offices[c["id"]] || e.at(target, "owners_committee_of_id", "compounds")
	case "volunteer_teams":
		return slices.ContainsFunc(e.with("team_services", "team_id", c["id"]), func(s *record) bool {
			return e.at(s, "target_community_id", "communities") || e.at(s, "target_compound_id", "compounds") || e.at(s, "target_grid_id", "grids")
		})
	case "party_organizations":
		return slices.ContainsFunc(e.with("attachments", "party_organization_id", c["id"]), e.attached)
	}
	return e.sees(target)
}

func (e *eyes) attached(a *record) bool {
	return e.at(a, "target_community_id", "communities") || e.at(a, "target_grid_id", "grids") || e.at(a, "target_compound_id", "compounds") ||
		e.at(a, "target_property_project_id", "property_projects") || e.at(a, "target_organization_id", "organizations")
}

// member tells whether a membership is in something that lies where the reader is in charge.
func (e *eyes) member(r *record) bool {
	return e.at(r, "target_grid_id", "grids") || e.at(r, "target_building_id", "buildings") ||
		e.at(r, "target_property_project_id", "property_projects") || e.at(r, "target_organization_id", "organizations") ||
		e.at(r, "target_party_organization_id", "party_organizations") || e.at(r, "target_volunteer_team_id", "volunteer_teams")
}
