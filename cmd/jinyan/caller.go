package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"jinyan/internal/policy"
)

// callerFlags say what a caller may be.
type callerFlags struct {
	Role []role `required:"" sep:"none" placeholder:"ROLE" help:"What the caller may be, such as GRID_WORKER; may be given more than once."`
	Area []word `sep:"none" placeholder:"CODE" help:"Code of an area, grid, compound, project or organization that the caller is in charge of, with all below it; may be given more than once."`
}

// role is the name of a role on the command line.
type role string

// UnmarshalText refuses what is no role.
func (r *role) UnmarshalText(text []byte) error {
	parsed, err := policy.ParseRole(string(text))
	*r = role(parsed)
	return err
}

// word is a code or a name on the command line.
type word string

// UnmarshalText refuses what is empty or more than a word.
func (w *word) UnmarshalText(text []byte) error {
	*w = word(text)
	if len(text) == 0 || strings.ContainsFunc(string(text), func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }) {
		return fmt.Errorf("%q is empty or holds a space; give one word", text)
	}
	return nil
}

// caller is who is meant.
func (f *callerFlags) caller(subject string) policy.Caller {
	c := policy.Caller{Subject: subject, Areas: []string{}}
	for _, r := range f.Role {
		c.Roles = append(c.Roles, policy.Role(r))
	}
	for _, a := range f.Area {
		c.Areas = append(c.Areas, string(a))
	}
	return c
}

// tellBounds says which roles are of no use without an area.
func (f *callerFlags) tellBounds(w io.Writer) {
	for _, r := range f.Role {
		needs := !slices.Contains([]policy.Role{policy.Public, policy.Auditor, policy.Admin}, policy.Role(r))
		if needs && len(f.Area) == 0 {
			fmt.Fprintf(w, "Note: without --area, %s sees only what is public.\n", r)
		}
	}
}

// span is how long a token or a key holds.
type span time.Duration

// UnmarshalText reads whole days such as 90d, or hours and minutes such as 12h or 1h30m.
func (s *span) UnmarshalText(text []byte) error {
	d, err := time.ParseDuration(string(text))
	if days, ok := strings.CutSuffix(string(text), "d"); ok {
		var n uint64
		n, err = strconv.ParseUint(days, 10, 16)
		d = time.Duration(n) * 24 * time.Hour
	}
	if err != nil || d < time.Second {
		return fmt.Errorf("%q is no span of time: give days such as 90d, or hours such as 12h", text)
	}
	if d > 366*24*time.Hour {
		return errors.New("nothing holds longer than 366d; make another one then")
	}
	*s = span(d)
	return nil
}
