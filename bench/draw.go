package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/url"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"jinyan/internal/relay"
)

// draw chooses the values of questions from the data; the same data give the
// same questions.
type draw struct {
	conn *pgx.Conn
	dice *rand.Rand
	// communities are the codes of all, in order.
	communities []string
	present     time.Time
}

// drawWorkloads makes all workloads, or only the named one.
func drawWorkloads(ctx context.Context, db *database, only string) (all []*workload, err error) {
	err = db.with(ctx, func(conn *pgx.Conn) error {
		d, err := newDraw(ctx, conn)
		if err == nil {
			all, err = d.workloads(ctx, only)
		}
		return err
	})
	return all, err
}

func newDraw(ctx context.Context, conn *pgx.Conn) (*draw, error) {
	at, err := time.Parse(time.RFC3339, present)
	if err != nil {
		return nil, err
	}
	rows, _ := conn.Query(ctx, "SELECT code FROM communities ORDER BY code")
	communities, err := pgx.CollectRows(rows, pgx.RowTo[string])
	return &draw{conn: conn, dice: rand.New(rand.NewPCG(1, 2)), communities: communities, present: at}, err
}

func (d *draw) workloads(ctx context.Context, only string) (all []*workload, err error) {
	for _, kind := range []struct {
		name string
		draw func(context.Context) ([]question, error)
	}{
		{"node", d.node}, {"nested", d.nested}, {"page", d.page}, {"rows", d.rows}, {"group", d.group}, {"tree", d.tree},
	} {
		if only != "" && only != kind.name {
			continue
		}
		document, err := files.ReadFile("queries/" + kind.name + ".graphql")
		if err != nil {
			return nil, err
		}
		questions, err := kind.draw(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, &workload{name: kind.name, document: string(document), questions: questions})
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("there is no workload %q", only)
	}
	return all, nil
}

// node asks for issues from all over the table.
func (d *draw) node(ctx context.Context) ([]question, error) {
	near := make([]uuid.UUID, 1000)
	for i := range near {
		for b := range near[i] {
			near[i][b] = byte(d.dice.Uint32())
		}
	}
	rows, _ := d.conn.Query(ctx, `SELECT coalesce((SELECT id FROM issues WHERE id >= near ORDER BY id LIMIT 1),
		(SELECT id FROM issues ORDER BY id LIMIT 1)) FROM unnest($1::uuid[]) AS near`, near)
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	questions := make([]question, len(ids))
	for i, id := range ids {
		questions[i] = question{
			variables: map[string]any{"id": relay.ID{Type: "issue", UUID: id}.String()},
			params:    url.Values{"id": {id.String()}},
		}
	}
	return questions, err
}

// nested asks for the open issues of the fifty communities from a given one on.
func (d *draw) nested(context.Context) ([]question, error) {
	open := []string{"REPORTED", "ACCEPTED", "DISPATCHED", "RETURNED", "IN_PROGRESS", "ON_HOLD", "PENDING_REVIEW"}
	var questions []question
	for _, from := range d.starts(50) {
		questions = append(questions, ask(map[string]any{"from": from, "open": open}))
	}
	return questions, nil
}

// page asks for what was reported to a community in half a year and is settled.
func (d *draw) page(context.Context) ([]question, error) {
	settled := []string{"RESOLVED", "CLOSED"}
	questions := make([]question, 300)
	for i := range questions {
		from := d.present.AddDate(0, -6-d.dice.IntN(30), 0)
		questions[i] = ask(map[string]any{
			"community": d.communities[d.dice.IntN(len(d.communities))], "status": settled,
			"from": from.Format(time.RFC3339), "to": from.AddDate(0, 6, 0).Format(time.RFC3339),
		})
	}
	return questions, nil
}

// rows asks for the thousand issues before an instant.
func (d *draw) rows(context.Context) ([]question, error) {
	questions := make([]question, 200)
	for i := range questions {
		before := d.present.Add(-time.Duration(d.dice.IntN(1000*24*60)) * time.Minute)
		questions[i] = ask(map[string]any{"before": before.Format(time.RFC3339)})
	}
	return questions, nil
}

// group asks for the communities of a month.
func (d *draw) group(context.Context) ([]question, error) {
	questions := make([]question, 35)
	for i := range questions {
		from := d.present.AddDate(0, -1-i, 0)
		questions[i] = ask(map[string]any{"from": from.Format(time.RFC3339), "to": from.AddDate(0, 1, 0).Format(time.RFC3339)})
	}
	d.dice.Shuffle(len(questions), func(i, j int) { questions[i], questions[j] = questions[j], questions[i] })
	return questions, nil
}

// tree asks for the ten communities from a given one on, and down to events.
func (d *draw) tree(context.Context) ([]question, error) {
	var questions []question
	for _, from := range d.starts(10) {
		questions = append(questions, ask(map[string]any{"from": from}))
	}
	return questions, nil
}

// starts are the communities from which on there are as many as wanted, shuffled.
func (d *draw) starts(wanted int) []string {
	starts := append([]string(nil), d.communities[:max(1, len(d.communities)-wanted+1)]...)
	d.dice.Shuffle(len(starts), func(i, j int) { starts[i], starts[j] = starts[j], starts[i] })
	return starts
}
