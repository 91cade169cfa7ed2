package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"jinyan/internal/signin"
)

type tokenCmd struct {
	databaseFlags `embed:""`
	callerFlags   `embed:""`
	Sub           word `placeholder:"NAME" help:"Whom the token names. Default: demo- and the first role."`
	TTL           span `name:"ttl" default:"12h" placeholder:"TIME" help:"How long the token holds (${default})."`
}

// Run signs a token with the demo's own key. It is the last line that is printed.
func (cmd *tokenCmd) Run(c *console) error {
	dir, err := cmd.makeDir(c)
	if err != nil {
		return err
	}
	key, err := signin.DemoKey(dir)
	if err != nil {
		return err
	}
	first := strings.ReplaceAll(strings.ToLower(string(cmd.Role[0])), "_", "-")
	caller := cmd.caller(cmp.Or(string(cmd.Sub), "demo-"+first))
	now := time.Now()
	text, err := signin.DemoToken(key, caller, now, time.Duration(cmd.TTL))
	if err != nil {
		return err
	}
	cmd.tellBounds(c.err)
	fmt.Fprintf(c.err, "A token for %s that jinyan serve --demo takes until %s; send it as Authorization: Bearer TOKEN.\n",
		caller.Subject, now.Add(time.Duration(cmd.TTL)).Format(time.RFC3339))
	fmt.Fprintln(c.out, text)
	return nil
}
