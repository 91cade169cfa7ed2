package graph_test

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/pgtest"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
	"jinyan/internal/store"
	"jinyan/internal/synth"
)

// districtDatabase is a generated district of 200,000 issues.
func districtDatabase(t testing.TB) *database {
	t.Helper()
	name := pgtest.Template(t, "district", func(dsn string) error {
		ctx := context.Background()
		if _, err := store.Migrate(ctx, dsn, quiet()); err != nil {
			return err
		}
		_, err := synth.Generate(ctx, dsn, synth.Options{Issues: 200_000, Seed: 1})
		return err
	})
	return open(t, pgtest.DSN(t, name))
}

// large is how many rows a table must have before an index pays.
const large = 5_000

// genericPlan is PostgreSQL's plan of a statement for any values.
func (db *database) genericPlan(t *testing.T, s *plan.Step) string {
	t.Helper()
	ctx := context.Background()
	conn, err := db.reads.Acquire(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	execute := "EXECUTE q"
	if n := len(s.Params); n > 0 {
		execute += "(" + strings.TrimSuffix(strings.Repeat("NULL, ", n), ", ") + ")"
	}
	for _, sql := range []string{"SET plan_cache_mode = force_generic_plan", "PREPARE q AS " + s.SQL} {
		if _, err := conn.Exec(ctx, sql, pgx.QueryExecModeSimpleProtocol); err != nil {
			t.Fatalf("%v\n%s", err, s.SQL)
		}
	}
	rows, err := conn.Query(ctx, "EXPLAIN "+execute, pgx.QueryExecModeSimpleProtocol)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	for _, sql := range []string{"DEALLOCATE q", "RESET plan_cache_mode"} {
		if _, err := conn.Exec(ctx, sql, pgx.QueryExecModeSimpleProtocol); err != nil {
			t.Fatal(err)
		}
	}
	return strings.Join(lines, "\n")
}

func (db *database) rows(t *testing.T, ty *model.Type) int64 {
	t.Helper()
	return db.query(t, "SELECT count(*) AS n FROM "+ty.Table)[0]["n"].(int64)
}

func firstPage(t *testing.T) filter.Page {
	t.Helper()
	none := filter.Value{}
	p, err := filter.Paging(none, none, none, none, 1000)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestDeclaredOrdersUseTheirIndex asks for PostgreSQL's generic plan of every
// declared order of every large table, as a root list and behind every edge.
func TestDeclaredOrdersUseTheirIndex(t *testing.T) {
	db := districtDatabase(t)
	for _, ty := range newGraph(t).Types {
		if db.rows(t, ty) < large {
			continue
		}
		for _, o := range ty.Orders {
			var keys []string
			for _, term := range o {
				direction := "ASC"
				if term.Desc {
					direction = "DESC"
				}
				keys = append(keys, fmt.Sprintf("{%s: %s}", term.Field.Name, direction))
			}
			order := orderBy(t, ty, o)
			p := &plan.Plan{View: plan.View{Rules: policy.Rules{Unruled: true}}}
			p.List(ty, plan.List{Order: order, Page: firstPage(t)}).Scope.Column(ty.ID())
			p.Compile()
			got := db.genericPlan(t, p.Steps[0])
			if !strings.Contains(got, "Index Scan") && !strings.Contains(got, "Index Only Scan") || strings.Contains(got, "Seq Scan on "+ty.Table) {
				t.Errorf("%s by %v:\n%s", ty.Table, keys, got)
			}
		}
	}
}

func orderBy(t *testing.T, ty *model.Type, o model.Order) []filter.Key {
	t.Helper()
	var list []filter.Value
	for _, term := range o {
		direction := "ASC"
		if term.Desc {
			direction = "DESC"
		}
		list = append(list, filter.Value{Raw: filter.Object{{Name: term.Field.Name, Value: filter.Value{Raw: direction}}}})
	}
	keys, err := filter.OrderBy(ty, filter.Value{Raw: list})
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

// TestEdgesUseTheirIndex asks for the generic plan of every to-many edge.
func TestEdgesUseTheirIndex(t *testing.T) {
	db := districtDatabase(t)
	for _, ty := range newGraph(t).Types {
		for _, r := range ty.Relations {
			if !r.Many || db.rows(t, r.Target) < large {
				continue
			}
			p := &plan.Plan{View: plan.View{Rules: policy.Rules{Unruled: true}}}
			order, err := filter.OrderBy(r.Target, filter.Value{})
			if err != nil {
				t.Fatal(err)
			}
			root := p.List(ty, plan.List{Order: orderBy(t, ty, ty.Orders[0]), Page: firstPage(t)})
			root.Scope.List(r, plan.List{Order: order, Page: firstPage(t)}).Scope.Column(r.Target.ID())
			root.Scope.Count(r, nil, false)
			p.Compile()
			for _, s := range p.Steps[1:] {
				if got := db.genericPlan(t, s); regexp.MustCompile(`Seq Scan on ` + r.Target.Table + `\b`).MatchString(got) {
					t.Errorf("%s.%s:\n%s\n%s", ty.Name, r.Name, s.SQL, got)
				}
			}
		}
	}
}

// TestSearchUsesItsIndex asks for the generic plan of the search and of the
// operator search.
func TestSearchUsesItsIndex(t *testing.T) {
	db, g := districtDatabase(t), newGraph(t)
	p := &plan.Plan{View: plan.View{Rules: policy.Rules{Unruled: true}}}
	p.Search([]*model.Type{g.Type("Issue"), g.Type("Person")}, filter.Value{Raw: "电梯"}, nil, firstPage(t))
	issue := g.Type("Issue")
	where, err := filter.Where(issue, filter.Value{Raw: filter.Object{{Name: "title", Value: filter.Value{Raw: filter.Object{{Name: "search", Value: filter.Value{Raw: "电梯"}}}}}}})
	if err != nil {
		t.Fatal(err)
	}
	p.List(issue, plan.List{Where: where, Order: orderBy(t, issue, issue.Orders[0]), Page: firstPage(t)}).Scope.Column(issue.ID())
	p.Count(issue, where)
	p.Compile()
	for _, s := range p.Steps {
		got := db.genericPlan(t, s)
		if !strings.Contains(got, "issues_title_grams_idx") {
			t.Errorf("%s\n%s", s.SQL, got)
		}
		for _, table := range []string{"issues", "persons"} {
			if strings.Contains(got, "Seq Scan on "+table) {
				t.Errorf("%s\n%s", s.SQL, got)
			}
		}
	}
}

// TestLatePagesCostNoMore compares the buffers of page 500 with those of page 1.
func TestLatePagesCostNoMore(t *testing.T) {
	db := districtDatabase(t)
	for _, order := range []string{`[]`, `[{code: ASC}]`} {
		first, late := 0, 0
		cursor := "null"
		for page := 1; page <= 500; page++ {
			query := fmt.Sprintf(`{ issues(first: 20, after: %s, orderBy: %s) { nodes { code } pageInfo { endCursor } } }`, cursor, order)
			if page == 1 || page == 500 {
				log, ctx := &strings.Builder{}, context.Background()
				if err := db.explain(ctx, query, log); err != nil {
					t.Fatal(err)
				}
				if n := buffers(t, log.String()); page == 1 {
					first = n
				} else {
					late = n
				}
			}
			cursor = fmt.Sprintf("%q", db.codes(t, query).end)
		}
		if late > 2*first {
			t.Errorf("order %s: page 500 reads %d buffers, page 1 %d", order, late, first)
		}
	}
}

// buffers is the number in the first line of buffers, that of the whole statement.
func buffers(t *testing.T, analysis string) (n int) {
	t.Helper()
	m := regexp.MustCompile(`Buffers: shared ([^\n]*)`).FindStringSubmatch(analysis)
	if m == nil {
		t.Fatal(analysis)
	}
	for _, part := range strings.Fields(m[1]) {
		_, number, _ := strings.Cut(part, "=")
		var one int
		_, _ = fmt.Sscan(number, &one)
		n += one
	}
	return n
}

// TestManyToManyConditionsAreJoins asks for the generic plan of a condition on
// every many-to-many edge: what stands at its other end is joined, not looked for
// once for each row of this end.
func TestManyToManyConditionsAreJoins(t *testing.T) {
	db := districtDatabase(t)
	asked := 0
	for _, ty := range newGraph(t).Types {
		for _, r := range ty.Relations {
			if r.Mid == nil {
				continue
			}
			asked++
			made := filter.IsNull{Field: r.Target.Field("createdAt")}
			p := &plan.Plan{View: plan.View{Rules: policy.Rules{Unruled: true}}}
			p.Count(ty, filter.Related{Relation: r, Quantity: filter.Some, Where: made})
			p.Compile()
			if got := db.genericPlan(t, p.Steps[0]); strings.Contains(got, "SubPlan") {
				t.Errorf("%s.%s:\n%s", ty.Name, r.Name, got)
			}
		}
	}
	if asked < 100 {
		t.Errorf("only %d edges", asked)
	}
}
