package policy

import (
	"slices"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// standing is who sees the rows of a type.
type standing int

const (
	// unlisted types are seen by nobody: a test wants every type listed.
	unlisted standing = iota
	// open rows are public.
	open
	// internal rows are seen by all staff.
	internal
	// placed rows are seen by those in charge of where they lie.
	placed
	// following rows are seen by those who see all that they cannot be without.
	following
)

// standings of all types.
var standings = map[string]standing{
	"Area": open, "Community": open, "Compound": open, "Building": open, "Facility": open, "Venue": open,
	"VenueHost": open, "Organization": open, "Occupancy": open, "PropertyProject": open, "PartyOrganization": open,
	"VolunteerTeam": open, "Attachment": following, "Guidance": open, "Regulation": open, "AssociationMember": open,
	"OtherName": following, "OldCode": following, "Identifier": following, "Succession": following,
	"CodeList": open, "CodeItem": open, "WorkCalendarDay": open, "SlaPolicy": open, "Metric": open, "MetricValue": open,
	"Document": open, "Passage": open, "Evidence": following, "AssessmentStandard": open, "Criterion": open,
	"Brand": open, "Promotion": following, "Campaign": open, "CampaignAddressee": open, "Program": open,
	"RedPost": open,

	"Agreement": internal, "AgreementParty": internal, "AgreementService": internal, "ExchangeItem": internal,
	"Activity": internal, "Organizer": internal, "ActivityFacility": internal, "Participation": following,
	"Appeal": internal, "CoBuilder": internal, "TeamService": following, "Ledger": internal, "LedgerIssue": following,
	"CampaignPart": following, "Assessment": internal, "CriterionScore": internal, "Survey": internal,

	"Grid": placed, "GridCoverage": following, "Person": placed, "Membership": placed, "Volunteer": placed,
	"TeamVolunteer": following, "ServiceRecord": placed, "CoverageRecord": placed,
	"Issue": placed, "IssueLink": following, "IssueEvent": following, "Assignment": following, "Rating": following,
	"Reply": following, "FollowUp": following, "FreeText": following, "Whistle": following, "WhistleCall": following,
	"Supervision": following,
	"Visit":       placed, "VisitTarget": following, "VisitService": following, "VisitSubject": following, "Conductor": following,
	"CareRecord": placed, "Inspection": placed, "Hazard": placed,
	"Process": placed, "ProcessIssue": following, "StageRecord": following, "Topic": following, "Idea": following,
	"Plan": following, "Vote": following, "ImprovementProject": placed, "Remedy": following,
}

// way leads from a row to a place where it lies: a column of which the reader is in
// charge, of the row or of the rows at the other end of an edge, or an edge to rows that
// lie somewhere themselves.
type way struct {
	edge, column string
	of           Reach
	// unless is a column of the other row that must be empty.
	unless string
}

// ways of the types that lie somewhere, whoever sees their rows.
var ways = map[string][]way{
	"Community":         {{column: "id", of: InCommunities}},
	"Compound":          {{column: "communityID", of: InCommunities}, {column: "id", of: InCompounds}},
	"Building":          {{edge: "compound"}},
	"Organization":      {{column: "communityID", of: InCommunities}, {column: "id", of: InOffices}, {edge: "ownersCommitteeOf"}},
	"PropertyProject":   {{edge: "compound"}},
	"PartyOrganization": {{edge: "attachments"}},
	"Attachment":        {{edge: "community"}, {edge: "grid"}, {edge: "compound"}, {edge: "propertyProject"}, {edge: "organization"}},
	"VolunteerTeam":     {{edge: "teamServices"}},
	"TeamService":       {{edge: "community"}, {edge: "grid"}, {edge: "compound"}},

	"Grid": {{column: "communityID", of: InCommunities}, {column: "id", of: InGrids}},
	"Person": {
		{edge: "memberships"}, {edge: "reportedIssues"}, {edge: "assignments"}, {edge: "volunteer"}, {edge: "conductors"},
	},
	"Membership": {
		{edge: "grid"}, {edge: "building"}, {edge: "propertyProject"}, {edge: "organization"}, {edge: "partyOrganization"},
		{edge: "volunteerTeam"},
	},
	"Volunteer":      {{edge: "volunteerTeams"}, {edge: "serviceRecords"}},
	"ServiceRecord":  {{column: "communityID", of: InCommunities}, {edge: "issue"}, {edge: "visit"}, {edge: "process"}},
	"CoverageRecord": {{edge: "compound"}, {edge: "enterprise"}},
	"Issue": {
		{column: "communityID", of: InCommunities}, {column: "gridID", of: InGrids}, {column: "compoundID", of: InCompounds},
		{edge: "assignments", column: "organizationID", of: InOffices, unless: "returnedAt"},
	},
	"Assignment":         {{edge: "issue"}},
	"Visit":              {{column: "communityID", of: InCommunities}, {edge: "compounds"}, {edge: "careRecords"}},
	"Inspection":         {{edge: "compound"}},
	"Conductor":          {{edge: "visit"}, {edge: "inspection"}},
	"CareRecord":         {{column: "communityID", of: InCommunities}, {column: "gridID", of: InGrids}},
	"Hazard":             {{edge: "compound"}, {edge: "issue"}, {edge: "visit"}, {edge: "inspection"}},
	"Process":            {{column: "communityID", of: InCommunities}, {column: "compoundID", of: InCompounds}},
	"ImprovementProject": {{edge: "compound"}},
}

// slots are where the ids of a reach come from.
var slots = map[Reach]filter.Slot{
	InCommunities: filter.Communities, InGrids: filter.Grids, InCompounds: filter.Compounds, InOffices: filter.Offices,
}

// nobody holds of no row.
var nobody = filter.Or{}

func isNobody(e filter.Expr) bool {
	or, ok := e.(filter.Or)
	return ok && len(or) == 0
}

// Scope is the condition under which a reader sees a row of t, nil if all are seen. What
// it asks of other rows it says itself: those are to be read as they are. Known names
// columns of references whose targets the reader is known to see.
func (rules Rules) Scope(t *model.Type, known ...string) filter.Expr {
	if rules.Unruled || t.View {
		// What an association leads to is looked at itself.
		return nil
	}
	switch standings[t.Name] {
	case open:
		return nil
	case internal:
		if rules.Staff {
			return nil
		}
	case placed:
		return rules.lies(t, rules.Inside)
	case following:
		return rules.follows(t, known)
	}
	return nobody
}

// lies says that a row of a placed type lies in a reach. Records of care have their own.
func (rules Rules) lies(t *model.Type, reach Reach) filter.Expr {
	if t.Name == "CareRecord" {
		reach = rules.Care
	}
	where := rules.within(t, reach)
	switch t.Name {
	case "Membership":
		return both(where, rules.inParty(t))
	case "Hazard":
		// It may lie here and be found at a visit elsewhere.
		return both(where, rules.follows(t, nil))
	}
	return where
}

// partyRoles are the roles of a membership by which somebody belongs to the party.
var partyRoles = []string{
	string(model.MembershipRolePartyMember), string(model.MembershipRoleCompositePartyMember),
	string(model.MembershipRoleRegisteredPartyMember), string(model.MembershipRolePartyMemberRep),
}

// inParty says of a membership that it is none of the party, or one that the reader may see.
func (rules Rules) inParty(t *model.Type) filter.Expr {
	theirs := rules.within(t, rules.Party)
	if theirs == nil {
		return nil
	}
	other := filter.Not{Expr: filter.Within{Field: t.Field("role"), Values: partyRoles}}
	if isNobody(theirs) {
		return other
	}
	return filter.Or{other, theirs}
}

// within says that a row lies in a reach: nil if all rows do.
func (rules Rules) within(t *model.Type, reach Reach) filter.Expr {
	if reach&Everywhere != 0 {
		return nil
	}
	any := filter.Or{}
	for _, w := range ways[t.Name] {
		if e := rules.along(t, w, reach); !isNobody(e) {
			any = append(any, e)
		}
	}
	if len(any) == 1 {
		return any[0]
	}
	return any
}

// along says that a way leads from a row to where the reader is in charge.
func (rules Rules) along(t *model.Type, w way, reach Reach) filter.Expr {
	if w.edge == "" {
		return isIn(t.Field(w.column), w.of&reach)
	}
	r := edge(t, w.edge)
	if rules.Hides(t.Column(r.Column)) || r.Mid == nil && rules.Hides(r.Target.Column(r.TargetColumn)) {
		return nobody
	}
	var where filter.Expr
	switch {
	case w.column != "":
		where = isIn(r.Target.Field(w.column), w.of&reach)
	case standings[r.Target.Name] == placed:
		where = rules.lies(r.Target, reach)
	default:
		where = rules.within(r.Target, reach)
	}
	if isNobody(where) {
		return nobody
	}
	if w.unless != "" {
		where = both(where, filter.IsNull{Field: r.Target.Field(w.unless), Null: true})
	}
	quantity := filter.One
	if r.Many {
		quantity = filter.Some
	}
	if where == nil {
		where = filter.And{}
	}
	return filter.Related{Relation: r, Quantity: quantity, Where: where}
}

// isIn says that a column is among the ids of a reach.
func isIn(f *model.Field, of Reach) filter.Expr {
	if of == 0 {
		return nobody
	}
	return filter.Compare{Field: f, Op: filter.In, Param: filter.Param{Slot: slots[of]}}
}

// edge is a relation of a type or a branch of one of its abstract fields.
func edge(t *model.Type, name string) *model.Relation {
	i := slices.IndexFunc(t.Relations, func(r *model.Relation) bool { return r.Name == name })
	return t.Relations[i]
}

// both holds if both conditions do, of which each may be nil: then the other is told.
func both(a, b filter.Expr) filter.Expr {
	switch {
	case isNobody(a) || isNobody(b):
		return nobody
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return filter.And{a, b}
}

// follows says that a reader sees all that a row cannot be without.
func (rules Rules) follows(t *model.Type, known []string) filter.Expr {
	var all filter.And
	for _, r := range t.Relations {
		if r.Many || r.Nullable || r.Of != nil || slices.Contains(known, r.Column) {
			continue
		}
		switch where := rules.Scope(r.Target); {
		case where == nil:
		case isNobody(where):
			return nobody
		default:
			all = append(all, filter.Related{Relation: r, Quantity: filter.One, Where: where})
		}
	}
	for _, a := range t.Abstracts {
		if !a.Nullable && !slices.ContainsFunc(a.Branches, func(r *model.Relation) bool { return slices.Contains(known, r.Column) }) {
			all = append(all, rules.followsAny(a)...)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return all
}

// followsAny says that a reader sees what an abstract field leads to.
func (rules Rules) followsAny(a *model.Abstract) filter.And {
	var all filter.And
	var unseen []string
	which := filter.Whichever{Of: a}
	for _, r := range a.Branches {
		where := rules.Scope(r.Target)
		switch {
		case where == nil:
		case a.By != nil && isNobody(where):
			unseen = append(unseen, r.Target.Table)
		case a.By != nil:
			which.Branches = append(which.Branches, filter.Related{Relation: r, Quantity: filter.One, Where: where})
		case isNobody(where):
			all = append(all, filter.IsNull{Field: r.Type.Column(r.Column), Null: true})
		default:
			all = append(all, filter.Related{Relation: r, Quantity: filter.Maybe, Where: where})
		}
	}
	if len(unseen) > 0 {
		all = append(all, filter.Not{Expr: filter.Within{Field: a.By, Values: unseen}})
	}
	if len(which.Branches) > 0 {
		all = append(all, which)
	}
	return all
}

// Shows tells whether a reader who sees a row sees what its to-one edge leads to,
// wherever that lies: who sees the row is known to see that.
func (rules Rules) Shows(r *model.Relation) bool {
	if rules.Unruled {
		return true
	}
	needed := r.Of == nil && !r.Nullable || r.Of != nil && !r.Of.Nullable
	return !r.Many && needed
}

// Hides tells whether a reader does not see the values of a column.
func (rules Rules) Hides(f *model.Field) bool {
	if rules.Unruled || rules.plain {
		return false
	}
	switch {
	case f.Class == model.Sensitive:
		return true
	case f.Class != model.Personal || f.Masked:
		return false
	case f.Kind == model.UUID:
		return !rules.Reporters
	}
	return !rules.Texts
}

// Bars tells whether a reader sees no row of a type, wherever it lies.
func (rules Rules) Bars(t *model.Type) bool { return isNobody(rules.Scope(t)) }
