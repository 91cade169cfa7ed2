package signin

import (
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/golang-jwt/jwt/v5"
)

// leeway is how far the clock of an issuer may be off.
const leeway = 30 * time.Second

// verifier checks the tokens of one issuer.
type verifier struct {
	parser *jwt.Parser
	key    jwt.Keyfunc
	// roles and areas are the names of the claims.
	roles, areas string
}

// newVerifier makes a verifier: key gives the key for a token's header, which says nothing
// else that is heeded.
func newVerifier(issuer, audience string, algorithms []string, now func() time.Time, key jwt.Keyfunc) *verifier {
	return &verifier{
		parser: jwt.NewParser(
			jwt.WithValidMethods(algorithms), jwt.WithIssuer(issuer), jwt.WithAudience(audience),
			jwt.WithExpirationRequired(), jwt.WithIssuedAt(), jwt.WithLeeway(leeway),
			jwt.WithTimeFunc(now), jwt.WithStrictDecoding()),
		key: func(t *jwt.Token) (any, error) {
			// Who marks a header as critical wants it understood, and we know none.
			if _, ok := t.Header["crit"]; ok {
				return nil, errCritical
			}
			return key(t)
		},
		roles: "roles", areas: "areas",
	}
}

// claims are what a token says of its caller, and until when it holds.
type claims struct {
	subject      string
	roles, areas []string
	until        time.Time
}

// verify checks a token: signature, algorithm, issuer, audience, times, subject.
func (v *verifier) verify(token string) (claims, error) {
	said := jwt.MapClaims{}
	if _, err := v.parser.ParseWithClaims(token, said, v.key); err != nil {
		return claims{}, err
	}
	expires, err := said.GetExpirationTime()
	if err != nil {
		return claims{}, err
	}
	c := claims{until: expires.Add(leeway)}
	c.subject, _ = said["sub"].(string)
	if !printable(c.subject) {
		return claims{}, fmt.Errorf("sub: %w", errClaim)
	}
	if c.roles, err = words(said, v.roles); err != nil {
		return claims{}, err
	}
	c.areas, err = words(said, v.areas)
	return c, err
}

// words reads the claim of a name, in which dots lead into objects unless a claim has the
// whole name: a list of strings, or one string with spaces between. There are none if it is
// missing or null.
func words(said map[string]any, name string) ([]string, error) {
	value, ok := said[name]
	for path := name; !ok; {
		first, rest, deeper := strings.Cut(path, ".")
		value = said[first]
		if !deeper || value == nil {
			break
		}
		if said, ok = value.(map[string]any); !ok {
			return nil, fmt.Errorf("%s: %w", name, errClaim)
		}
		path, ok = rest, false
	}
	var list []string
	switch v := value.(type) {
	case nil:
		return nil, nil
	case string:
		list = strings.Fields(v)
	case []any:
		for _, e := range v {
			s, _ := e.(string) // what is none becomes empty, and that is refused below
			list = append(list, s)
		}
	default:
		return nil, fmt.Errorf("%s: %w", name, errClaim)
	}
	if !slices.ContainsFunc(list, func(s string) bool { return !printable(s) }) {
		return list, nil
	}
	return nil, fmt.Errorf("%s: %w", name, errClaim)
}

// printable tells that a word is one: not empty, and without control characters, over which
// a log or a database would trip.
func printable(s string) bool {
	return s != "" && !strings.ContainsFunc(s, unicode.IsControl)
}
