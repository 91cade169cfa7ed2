package main

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/signin"
)

// signInFlags say who may ask.
type signInFlags struct {
	Auth           string `env:"JINYAN_AUTH" enum:"off,demo,required,default" default:"default" placeholder:"MODE" help:"Who may ask. required: who does not sign in is the public; demo: who does not is an analyst of the whole district; off: no rules hold, on a loopback address alone. Default: demo with --demo, else required."`
	AuthIssuer     string `env:"JINYAN_AUTH_ISSUER" placeholder:"URL" help:"Whose bearer tokens are taken: their claim iss."`
	AuthAudience   string `env:"JINYAN_AUTH_AUDIENCE" placeholder:"NAME" help:"Whom tokens must be for: their claim aud."`
	AuthJWKS       string `name:"auth-jwks" env:"JINYAN_AUTH_JWKS" placeholder:"URL|FILE" help:"The issuer's key set: an http(s) URL, or a file."`
	AuthAlgorithms string `env:"JINYAN_AUTH_ALGORITHMS" default:"RS256,ES256,EdDSA" placeholder:"NAME,…" help:"What tokens may be signed with (${default})."`
	AuthRolesClaim string `env:"JINYAN_AUTH_ROLES_CLAIM" default:"roles" placeholder:"NAME" help:"The claim with roles; realm_access.roles leads into an object (${default})."`
	AuthAreasClaim string `env:"JINYAN_AUTH_AREAS_CLAIM" default:"areas" placeholder:"NAME" help:"The claim with codes of areas (${default})."`
	AuthAPIKeys    bool   `name:"auth-api-keys" env:"JINYAN_AUTH_API_KEYS" help:"Start without an issuer, since callers sign in by API keys alone. Keys are taken with an issuer too."`
}

// mode is who may ask, by --auth and --demo.
func (cmd *serveCmd) mode() signin.Mode {
	switch {
	case cmd.Auth != "default":
		return signin.Mode(cmd.Auth)
	case cmd.Demo:
		return signin.Demo
	}
	return signin.Required
}

// issuer is whose tokens are taken; nobody's, if nothing is said of it.
func (f *signInFlags) issuer() signin.Issuer {
	if f.AuthIssuer == "" && f.AuthAudience == "" && f.AuthJWKS == "" {
		return signin.Issuer{}
	}
	return signin.Issuer{
		Name: f.AuthIssuer, Audience: f.AuthAudience, JWKS: f.AuthJWKS, Algorithms: f.AuthAlgorithms,
		RolesClaim: f.AuthRolesClaim, AreasClaim: f.AuthAreasClaim,
	}
}

// checkSignIn refuses a configuration under which nobody could sign in.
func (cmd *serveCmd) checkSignIn() error {
	issuer := cmd.issuer()
	if issuer != (signin.Issuer{}) {
		return issuer.Check()
	}
	if cmd.mode() == signin.Required && !cmd.Demo && !cmd.AuthAPIKeys {
		return errors.New("sign-in is required, but nobody could sign in: set --auth-issuer, --auth-audience and --auth-jwks " +
			"(JINYAN_AUTH_ISSUER, JINYAN_AUTH_AUDIENCE, JINYAN_AUTH_JWKS) to take tokens, --auth-api-keys to take API keys alone, " +
			"or --auth off to let everybody on this machine read everything; docs/operating.md tells more")
	}
	return nil
}

// checkAddress refuses to let everybody read everything where others than this machine
// could ask.
func (cmd *serveCmd) checkAddress(addr net.Addr) error {
	tcp, ok := addr.(*net.TCPAddr)
	if cmd.mode() != signin.Off || ok && tcp.IP.IsLoopback() {
		return nil
	}
	return fmt.Errorf("--auth off lets everybody read everything, and %s can be reached from other machines: "+
		"listen on a loopback address such as --addr 127.0.0.1:8080, or choose --auth required", cmd.Addr)
}

// gate makes what tells who asks.
func (cmd *serveCmd) gate(ctx context.Context, c *console, pool *pgxpool.Pool) (*signin.Gate, error) {
	cfg := signin.Config{Mode: cmd.mode(), Issuer: cmd.issuer(), Keys: pool, Log: c.log}
	if cmd.demoTokens() {
		dir, err := cmd.makeDir(c)
		if err != nil {
			return nil, err
		}
		key, err := signin.DemoKey(dir)
		if err != nil {
			return nil, err
		}
		cfg.Demo = key.Public().(ed25519.PublicKey)
	}
	return signin.New(ctx, cfg)
}

// demoTokens tells whether the tokens of jinyan token are taken.
func (cmd *serveCmd) demoTokens() bool {
	return cmd.mode() != signin.Off && (cmd.Demo || cmd.mode() == signin.Demo)
}

// tellSignIn says who may ask, loudly if that is more than the public.
func (cmd *serveCmd) tellSignIn(c *console) {
	switch cmd.mode() {
	case signin.Off:
		fmt.Fprintf(c.err, "\nWARNING: sign-in is off (--auth off). Everybody who reaches %s reads everything, persons too; let no proxy lead here.\n", cmd.Addr)
	case signin.Demo:
		fmt.Fprint(c.err, "\nWARNING: sign-in is in demo mode. Whoever does not sign in acts as DISTRICT_ANALYST of the whole district.\n"+
			"Never serve data of real people like this; --auth required lets the public see only what is public.\n")
	default:
		fmt.Fprintf(c.err, "\nSign-in is required; who does not sign in is the public. Taken are %s.\n", strings.Join(cmd.taken(), ", "))
	}
}

// taken is what callers can sign in with.
func (cmd *serveCmd) taken() []string {
	taken := []string{"API keys"}
	if cmd.AuthIssuer != "" {
		taken = append(taken, "tokens of "+cmd.AuthIssuer+" for "+cmd.AuthAudience)
	}
	if cmd.demoTokens() {
		taken = append(taken, "the demo's tokens")
	}
	return taken
}
