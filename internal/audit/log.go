// Package audit keeps the access log: who looked at personal data in plain, what for,
// and when. Entries are added and never changed, and each is chained to the one before
// by a hash.
package audit

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/fault"
	"jinyan/internal/model"
	"jinyan/internal/policy"
	"jinyan/internal/relay"
	"jinyan/internal/store"
)

// Action (访问动作) is what somebody did.
type Action string

// The actions.
const (
	Reveal Action = "REVEAL"  // 明文查看
	LookUp Action = "LOOK_UP" // 精确查找
)

// Entry (访问日志) is one row of the log.
type Entry struct {
	// Sequence counts the entries from 1, without gaps.
	Sequence int
	At       model.DateTime
	Action   Action
	// Actor, Roles and Areas are who did it, with what they were and were in charge of then.
	Actor        string
	Roles, Areas []string
	// Node is the global id of what was looked at, nil if nothing was found; Field is what
	// of it, such as Person.phone.
	Node    *string
	Field   string
	Purpose string
	// Request identifies the request, as its header X-Request-Id does.
	Request string
	// Hash is the hash of the entry in hexadecimal.
	Hash string
}

// A page of entries.
type (
	Connection = relay.Connection[Entry]
	Edge       = relay.Edge[Entry]
)

// Log is the access log in a database. It is safe for concurrent use.
type Log struct{ Pool *pgxpool.Pool }

// columns are those of an entry.
const columns = "seq, at, action, actor, roles, areas, node, field, purpose, request, encode(hash, 'hex')"

// Add adds an entry of what a caller did, and gives it number, time and hash.
func (l *Log) Add(ctx context.Context, c policy.Caller, e Entry) (*Entry, error) {
	areas := append([]string{}, c.Areas...)
	rows, err := l.Pool.Query(ctx, "INSERT INTO access_log (action, actor, roles, areas, node, field, purpose, request) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING "+columns,
		e.Action, c.Subject, policy.Names(c.Roles), areas, e.Node, e.Field, e.Purpose, e.Request)
	if err != nil {
		return nil, store.Fault(err)
	}
	added, err := pgx.CollectExactlyOneRow(rows, entry)
	return added, store.Fault(err)
}

// entry reads a row.
func entry(row pgx.CollectableRow) (*Entry, error) {
	var e Entry
	var at time.Time
	err := row.Scan(&e.Sequence, &at, &e.Action, &e.Actor, &e.Roles, &e.Areas, &e.Node, &e.Field, &e.Purpose, &e.Request, &e.Hash)
	e.At = model.DateTime{Time: at}
	return &e, err
}

// Question says which entries are asked. Nil asks all.
type Question struct {
	Actor    *string
	Node     *string
	Action   *Action
	From, To *model.DateTime
	First    int
	After    *string
}

// List is a page of entries, the newest first.
func (l *Log) List(ctx context.Context, q Question) (*Connection, error) {
	before := int64(1<<63 - 1)
	if q.After != nil {
		n, err := parseCursor(*q.After)
		if err != nil {
			return nil, err
		}
		before = n
	}
	var from, to *time.Time
	if q.From != nil {
		from = &q.From.Time
	}
	if q.To != nil {
		to = &q.To.Time
	}
	rows, err := l.Pool.Query(ctx, "SELECT "+columns+` FROM access_log WHERE seq < $1 AND ($2::text IS NULL OR actor = $2) AND ($3::text IS NULL OR node = $3)
		AND ($4::text IS NULL OR action = $4) AND ($5::timestamptz IS NULL OR at >= $5) AND ($6::timestamptz IS NULL OR at < $6) ORDER BY seq DESC LIMIT $7`,
		before, q.Actor, q.Node, q.Action, from, to, q.First+1)
	if err != nil {
		return nil, store.Fault(err)
	}
	found, err := pgx.CollectRows(rows, entry)
	if err != nil {
		return nil, store.Fault(err)
	}
	page := &Connection{PageInfo: relay.PageInfo{HasNextPage: len(found) > q.First, HasPreviousPage: q.After != nil}, Nodes: []*Entry{}, Edges: []*Edge{}}
	for _, e := range found[:min(q.First, len(found))] {
		page.Nodes = append(page.Nodes, e)
		page.Edges = append(page.Edges, &Edge{Node: e, Cursor: cursorOf(e)})
	}
	if n := len(page.Edges); n > 0 {
		page.PageInfo.StartCursor, page.PageInfo.EndCursor = &page.Edges[0].Cursor, &page.Edges[n-1].Cursor
	}
	return page, nil
}

// cursorPrefix begins the cursors of the log.
const cursorPrefix = "access-"

func cursorOf(e *Entry) string { return cursorPrefix + strconv.Itoa(e.Sequence) }

func parseCursor(text string) (int64, error) {
	number, ok := strings.CutPrefix(text, cursorPrefix)
	n, err := strconv.ParseInt(number, 10, 64)
	if !ok || err != nil || n < 1 {
		return 0, fault.New(fault.BadCursor, "the cursor is not one of the access log", "该游标不属于访问日志")
	}
	return n, nil
}
