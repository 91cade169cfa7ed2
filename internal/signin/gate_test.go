package signin

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/MicahParks/jwkset"
	"github.com/golang-jwt/jwt/v5"

	"jinyan/internal/fault"
	"jinyan/internal/policy"
)

// noon is the time of tests.
var noon = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)

const (
	testIssuer   = "https://id.example.cn/realms/district"
	testAudience = "jinyan-test"
)

// house is a gate with all that it knows of.
type house struct {
	*Gate
	t    *testing.T
	now  time.Time
	log  bytes.Buffer
	keys map[string]crypto.Signer // by kid, which is their algorithm
	demo ed25519.PrivateKey
	file string
}

// build makes a gate whose issuer has a file with a key of each kind.
func build(t *testing.T, change func(*Config)) *house {
	t.Helper()
	h := &house{t: t, now: noon, keys: map[string]crypto.Signer{}}
	h.keys["RS256"] = must(rsa.GenerateKey(rand.Reader, 2048))
	h.keys["ES256"] = must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	_, h.keys["EdDSA"], _ = ed25519.GenerateKey(rand.Reader)
	h.file = filepath.Join(t.TempDir(), "jwks.json")
	if err := os.WriteFile(h.file, keySet(h.keys), 0o600); err != nil {
		t.Fatal(err)
	}
	h.demo = must(DemoKey(t.TempDir()))
	cfg := Config{
		Mode: Required,
		Issuer: Issuer{
			Name: testIssuer, Audience: testAudience, JWKS: h.file, Algorithms: "RS256, ES256,EdDSA",
			RolesClaim: "realm_access.roles", AreasClaim: "areas",
		},
		Demo: h.demo.Public().(ed25519.PublicKey),
		Log:  slog.New(slog.NewTextHandler(&h.log, nil)),
		Now:  func() time.Time { return h.now },
	}
	if change != nil {
		change(&cfg)
	}
	h.Gate = must(New(t.Context(), cfg))
	return h
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// keySet is the public halves as a JWKS.
func keySet(keys map[string]crypto.Signer) []byte {
	var set jwkset.JWKSMarshal
	for kid, k := range keys {
		set.Keys = append(set.Keys, must(jwkset.NewJWKFromKey(k.Public(), jwkset.JWKOptions{Metadata: jwkset.JWKMetadataOptions{KID: kid}})).Marshal())
	}
	return must(json.Marshal(set))
}

// good are the claims of a token that is taken. Changes come in pairs; nil leaves one out.
func good(changes ...any) jwt.MapClaims {
	c := jwt.MapClaims{
		"iss": testIssuer, "aud": testAudience, "sub": "worker-7",
		"iat": noon.Unix(), "exp": noon.Add(time.Hour).Unix(),
		"realm_access": map[string]any{"roles": []string{"GRID_WORKER", "offline_access"}},
		"areas":        []string{"510104030009-G01"},
	}
	for i := 0; i < len(changes); i += 2 {
		if c[changes[i].(string)] = changes[i+1]; changes[i+1] == nil {
			delete(c, changes[i].(string))
		}
	}
	return c
}

// sign signs claims with a key, with changes to the header.
func sign(alg string, key any, c jwt.Claims, header ...any) string {
	t := jwt.NewWithClaims(jwt.GetSigningMethod(alg), c)
	t.Header["kid"] = alg
	for i := 0; i < len(header); i += 2 {
		if t.Header[header[i].(string)] = header[i+1]; header[i+1] == nil {
			delete(t.Header, header[i].(string))
		}
	}
	return must(t.SignedString(key))
}

func (h *house) sign(c jwt.Claims, header ...any) string {
	return sign("RS256", h.keys["RS256"], c, header...)
}

// enters wants a caller.
func (h *house) enters(authorization string, want policy.Caller) {
	h.t.Helper()
	if got, err := h.SignIn(h.t.Context(), authorization); err != nil || !reflect.DeepEqual(got, want) {
		h.t.Errorf("%+v, %v; want %+v", got, err, want)
	}
}

// stays wants a refusal, in the same words as any other.
func (h *house) stays(authorization string) {
	h.t.Helper()
	caller, err := h.SignIn(h.t.Context(), authorization)
	if err == nil {
		h.t.Fatalf("it entered as %+v", caller)
	}
	f, want := fault.Of(err), refused()
	if f.Code != want.Code || f.EN != want.EN || f.ZH != want.ZH || f.Cause == nil {
		h.t.Errorf("refused otherwise: %v", err)
	}
	if !reflect.DeepEqual(caller, policy.Caller{}) {
		h.t.Errorf("refused, but %+v", caller)
	}
}

var worker = policy.Caller{Subject: "worker-7", Roles: []policy.Role{policy.GridWorker}, Areas: []string{"510104030009-G01"}}

func TestModes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		mode      Mode
		anonymous policy.Caller
	}{
		{Off, policy.Caller{Unruled: true}},
		{Demo, policy.Caller{Roles: []policy.Role{policy.DistrictAnalyst}, Everywhere: true}},
		{Required, policy.Caller{}},
	} {
		t.Run(string(tt.mode), func(t *testing.T) {
			t.Parallel()
			h := build(t, func(c *Config) { c.Mode = tt.mode })
			h.enters("", tt.anonymous)
			if tt.mode == Off {
				h.enters("Bearer garbage", tt.anonymous)
				return
			}
			h.enters("Bearer "+h.sign(good()), worker)
			for _, bad := range []string{"Bearer garbage", "Bearer", "Bearer ", "Basic d29ya2VyOjc=", "garbage", " ", h.sign(good())} {
				h.stays(bad)
			}
		})
	}
}

// TestTokensThatAreTaken goes to the bounds of what is right.
func TestTokensThatAreTaken(t *testing.T) {
	t.Parallel()
	h := build(t, nil)
	nobody := policy.Caller{Subject: "worker-7", Areas: worker.Areas}
	for name, tt := range map[string]struct {
		token string
		want  policy.Caller
	}{
		"RS256":                     {h.sign(good()), worker},
		"ES256":                     {sign("ES256", h.keys["ES256"], good()), worker},
		"EdDSA":                     {sign("EdDSA", h.keys["EdDSA"], good()), worker},
		"no kid":                    {h.sign(good(), "kid", nil), worker},
		"one of two audiences":      {h.sign(good("aud", []string{"other", testAudience})), worker},
		"expired within the leeway": {h.sign(good("exp", noon.Add(-29*time.Second).Unix())), worker},
		"issued within the leeway":  {h.sign(good("iat", noon.Add(29*time.Second).Unix())), worker},
		"no iat":                    {h.sign(good("iat", nil)), worker},
		"roles as one string":       {h.sign(good("realm_access", map[string]any{"roles": "openid GRID_WORKER"})), worker},
		"a claim of the whole name": {h.sign(good("realm_access.roles", []string{"GRID_WORKER"}, "realm_access", nil)), worker},
		"no roles":                  {h.sign(good("realm_access", nil)), nobody},
		"null roles":                {h.sign(good("realm_access", map[string]any{"roles": nil})), nobody},
		"unknown roles":             {h.sign(good("realm_access", map[string]any{"roles": []string{"grid_worker", "admin", "ROOT"}})), nobody},
		"no areas":                  {h.sign(good("areas", nil)), policy.Caller{Subject: "worker-7", Roles: worker.Roles}},
		"jku, jwk and x5u of others": {h.sign(good(), "jku", "https://evil.example/jwks", "x5u", "https://evil.example/x5u",
			"jwk", map[string]any{"kty": "oct", "k": "AAAA"}), worker},
		"the demo's": {must(DemoToken(h.demo, policy.Caller{Subject: "d", Roles: []policy.Role{policy.Admin}, Areas: []string{"510104"}}, noon, time.Hour)),
			policy.Caller{Subject: "d", Roles: []policy.Role{policy.Admin}, Areas: []string{"510104"}}},
	} {
		t.Run(name, func(t *testing.T) {
			h.t = t
			h.enters("Bearer "+tt.token, tt.want)
			h.enters("bearer  "+tt.token+" ", tt.want)
		})
	}
}

// TestUnknownRoleIsToldOnce looks into the log.
func TestUnknownRoleIsToldOnce(t *testing.T) {
	t.Parallel()
	h := build(t, nil)
	for _, sub := range []string{"a", "b"} {
		if _, err := h.SignIn(t.Context(), "Bearer "+h.sign(good("sub", sub))); err != nil {
			t.Fatal(err)
		}
	}
	if n := bytes.Count(h.log.Bytes(), []byte("offline_access")); n != 1 {
		t.Errorf("told %d times:\n%s", n, h.log.String())
	}
}

// TestRefusalIsToldWithoutToken looks into the log, too.
func TestRefusalIsToldWithoutToken(t *testing.T) {
	t.Parallel()
	h := build(t, nil)
	token := h.sign(good("exp", noon.Add(-time.Hour).Unix()))
	for range 5 {
		h.stays("Bearer " + token)
	}
	if n := bytes.Count(h.log.Bytes(), []byte("reason=expired")); n != 1 || bytes.Contains(h.log.Bytes(), []byte(token[:20])) {
		t.Errorf("told %d times:\n%s", n, h.log.String())
	}
}

// TestTokensAreKept wants the signature of a token checked once in a while, and never a
// token taken that has expired.
func TestTokensAreKept(t *testing.T) {
	t.Parallel()
	h := build(t, nil)
	long, short := "Bearer "+h.sign(good()), "Bearer "+h.sign(good("exp", noon.Add(time.Minute).Unix()))
	h.enters(long, worker)
	h.enters(short, worker)
	h.now = noon.Add(time.Minute + leeway)
	h.stays(short)
	checked := h.verifiers
	h.verifiers = nil
	h.now = noon.Add(tokenKept - time.Second)
	h.enters(long, worker)
	h.now = noon.Add(tokenKept)
	h.stays(long)
	h.verifiers = checked
	h.enters(long, worker)
	h.now = noon.Add(time.Hour + leeway)
	h.stays(long)
	for i := range 2 * knownCallers {
		h.known.Add([32]byte{byte(i), byte(i >> 8)}, knownCaller{})
	}
	if n := h.known.Len(); n != knownCallers {
		t.Errorf("%d callers are kept", n)
	}
}

func TestGateWithoutIssuer(t *testing.T) {
	t.Parallel()
	h := build(t, func(c *Config) { c.Issuer, c.Demo = Issuer{}, nil })
	h.enters("", policy.Caller{})
	h.stays("Bearer " + h.sign(good()))
	h.stays("Bearer " + must(DemoToken(h.demo, worker, noon, time.Hour)))
	h.stays("Bearer jinyan_0000000000000000_" + string(bytes.Repeat([]byte("0"), 64)))
}

func TestIssuerCheck(t *testing.T) {
	t.Parallel()
	whole := Issuer{Name: "i", Audience: "a", JWKS: "f", Algorithms: "RS256", RolesClaim: "r", AreasClaim: "a"}
	if err := whole.Check(); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*Issuer){
		"no issuer":      func(i *Issuer) { i.Name = "" },
		"no audience":    func(i *Issuer) { i.Audience = "" },
		"no key set":     func(i *Issuer) { i.JWKS = "" },
		"no roles claim": func(i *Issuer) { i.RolesClaim = "" },
		"none":           func(i *Issuer) { i.Algorithms = "RS256,none" },
		"HS256":          func(i *Issuer) { i.Algorithms = "HS256" },
		"no algorithm":   func(i *Issuer) { i.Algorithms = "" },
	} {
		bad := whole
		change(&bad)
		if bad.Check() == nil {
			t.Errorf("%s: accepted", name)
		}
		if _, err := New(context.Background(), Config{Mode: Required, Issuer: bad}); err == nil {
			t.Errorf("%s: a gate was made", name)
		}
	}
}
