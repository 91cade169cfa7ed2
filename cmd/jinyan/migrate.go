package main

import (
	"context"
	"fmt"

	"jinyan/internal/store"
)

type migrateCmd struct {
	databaseFlags `embed:""`
}

// Run migrates and says what was done.
func (cmd *migrateCmd) Run(ctx context.Context, c *console) error {
	db, err := cmd.join(ctx, c)
	if err != nil {
		return err
	}
	defer db.close()
	ran, err := store.Migrate(ctx, db.dsn, c.log)
	for _, name := range ran {
		fmt.Fprintln(c.out, "migrated", name)
	}
	if err == nil && len(ran) == 0 {
		fmt.Fprintln(c.out, "The database is up to date.")
	}
	return err
}
