package signin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/MicahParks/jwkset"
	"github.com/MicahParks/keyfunc/v3"
	"golang.org/x/time/rate"
)

// Issuer is an OpenID Connect issuer whose tokens are taken.
type Issuer struct {
	// Name and Audience are what the claims iss and aud must be; aud may name others too.
	Name, Audience string
	// JWKS is the URL or the file of its key set.
	JWKS string
	// Algorithms are those of Algorithms that it may sign with, with commas between.
	Algorithms string
	// RolesClaim and AreasClaim name the claims; a dot leads into an object.
	RolesClaim, AreasClaim string
}

// Algorithms are what tokens may be signed with: keys of two halves alone, since the half in
// a key set is known to all.
func Algorithms() []string {
	return []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"}
}

// Check tells what is wrong with the configuration, if anything.
func (i Issuer) Check() error {
	for _, needed := range []struct{ value, words string }{
		{i.Name, "--auth-issuer (JINYAN_AUTH_ISSUER)"},
		{i.Audience, "--auth-audience (JINYAN_AUTH_AUDIENCE)"},
		{i.JWKS, "--auth-jwks (JINYAN_AUTH_JWKS)"},
		{i.RolesClaim, "--auth-roles-claim (JINYAN_AUTH_ROLES_CLAIM)"},
		{i.AreasClaim, "--auth-areas-claim (JINYAN_AUTH_AREAS_CLAIM)"},
	} {
		if needed.value == "" {
			return fmt.Errorf("tokens need an issuer, an audience and a key set: set %s too", needed.words)
		}
	}
	for _, a := range i.algorithms() {
		if !slices.Contains(Algorithms(), a) {
			return fmt.Errorf("--auth-algorithms: %q is none that tokens may be signed with; those are %s",
				a, strings.Join(Algorithms(), ", "))
		}
	}
	return nil
}

func (i Issuer) algorithms() []string {
	list := strings.Split(i.Algorithms, ",")
	for n := range list {
		list[n] = strings.TrimSpace(list[n])
	}
	return list
}

// remote is the URL of the key set, nil if that is a file.
func (i Issuer) remote() *url.URL {
	u, err := url.Parse(i.JWKS)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	return u
}

// verifier opens the key set.
func (i Issuer) verifier(ctx context.Context, log *slog.Logger, now func() time.Time) (*verifier, error) {
	if err := i.Check(); err != nil {
		return nil, err
	}
	var keys jwkset.Storage
	var err error
	if u := i.remote(); u != nil {
		keys, err = fetchKeys(ctx, u, log)
	} else {
		keys, err = readKeys(ctx, i.JWKS)
	}
	if err != nil {
		return nil, err
	}
	// Keys for encryption may stand in the same set.
	finder, err := keyfunc.New(keyfunc.Options{Ctx: ctx, Storage: keys, UseWhitelist: []jwkset.USE{jwkset.UseSig, ""}})
	if err != nil {
		return nil, err
	}
	v := newVerifier(i.Name, i.Audience, i.algorithms(), now, finder.Keyfunc)
	v.roles, v.areas = i.RolesClaim, i.AreasClaim
	return v, nil
}

// readKeys reads the key set of a file, once.
func readKeys(ctx context.Context, name string) (jwkset.Storage, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("--auth-jwks: the key set cannot be read: %w", err)
	}
	var set jwkset.JWKSMarshal
	if err := json.Unmarshal(text, &set); err != nil {
		return nil, fmt.Errorf(`--auth-jwks: %s is no key set of the form {"keys": […]}: %w`, name, err)
	}
	keys, found := jwkset.NewMemoryStorage(), false
	for n, one := range set.Keys {
		key, err := jwkset.NewJWKFromMarshal(one, jwkset.JWKMarshalOptions{Private: true}, jwkset.JWKValidateOptions{})
		if errors.Is(err, jwkset.ErrUnsupportedKey) {
			continue
		}
		if err == nil {
			err = keys.KeyWrite(ctx, key)
		}
		if err != nil {
			return nil, fmt.Errorf("--auth-jwks: key %d of %s cannot be used: %w", n+1, name, err)
		}
		found = true
	}
	if !found {
		return nil, fmt.Errorf("--auth-jwks: %s holds no key; save the issuer's key set there", name)
	}
	return keys, nil
}

const (
	// fetchEvery is how often the key set of a URL is fetched.
	fetchEvery = 5 * time.Minute
	// fetchAgain is how soon after another a token with an unknown key may have it fetched.
	fetchAgain = 30 * time.Second
	// fetchTime is how long that may take, and how long such a token waits.
	fetchTime = 5 * time.Second
	// maxKeySet is the largest key set, in bytes, that is read.
	maxKeySet = 1 << 20
)

// fetchKeys keeps the key set of a URL, fetched anew in the background. When that fails the
// keys stay as they are; that it fails at first is a warning too, since an issuer that starts
// later than the service must not keep it from starting.
func fetchKeys(ctx context.Context, u *url.URL, log *slog.Logger) (jwkset.Storage, error) {
	keys, err := jwkset.NewStorageFromHTTP(u.String(), jwkset.HTTPClientStorageOptions{
		Client: &http.Client{
			Transport: shortAnswers{http.DefaultTransport},
			// A key set comes from where it was said to be.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		Ctx: ctx, HTTPTimeout: fetchTime, RefreshInterval: fetchEvery, NoErrorReturnFirstHTTPReq: true,
		RefreshErrorHandler: func(ctx context.Context, err error) {
			if !errors.Is(err, context.Canceled) {
				log.WarnContext(ctx, "the issuer's key set could not be fetched; it is tried again, and until then only keys are known that were fetched before", "url", u.Redacted(), "error", err)
			}
		},
	})
	if err != nil {
		return nil, fmt.Errorf("--auth-jwks: %w", err)
	}
	return jwkset.NewHTTPClient(jwkset.HTTPClientOptions{
		HTTPURLs:          map[string]jwkset.Storage{u.String(): keys},
		RefreshUnknownKID: rate.NewLimiter(rate.Every(fetchAgain), 1), RateLimitWaitMax: fetchTime,
	})
}

// shortAnswers cuts off what is larger than a key set may be.
type shortAnswers struct{ http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (s shortAnswers) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := s.RoundTripper.RoundTrip(r)
	if err == nil {
		answer.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(answer.Body, maxKeySet), answer.Body}
	}
	return answer, err
}
