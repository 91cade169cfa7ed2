// Command jinyan serves the governance graph and looks after its database.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"time"

	"jinyan/graph"
	"jinyan/internal/model"
	"jinyan/internal/store"
)

func main() {
	g, err := model.NewGraph()
	if err != nil {
		panic(err)
	}
	pool, err := store.OpenReads(context.Background(), os.Getenv("DATABASE_URL"), nil)
	if err != nil {
		panic(err)
	}
	h := graph.New(graph.Config{Graph: g, Reads: pool, Log: slog.Default(), MaxPage: 1000, Now: func(context.Context) (time.Time, error) { return time.Now(), nil }})
	http.Handle("/graphql", h)
	panic(http.ListenAndServe(os.Getenv("ADDR"), nil))
}
