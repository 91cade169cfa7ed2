package store

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// present is the setting under which a database remembers its own present.
const present = "present"

// Clock tells the instant of reads: a fixed one, else the present that the
// database remembers (demo data keep the day of their story), else now.
type Clock struct {
	// Fixed is the instant if it is not zero.
	Fixed time.Time

	remembered atomic.Pointer[time.Time]
	past       atomic.Pointer[bool]
}

// Past tells whether steps were taken on issues after the instant of reads, so that
// they stand otherwise now than they did then. It looks once; by the clock it is
// never so.
func (c *Clock) Past(ctx context.Context, pool *pgxpool.Pool) bool {
	if known := c.past.Load(); known != nil {
		return *known
	}
	at, err := c.Now(ctx, pool)
	if err != nil {
		return false
	}
	var past bool
	if !c.Fixed.IsZero() || c.remembered.Load() != nil && !c.remembered.Load().IsZero() {
		if err := pool.QueryRow(ctx, "SELECT EXISTS (SELECT FROM issue_events WHERE at > $1)", at).Scan(&past); err != nil {
			return false
		}
	}
	c.past.Store(&past)
	return past
}

// Now is the instant of a read. The database is asked once; an answer is kept.
func (c *Clock) Now(ctx context.Context, pool *pgxpool.Pool) (time.Time, error) {
	if !c.Fixed.IsZero() {
		return c.Fixed, nil
	}
	known := c.remembered.Load()
	if known == nil {
		t, err := readPresent(ctx, pool)
		if err != nil {
			return time.Time{}, Fault(err)
		}
		known = &t
		c.remembered.Store(known)
	}
	if known.IsZero() {
		return time.Now(), nil
	}
	return *known, nil
}

func readPresent(ctx context.Context, pool *pgxpool.Pool) (t time.Time, err error) {
	err = pool.QueryRow(ctx, "SELECT value::timestamptz FROM settings WHERE name = $1", present).Scan(&t)
	if errors.Is(err, pgx.ErrNoRows) {
		return time.Time{}, nil
	}
	return t, err
}

// RememberPresent makes the database keep its present.
func RememberPresent(ctx context.Context, conn *pgx.Conn, at time.Time) error {
	_, err := conn.Exec(ctx, "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
		present, at.Format(time.RFC3339Nano))
	return Fault(err)
}

// NoContent lists the tables whose rows are no content, so that a database which holds
// nothing else is empty: facts that migrations give to every database, and what the
// service keeps of its callers.
func NoContent() []string { return []string{"work_calendar_days", "api_keys", "access_log"} }

// Empty tells that none of the tables holds a row, but for those that are [NoContent].
func Empty(ctx context.Context, conn *pgx.Conn, tables []string) (empty bool, err error) {
	checks := []string{"true"}
	for _, t := range tables {
		if !slices.Contains(NoContent(), t) {
			checks = append(checks, "NOT EXISTS (SELECT FROM "+pgx.Identifier{t}.Sanitize()+")")
		}
	}
	err = conn.QueryRow(ctx, "SELECT "+strings.Join(checks, " AND ")).Scan(&empty)
	return empty, Fault(err)
}
