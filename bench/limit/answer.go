package main

import (
	"log"
	"net/http"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

// answer serves one statement.
type answer struct {
	statement
	pool *pgxpool.Pool
	at   time.Time
}

// ServeHTTP sends the statement's only value as it came. pgx prepares the
// statement once for each connection.
func (a *answer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	given := r.URL.Query()
	args := make([]any, len(a.params))
	for i, name := range a.params {
		switch name {
		case "at":
			args[i] = a.at
		case "day":
			y, m, d := a.at.Date()
			args[i] = time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
		default:
			args[i] = given.Get(name)
		}
	}
	rows, err := a.pool.Query(r.Context(), a.sql, args...)
	if err != nil {
		fail(w, err)
		return
	}
	defer rows.Close()
	if !rows.Next() {
		fail(w, rows.Err())
		return
	}
	body := rows.RawValues()[0]
	h := w.Header()
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body)
}

func fail(w http.ResponseWriter, err error) {
	log.Print(err)
	http.Error(w, "failed", http.StatusInternalServerError)
}
