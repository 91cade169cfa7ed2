package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"jinyan/graph"
	"jinyan/internal/model"
	"jinyan/internal/policy"
	"jinyan/internal/store"
)

type explainCmd struct {
	databaseFlags `embed:""`
	readFlags     `embed:""`
	File          string `arg:"" help:"File with the query; - is standard input."`
	Variables     string `placeholder:"FILE" help:"JSON file with the variables."`
	Operation     string `placeholder:"NAME" help:"Which operation of the file."`
	Analyze       bool   `help:"Run the query and show PostgreSQL's plan of every statement; needs the database."`
	Role          []role `sep:"none" placeholder:"ROLE" help:"Explain what a caller of this role would get, with --analyze; without it no rules hold."`
	Area          []word `sep:"none" placeholder:"CODE" help:"Code of what that caller is in charge of."`
}

// Run explains a query.
func (cmd *explainCmd) Run(ctx context.Context, c *console) error {
	q, err := cmd.question()
	if err != nil {
		return err
	}
	reader := policy.Caller{Unruled: true}
	if len(cmd.Role) > 0 || len(cmd.Area) > 0 {
		if !cmd.Analyze {
			return errors.New("--role and --area need --analyze: what they stand for is in the database")
		}
		reader = (&callerFlags{Role: cmd.Role, Area: cmd.Area}).caller("explain")
	}
	g, err := model.NewGraph()
	if err != nil {
		return err
	}
	clock, err := cmd.clock()
	if err != nil {
		return err
	}
	cfg := graph.Config{Graph: g, Log: c.log, MaxPage: cmd.MaxPage, Walks: cmd.walks(), Guard: cmd.guard(), Now: func(context.Context) (time.Time, error) { return clock.Fixed, nil }}
	if cmd.Analyze {
		db, err := cmd.openMigrated(ctx, c)
		if err != nil {
			return err
		}
		defer db.close()
		pool, err := store.OpenReads(ctx, store.Reads{DSN: db.dsn})
		if err != nil {
			return err
		}
		defer pool.Close()
		cfg.Past = func(ctx context.Context) bool { return clock.Past(ctx, pool) }
		cfg.Reads, cfg.Now = pool, func(ctx context.Context) (time.Time, error) { return clock.Now(ctx, pool) }
	}
	return graph.Explain(policy.WithCaller(ctx, reader), cfg, q, c.out)
}

func (cmd *explainCmd) question() (graph.Question, error) {
	q := graph.Question{Operation: cmd.Operation, Analyze: cmd.Analyze}
	document, err := readFile(cmd.File)
	if err != nil {
		return q, err
	}
	q.Document = string(document)
	if cmd.Variables == "" {
		return q, nil
	}
	variables, err := readFile(cmd.Variables)
	if err != nil {
		return q, err
	}
	// Numbers stay as written, as the service reads them.
	decoder := json.NewDecoder(bytes.NewReader(variables))
	decoder.UseNumber()
	if err := decoder.Decode(&q.Variables); err != nil {
		return q, fmt.Errorf("%s is not a JSON object: %w", cmd.Variables, err)
	}
	return q, nil
}

func readFile(name string) ([]byte, error) {
	if name == "-" {
		return io.ReadAll(os.Stdin)
	}
	return os.ReadFile(name)
}
