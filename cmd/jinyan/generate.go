package main

import (
	"context"
	"fmt"

	"jinyan/internal/synth"
)

type generateCmd struct {
	databaseFlags `embed:""`
	Profile       string `enum:"district,city" default:"district" help:"How much structure: district or city (${default})."`
	Issues        int    `placeholder:"N" help:"How many issues; 200,000 for a district and 1,000,000 for a city if not given."`
	Seed          int64  `default:"1" help:"The same seed gives the same rows (${default})."`
}

// Run fills an empty database.
func (cmd *generateCmd) Run(ctx context.Context, c *console) error {
	db, err := cmd.openMigrated(ctx, c)
	if err != nil {
		return err
	}
	defer db.close()
	report, err := synth.Generate(ctx, db.dsn, synth.Options{
		Profile: cmd.Profile, Issues: cmd.Issues, Seed: cmd.Seed, Progress: progress(c.err),
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(c.out, report)
	return err
}
