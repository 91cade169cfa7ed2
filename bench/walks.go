package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
)

const (
	// walked is how many nodes and pairs are asked, tried how many of them by hand.
	walked, tried = 500, 10
	// handPatience is how long a statement by hand may take.
	handPatience = 10 * time.Second
)

// walks times walks through the graph, one request at a time over one connection: from
// nodes and between pairs drawn from all nodes alike, and from the busiest. Beside it
// stand the same questions as a recursive statement over a view of all edges, as one
// writes it by hand; validity it does not look at.
func walks(ctx context.Context, db *database, service *server) error {
	return db.with(ctx, func(conn *pgx.Conn) error {
		g, err := model.NewGraph()
		if err != nil {
			return err
		}
		w := &walker{conn: conn, graph: g, dice: rand.New(rand.NewPCG(1, 2)), addr: service.addr}
		rows := [][]string{
			{"walk", "asked", "median ms", "p95 ms", "longest ms", "by hand: asked", "median ms", "longest ms", "over 10 s"},
			{"---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"},
		}
		for _, measure := range []func(context.Context) ([][]string, error){w.edges, w.neighbors, w.paths, w.busiest} {
			more, err := measure(ctx)
			if err != nil {
				return err
			}
			rows = append(rows, more...)
		}
		fmt.Print(align(rows))
		return nil
	})
}

type walker struct {
	conn  *pgx.Conn
	graph *model.Graph
	dice  *rand.Rand
	addr  string
	nodes []relay.ID
}

// edges makes the view of all edges in both directions, counts them and draws nodes.
func (w *walker) edges(ctx context.Context) ([][]string, error) {
	var all []string
	for _, k := range w.graph.Edges {
		for _, from := range k.From {
			for _, to := range k.To {
				for _, ends := range [][2]*model.Relation{{from, to}, {to, from}} {
					all = append(all, byHand(k, ends[0], ends[1]))
				}
			}
		}
	}
	say("Counting edges …")
	var edges int
	if _, err := w.conn.Exec(ctx, "CREATE TEMP VIEW edges AS "+strings.Join(all, " UNION ALL ")); err != nil {
		return nil, err
	}
	if err := w.conn.QueryRow(ctx, "SELECT count(*) / 2 FROM edges").Scan(&edges); err != nil {
		return nil, err
	}
	say("%d edges.", edges)
	return nil, w.draw(ctx)
}

// byHand are the edges of a kind from one end to the other.
func byHand(k *model.EdgeKind, near, far *model.Relation) string {
	var where []string
	end := func(r *model.Relation) string {
		if r == nil {
			return "id"
		}
		where = append(where, r.Column+" IS NOT NULL")
		if r.Of != nil && r.Of.By != nil {
			where = append(where, r.Of.By.Column+" = '"+r.Target.Table+"'")
		}
		return r.Column
	}
	text := "SELECT " + end(near) + " AS near, " + end(far) + " AS far FROM " + k.Row.Table
	if k.Where != nil {
		word := " IN ('"
		if k.Not {
			word = " NOT IN ('"
		}
		where = append(where, k.Where.Column+word+strings.Join(k.Only, "', '")+"')")
	}
	return text + " WHERE " + strings.Join(where, " AND ")
}

// draw draws nodes from all types, each node as likely as any other.
func (w *walker) draw(ctx context.Context) error {
	var types []*model.Type
	var sums []int
	total := 0
	for _, t := range w.graph.Types {
		if !w.graph.Walked(t) {
			continue
		}
		var rows float64
		if err := w.conn.QueryRow(ctx, "SELECT reltuples FROM pg_class WHERE oid = $1::regclass", t.Table).Scan(&rows); err != nil {
			return err
		}
		total += max(0, int(rows))
		types, sums = append(types, t), append(sums, total)
	}
	for len(w.nodes) < 3*walked {
		i, _ := slices.BinarySearch(sums, 1+w.dice.IntN(total))
		var near, id uuid.UUID
		for b := range near {
			near[b] = byte(w.dice.Uint32())
		}
		err := w.conn.QueryRow(ctx, "SELECT id FROM "+types[i].Table+" WHERE id >= $1 ORDER BY id LIMIT 1", near).Scan(&id)
		if errors.Is(err, pgx.ErrNoRows) {
			continue
		}
		if err != nil {
			return err
		}
		w.nodes = append(w.nodes, relay.ID{Type: types[i].Prefix, UUID: id})
	}
	return nil
}

func (w *walker) neighbors(ctx context.Context) ([][]string, error) {
	var questions []string
	for _, id := range w.nodes[:walked] {
		questions = append(questions, w.around(id))
	}
	row, err := w.ask("neighbors, depth 2, first 200", questions)
	if err != nil {
		return nil, err
	}
	hand, err := w.recursive(ctx, `WITH RECURSIVE walk(id, hop) AS (SELECT $1::uuid, 0 UNION SELECT far, hop + 1 FROM walk JOIN edges ON near = id WHERE hop < 2)
		SELECT id, min(hop) AS hop FROM walk WHERE hop > 0 GROUP BY id ORDER BY hop, id LIMIT 200`, func(i int) []any { return []any{w.nodes[i].UUID} })
	return [][]string{append(row, hand...)}, err
}

func (w *walker) around(id relay.ID) string {
	return fmt.Sprintf(`{ node(id: %q) { ... on %s { neighbors(depth: 2, first: 200) { complete edges { hop kinds node { id } } } } } }`,
		id, w.graph.TypeOfPrefix(id.Type).Name)
}

func (w *walker) paths(ctx context.Context) ([][]string, error) {
	var questions []string
	for i := range walked {
		questions = append(questions, fmt.Sprintf(`{ shortestPath(from: %q, to: %q) { searchedNodes complete path { length nodes { id } edges { kind direction } } } }`,
			w.nodes[walked+i], w.nodes[2*walked+i]))
	}
	row, err := w.ask("shortestPath, at most 6", questions)
	if err != nil {
		return nil, err
	}
	hand, err := w.recursive(ctx, `WITH RECURSIVE walk(id, hop) AS (SELECT $1::uuid, 0 UNION SELECT far, hop + 1 FROM walk JOIN edges ON near = id WHERE hop < 6)
		SELECT hop FROM walk WHERE id = $2 LIMIT 1`, func(i int) []any { return []any{w.nodes[walked+i].UUID, w.nodes[2*walked+i].UUID} })
	return [][]string{append(row, hand...)}, err
}

// busiest asks around the nodes of each type that have most neighbours of one kind, and
// how many these are.
func (w *walker) busiest(ctx context.Context) (rows [][]string, err error) {
	for _, t := range w.graph.Types {
		id, err := w.busiestOf(ctx, t)
		if err != nil || id == nil {
			if err != nil {
				return nil, err
			}
			continue
		}
		counts := fmt.Sprintf(`{ node(id: %q) { ... on %s { neighborCounts { kind direction type count } } } }`, id, t.Name)
		for _, q := range []struct{ name, text string }{{"neighbors, depth 2, first 200: busiest ", w.around(*id)}, {"neighborCounts: busiest ", counts}} {
			row, err := w.ask(q.name+t.Name, slices.Repeat([]string{q.text}, 5))
			if err != nil {
				return nil, err
			}
			rows = append(rows, append(row, "", "", "", ""))
		}
	}
	return rows, nil
}

// busiestOf is the node of a type with most neighbours along one tie, nil if none has
// more than a thousand.
func (w *walker) busiestOf(ctx context.Context, t *model.Type) (*relay.ID, error) {
	const many = 1000
	var busiest *relay.ID
	most := many
	for _, tie := range plan.TiesOf(w.graph, t) {
		if tie.Near == nil || tie.Near.Of != nil && tie.Near.Of.By != nil {
			continue
		}
		var id uuid.UUID
		var n int
		err := w.conn.QueryRow(ctx, fmt.Sprintf("SELECT %[1]s, count(*) FROM %[2]s WHERE %[1]s IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1", tie.Near.Column, tie.Kind.Row.Table)).Scan(&id, &n)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return nil, err
		}
		if n > most {
			most, busiest = n, &relay.ID{Type: t.Prefix, UUID: id}
		}
	}
	return busiest, nil
}

// ask times questions after each has been asked once, so that statements are planned.
func (w *walker) ask(name string, questions []string) ([]string, error) {
	say("%s …", name)
	c, err := dial(w.addr)
	if err != nil {
		return nil, err
	}
	defer c.close()
	var times []time.Duration
	cut := 0
	for round := range 2 {
		for _, text := range questions {
			body, err := json.Marshal(map[string]string{"query": text})
			if err != nil {
				return nil, err
			}
			request := fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
			began := time.Now()
			answer, err := c.ask(request)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", text, err)
			}
			if round == 1 {
				times = append(times, time.Since(began))
				if strings.Contains(string(answer), `"complete":false`) {
					cut++
				}
			}
		}
	}
	if cut > 0 {
		say("%d of %d were cut short.", cut, len(questions))
	}
	slices.Sort(times)
	return []string{name, fmt.Sprint(len(times)), elapsed(times[len(times)/2]), elapsed(times[len(times)*95/100]), elapsed(times[len(times)-1])}, nil
}

// recursive times a statement by hand for the first nodes or pairs.
func (w *walker) recursive(ctx context.Context, statement string, args func(int) []any) ([]string, error) {
	say("The same by hand …")
	if _, err := w.conn.Exec(ctx, fmt.Sprintf("SET statement_timeout = %d", handPatience.Milliseconds())); err != nil {
		return nil, err
	}
	var times []time.Duration
	long := 0
	for i := range tried {
		began := time.Now()
		_, err := w.conn.Exec(ctx, statement, args(i)...)
		var refused *pgconn.PgError
		if errors.As(err, &refused) && refused.Code == "57014" {
			long++
		} else if err != nil {
			return nil, err
		}
		times = append(times, time.Since(began))
	}
	slices.Sort(times)
	_, err := w.conn.Exec(ctx, "SET statement_timeout = 0")
	return []string{fmt.Sprint(tried), elapsed(times[tried/2]), elapsed(times[tried-1]), fmt.Sprint(long)}, err
}

func elapsed(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d.Microseconds())/1000) }
