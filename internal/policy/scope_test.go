package policy

import (
	"slices"
	"testing"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// TestEveryTypeStandsSomewhere wants to know of every type who sees its rows: one that is
// listed nowhere would be seen by nobody.
func TestEveryTypeStandsSomewhere(t *testing.T) {
	t.Parallel()
	g := newGraph(t)
	for _, ty := range g.Types {
		of := standings[ty.Name]
		if of == unlisted {
			t.Errorf("%s is not listed", ty.Name)
		}
		if of == placed && len(ways[ty.Name]) == 0 {
			t.Errorf("no way leads from %s to where it lies", ty.Name)
		}
		for _, r := range ty.Relations {
			needed := !r.Many && r.Of == nil && !r.Nullable
			if to := standings[r.Target.Name]; needed && of <= internal && to > of {
				t.Errorf("%s cannot be without %s, which fewer see", ty.Name, r.Target.Name)
			}
		}
	}
	for name := range standings {
		if g.Type(name) == nil {
			t.Errorf("there is no type %s", name)
		}
	}
	for name, list := range ways {
		for _, w := range list {
			ty := g.Type(name)
			if w.edge != "" && !slices.ContainsFunc(ty.Relations, func(r *model.Relation) bool { return r.Name == w.edge }) {
				t.Errorf("%s has no edge %s", name, w.edge)
				continue
			}
			if w.edge != "" {
				ty = edge(ty, w.edge).Target
			}
			for _, column := range []string{w.column, w.unless} {
				if column != "" && ty.Field(column) == nil {
					t.Errorf("%s has no column %s", ty.Name, column)
				}
			}
		}
	}
}

// TestRulesOfRoles says for every role what of some types it sees: all, none or some.
func TestRulesOfRoles(t *testing.T) {
	t.Parallel()
	g := newGraph(t)
	const reach = InCommunities | InGrids | InCompounds | InOffices
	sees := func(c Caller, reach Reach, of string) string {
		switch e := c.Rules(reach).Scope(g.Type(of)); {
		case e == nil:
			return "all"
		case isNobody(e):
			return "none"
		}
		return "some"
	}
	types := []string{"Community", "Agreement", "Issue", "IssueEvent", "CareRecord", "Visit", "Person", "Membership"}
	for role, want := range map[Role][]string{
		Public:            {"all", "none", "none", "none", "none", "none", "none", "none"},
		MicroGridWorker:   {"all", "all", "some", "some", "some", "some", "some", "some"},
		GridWorker:        {"all", "all", "some", "some", "some", "some", "some", "some"},
		ProjectManager:    {"all", "all", "some", "some", "none", "some", "some", "some"},
		DepartmentHandler: {"all", "all", "some", "some", "none", "none", "some", "some"},
		CommunityStaff:    {"all", "all", "some", "some", "some", "some", "some", "some"},
		StreetStaff:       {"all", "all", "some", "some", "some", "some", "some", "some"},
		DistrictStaff:     {"all", "all", "some", "some", "some", "some", "some", "some"},
		DistrictAnalyst:   {"all", "all", "some", "some", "some", "some", "some", "some"},
		CareOfficer:       {"all", "all", "some", "some", "some", "some", "some", "some"},
		PartyAffairs:      {"all", "all", "some", "some", "none", "some", "some", "some"},
		Auditor:           {"all", "none", "none", "none", "none", "none", "none", "none"},
		Admin:             {"all", "none", "none", "none", "none", "none", "none", "none"},
	} {
		for i, of := range types {
			if got := sees(Caller{Roles: []Role{role}}, reach, of); got != want[i] {
				t.Errorf("%s sees %s of %s, not %s", role, got, of, want[i])
			}
			nowhere := sees(Caller{Roles: []Role{role}}, 0, of)
			if open := want[i] == "all"; open != (nowhere == "all") || !open && nowhere != "none" {
				t.Errorf("%s in charge of nothing sees %s of %s", role, nowhere, of)
			}
		}
	}
	if got := sees(Caller{Roles: []Role{DistrictAnalyst}}, Everywhere, "Membership"); got != "some" {
		t.Errorf("an analyst of everything sees %s of the memberships: those of the party are not for them", got)
	}
	if got := sees(Caller{Unruled: true}, 0, "CareRecord"); got != "all" {
		t.Errorf("without rules %s of the records of care are seen", got)
	}
}

// TestScopesSpeakOfTheirOwnTable is as TestRowsSpeakOfTheirOwnTable.
func TestScopesSpeakOfTheirOwnTable(t *testing.T) {
	t.Parallel()
	for _, role := range AllRoles {
		for _, ty := range newGraph(t).Types {
			for _, reach := range []Reach{0, InCommunities, InGrids, InCompounds, InOffices, Everywhere} {
				rules := Caller{Roles: []Role{role}}.Rules(reach)
				visit(filter.And{rules.Scope(ty)}, func(e filter.Expr) { speaksOf(t, ty, e) })
			}
		}
	}
}

// speaksOf wants a condition to ask columns and edges of a type alone.
func speaksOf(t *testing.T, ty *model.Type, e filter.Expr) {
	t.Helper()
	var of *model.Type
	switch e := e.(type) {
	case nil:
		return
	case filter.IsNull:
		of = e.Field.Type
	case filter.Within:
		of = e.Field.Type
	case filter.Not:
		speaksOf(t, ty, e.Expr)
		return
	case filter.Compare:
		of = e.Field.Type
	case filter.Whichever:
		of = e.Of.Type
	case filter.Related:
		of = e.Relation.Type
		visit(e.Where, func(inner filter.Expr) { speaksOf(t, e.Relation.Target, inner) })
	}
	if of != ty {
		t.Errorf("of %s %v is asked, which is of another table", ty.Name, e)
	}
}

func newGraph(t *testing.T) *model.Graph {
	t.Helper()
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	return g
}
