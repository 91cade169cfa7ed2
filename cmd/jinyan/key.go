package main

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/signin"
)

// keyCmd looks after the API keys of service accounts.
type keyCmd struct {
	Add    keyAddCmd    `cmd:"" help:"Make a key and print it, once (新建密钥)."`
	List   keyListCmd   `cmd:"" help:"List all keys, without their secrets (列出密钥)."`
	Revoke keyRevokeCmd `cmd:"" help:"End a key (吊销密钥)."`
}

type keyAddCmd struct {
	databaseFlags `embed:""`
	callerFlags   `embed:""`
	Name          word `required:"" placeholder:"NAME" help:"Name of the service account, for lists and logs."`
	TTL           span `name:"ttl" default:"90d" placeholder:"TIME" help:"How long the key holds, 366d at most (${default})."`
}

// Run makes a key. It is the last line that is printed.
func (cmd *keyAddCmd) Run(ctx context.Context, c *console) error {
	return cmd.withConn(ctx, c, func(conn *pgx.Conn) error {
		key := signin.Key{Name: string(cmd.Name), ExpiresAt: time.Now().Add(time.Duration(cmd.TTL))}
		caller := cmd.caller(key.Name)
		for _, r := range caller.Roles {
			key.Roles = append(key.Roles, string(r))
		}
		key.Areas = caller.Areas
		text, err := signin.AddKey(ctx, conn, key)
		if err != nil {
			return err
		}
		cmd.tellBounds(c.err)
		fmt.Fprintf(c.err, "The key %s holds until %s. It is shown this once; send it as Authorization: Bearer KEY.\n",
			key.Name, key.ExpiresAt.Format(time.RFC3339))
		fmt.Fprintln(c.out, text)
		return nil
	})
}

type keyListCmd struct {
	databaseFlags `embed:""`
}

// Run lists the keys.
func (cmd *keyListCmd) Run(ctx context.Context, c *console) error {
	return cmd.withConn(ctx, c, func(conn *pgx.Conn) error {
		keys, err := signin.ListKeys(ctx, conn)
		if err != nil {
			return err
		}
		if len(keys) == 0 {
			fmt.Fprintln(c.err, "There are no keys; jinyan key add makes one.")
			return nil
		}
		table := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "NAME\tID\tROLES\tAREAS\tMADE\tEXPIRES\tSTATE")
		for _, k := range keys {
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", k.Name, k.ID, strings.Join(k.Roles, ","),
				cmp.Or(strings.Join(k.Areas, ","), "-"), k.CreatedAt.Format(time.DateOnly), k.ExpiresAt.Format(time.RFC3339), keyState(k))
		}
		return table.Flush()
	})
}

// keyState tells whether a key holds.
func keyState(k signin.Key) string {
	switch {
	case k.RevokedAt != nil:
		return "revoked " + k.RevokedAt.Format(time.RFC3339)
	case !time.Now().Before(k.ExpiresAt):
		return "expired"
	}
	return "holds"
}

type keyRevokeCmd struct {
	databaseFlags `embed:""`
	Name          string `arg:"" help:"Name of the key."`
}

// Run ends a key; services that run take it for a few seconds more.
func (cmd *keyRevokeCmd) Run(ctx context.Context, c *console) error {
	return cmd.withConn(ctx, c, func(conn *pgx.Conn) error {
		if err := signin.RevokeKey(ctx, conn, cmd.Name); err != nil {
			return err
		}
		fmt.Fprintf(c.out, "The key %s is revoked; within 5 seconds no service takes it any more.\n", cmd.Name)
		return nil
	})
}
