package main

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/audit"
)

// auditCmd looks after the access log.
type auditCmd struct {
	Verify auditVerifyCmd `cmd:"" help:"Reckon the hashes of the whole log anew (逐条核验)."`
}

type auditVerifyCmd struct {
	databaseFlags `embed:""`
	Head          string `placeholder:"HASH" help:"A hash that was told earlier: it must still be in the log, so that entries cut off at its end show."`
}

// Run checks the log. The hash of its last entry is the last line that is printed; keep it
// elsewhere for the next time.
func (cmd *auditVerifyCmd) Run(ctx context.Context, c *console) error {
	return cmd.withConn(ctx, c, func(conn *pgx.Conn) error {
		f, err := audit.Verify(ctx, conn, cmd.Head)
		if err != nil {
			return err
		}
		switch {
		case f.Broken != "":
			fmt.Fprintf(c.err, "The access log is broken: %s. Entries before it that hold: %d.\n", f.Broken, f.Entries)
			return errReported
		case !f.Met:
			fmt.Fprintf(c.err, "The access log lacks the entry with the hash %s: its end was cut off, or all of it was made anew. Entries that hold: %d.\n", cmd.Head, f.Entries)
			return errReported
		}
		fmt.Fprintf(c.err, "The access log holds, entries: %d. Keep the hash of the last one elsewhere, and give it as --head the next time.\n", f.Entries)
		fmt.Fprintln(c.out, f.Head)
		return nil
	})
}
