// Package signin tells who asks: it checks bearer tokens of an OpenID Connect issuer, those
// of the demo, and API keys. It says what a caller may be, never what that may see, which is
// internal/policy's to say. It knows neither HTTP nor GraphQL, and writes no token to a log.
package signin

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/time/rate"

	"jinyan/internal/fault"
	"jinyan/internal/policy"
	"jinyan/internal/store"
)

// Mode says who may ask.
type Mode string

// The modes.
const (
	Off      Mode = "off"      // no rules hold, and nobody signs in
	Demo     Mode = "demo"     // who does not sign in is an analyst of the whole district
	Required Mode = "required" // who does not sign in is the public
)

// Config is what a Gate needs.
type Config struct {
	Mode Mode
	// Issuer is whose tokens are taken; nobody's, if it is zero.
	Issuer Issuer
	// Demo is the key of the demo's own tokens; they are refused without it.
	Demo ed25519.PublicKey
	// Keys is the database with API keys; they are refused without it.
	Keys *pgxpool.Pool
	Log  *slog.Logger
	// Now is the clock, time.Now if it is nil.
	Now func() time.Time
}

// Gate tells who asks. It is safe for concurrent use.
type Gate struct {
	Config
	// verifiers check tokens, the demo's first, so that its tokens make nobody look for
	// keys elsewhere.
	verifiers []*verifier
	// known are the callers whose token or key was checked, by its SHA-256.
	known *lru.Cache[[sha256.Size]byte, knownCaller]
	// reasons lets through one refusal in a while for the log.
	reasons *rate.Limiter

	mu      sync.Mutex
	unknown map[string]bool // names of roles that the log was told of
}

// knownCaller is a caller whose token or key need not be checked until then.
type knownCaller struct {
	caller policy.Caller
	until  time.Time
}

const (
	// knownCallers is how many callers are remembered.
	knownCallers = 1000
	// tokenKept is how long a checked token is at most taken without a look at its
	// signature, and so how long it outlives a key that its issuer withdrew.
	tokenKept = 5 * time.Minute
	// keyKept is the same for API keys: how long one outlives that it was revoked.
	keyKept = 5 * time.Second
	// maxCredential is the longest token or key, in bytes, that is looked at.
	maxCredential = 16 << 10
	// unknownTold is how many unknown roles the log is told of.
	unknownTold = 100
)

// New makes a gate. Keys that have a URL are fetched now and then until ctx ends; that they
// are away is no error, but a warning. A file must be there.
func New(ctx context.Context, cfg Config) (*Gate, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	known, err := lru.New[[sha256.Size]byte, knownCaller](knownCallers)
	if err != nil {
		return nil, err
	}
	g := &Gate{
		Config: cfg, known: known, unknown: map[string]bool{},
		reasons: rate.NewLimiter(rate.Every(10*time.Second), 1),
	}
	if cfg.Mode == Off {
		return g, nil
	}
	if cfg.Demo != nil {
		g.verifiers = append(g.verifiers, demoVerifier(cfg.Demo, cfg.Now))
	}
	if cfg.Issuer != (Issuer{}) {
		v, err := cfg.Issuer.verifier(ctx, cfg.Log, cfg.Now)
		if err != nil {
			return nil, err
		}
		g.verifiers = append(g.verifiers, v)
	}
	return g, nil
}

// SignIn is who asks, by the value of the header Authorization, which is empty if there is
// none. Whatever is there and no valid bearer token or API key is UNAUTHENTICATED, always
// with the same words; UNAVAILABLE says that the database of the keys is away. With sign-in
// off it fails never. The roles and areas of the caller are shared and must not be changed.
func (g *Gate) SignIn(ctx context.Context, authorization string) (policy.Caller, error) {
	switch {
	case g.Mode == Off:
		return policy.Caller{Unruled: true}, nil
	case authorization == "" && g.Mode == Demo:
		return policy.Caller{Roles: []policy.Role{policy.DistrictAnalyst}, Everywhere: true}, nil
	case authorization == "":
		return policy.Caller{}, nil
	}
	caller, err := g.signedIn(ctx, authorization)
	var f *fault.Error
	if err == nil || errors.As(err, &f) {
		return caller, err
	}
	if g.reasons.Allow() {
		g.Log.WarnContext(ctx, "a sign-in was refused; others within 10 seconds are not told", "reason", reason(err))
	}
	return policy.Caller{}, refused().Because(err)
}

// refused is what is said of everything that is no valid token or key, so that nobody
// learns from it how near a guess was.
func refused() *fault.Error {
	return fault.New(fault.Unauthenticated,
		"the header Authorization holds no valid bearer token; sign in again, or leave it out to ask without signing in",
		"请求头 Authorization 中没有有效的 Bearer 令牌;请重新登录,或去掉该请求头以匿名访问")
}

// signedIn is who a token or key stands for. An error that is no fault is why it is refused.
func (g *Gate) signedIn(ctx context.Context, authorization string) (policy.Caller, error) {
	scheme, credential, _ := strings.Cut(authorization, " ")
	credential = strings.Trim(credential, " ")
	if !strings.EqualFold(scheme, "Bearer") || credential == "" || len(credential) > maxCredential {
		return policy.Caller{}, errNoBearer
	}
	now, hash := g.Now(), sha256.Sum256([]byte(credential))
	if k, ok := g.known.Get(hash); ok && now.Before(k.until) {
		return k.caller, nil
	}
	check := g.byToken
	if strings.HasPrefix(credential, keyPrefix) {
		check = g.byKey
	}
	caller, until, err := check(ctx, credential)
	if err != nil {
		return policy.Caller{}, err
	}
	g.known.Add(hash, knownCaller{caller, until})
	return caller, nil
}

// byToken is the caller of a token, and until when it need not be checked again.
func (g *Gate) byToken(_ context.Context, token string) (caller policy.Caller, until time.Time, err error) {
	err = errNoIssuer
	for _, v := range g.verifiers {
		var c claims
		if c, err = v.verify(token); err == nil {
			caller = policy.Caller{Subject: c.subject, Roles: g.roles(c.roles), Areas: c.areas}
			return caller, earlier(g.Now().Add(tokenKept), c.until), nil
		}
	}
	return policy.Caller{}, time.Time{}, err
}

// byKey is the caller of an API key, and until when it need not be checked again.
func (g *Gate) byKey(ctx context.Context, text string) (policy.Caller, time.Time, error) {
	if g.Keys == nil {
		return policy.Caller{}, time.Time{}, errNoKey
	}
	key, err := findKey(ctx, g.Keys, text)
	if err != nil {
		if !errors.Is(err, errNoKey) {
			err = store.Fault(err)
		}
		return policy.Caller{}, time.Time{}, err
	}
	caller := policy.Caller{Subject: key.Name, Roles: g.roles(key.Roles), Areas: key.Areas}
	return caller, earlier(g.Now().Add(keyKept), key.ExpiresAt), nil
}

// roles are those of the names that are roles. The log is told of each other one once.
func (g *Gate) roles(names []string) []policy.Role {
	var roles []policy.Role
	for _, name := range names {
		role, err := policy.ParseRole(name)
		if err != nil {
			g.tellUnknown(name)
			continue
		}
		roles = append(roles, role)
	}
	return roles
}

func (g *Gate) tellUnknown(name string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.unknown[name] || len(g.unknown) == unknownTold {
		return
	}
	g.unknown[name] = true
	g.Log.Warn("a caller has a role that is none of ours; it is ignored", "role", name)
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
