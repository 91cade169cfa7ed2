package signin

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"jinyan/internal/policy"
)

// TestAttacks wants every token that is not right refused, with the same words.
func TestAttacks(t *testing.T) {
	t.Parallel()
	h := build(t, nil)
	stranger := must(rsa.GenerateKey(rand.Reader, 2048))
	_, strangerEd, _ := ed25519.GenerateKey(rand.Reader)
	curve := must(ecdsa.GenerateKey(elliptic.P384(), rand.Reader))
	public := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: must(x509.MarshalPKIXPublicKey(h.keys["RS256"].Public()))})
	set := must(os.ReadFile(h.file))
	past, future := noon.Add(-31*time.Second).Unix(), noon.Add(31*time.Second).Unix()
	right := h.sign(good())
	parts := strings.Split(right, ".")
	raw := func(text string) string { return base64.RawURLEncoding.EncodeToString([]byte(text)) }
	admin := raw(`{"iss":"` + testIssuer + `","aud":"` + testAudience + `","sub":"x","exp":9999999999,"realm_access":{"roles":["ADMIN"]}}`)
	for name, token := range map[string]string{
		"alg none":                           sign("none", jwt.UnsafeAllowNoneSignatureType, good()),
		"alg none, with a kid":               sign("none", jwt.UnsafeAllowNoneSignatureType, good(), "kid", "RS256"),
		"alg None":                           raw(`{"alg":"None","kid":"RS256"}`) + "." + admin + ".",
		"no alg":                             raw(`{"kid":"RS256"}`) + "." + admin + "." + parts[2],
		"alg of another type":                raw(`{"alg":["RS256"],"kid":"RS256"}`) + "." + admin + "." + parts[2],
		"HS256 with the public key as PEM":   sign("HS256", public, good(), "kid", "RS256"),
		"HS256 with the public key as DER":   sign("HS256", must(x509.MarshalPKIXPublicKey(h.keys["RS256"].Public())), good(), "kid", "RS256"),
		"HS256 with the key set":             sign("HS256", set, good(), "kid", nil),
		"HS256 with an empty key":            sign("HS256", []byte{}, good(), "kid", "RS256"),
		"an algorithm not configured":        sign("RS512", h.keys["RS256"], good(), "kid", "RS256"),
		"PS256 by the same key":              sign("PS256", h.keys["RS256"], good(), "kid", "RS256"),
		"ES384 by another curve":             sign("ES384", curve, good(), "kid", "ES256"),
		"a stranger's key":                   sign("RS256", stranger, good()),
		"a stranger's key without a kid":     sign("RS256", stranger, good(), "kid", nil),
		"a stranger's Ed25519 key":           sign("EdDSA", strangerEd, good()),
		"kid of another key":                 h.sign(good(), "kid", "ES256"),
		"unknown kid":                        h.sign(good(), "kid", "RS257"),
		"kid as a path":                      h.sign(good(), "kid", "../../../../dev/null"),
		"kid with SQL":                       h.sign(good(), "kid", "' OR 1=1 --"),
		"kid of another type":                h.sign(good(), "kid", 7),
		"empty kid":                          h.sign(good(), "kid", ""),
		"jku of a stranger":                  sign("RS256", stranger, good(), "kid", "evil", "jku", "https://evil.example/jwks"),
		"jwk of a stranger":                  sign("RS256", stranger, good(), "jwk", map[string]any{"kty": "RSA", "n": "AQAB", "e": "AQAB"}),
		"x5u of a stranger":                  sign("RS256", stranger, good(), "x5u", "https://evil.example/cert"),
		"x5c of a stranger":                  sign("RS256", stranger, good(), "x5c", []string{"AAAA"}),
		"crit":                               h.sign(good(), "crit", []string{"exp"}),
		"crit with b64":                      h.sign(good(), "crit", []string{"b64"}, "b64", false),
		"empty crit":                         h.sign(good(), "crit", []string{}),
		"another issuer":                     h.sign(good("iss", "https://evil.example")),
		"the issuer with a slash":            h.sign(good("iss", testIssuer+"/")),
		"the issuer in a list":               h.sign(good("iss", []string{testIssuer})),
		"another audience":                   h.sign(good("aud", "other")),
		"other audiences":                    h.sign(good("aud", []string{"other", "more"})),
		"an audience of another type":        h.sign(good("aud", map[string]any{testAudience: true})),
		"no audience in a list":              h.sign(good("aud", []string{})),
		"no iss":                             h.sign(good("iss", nil)),
		"no aud":                             h.sign(good("aud", nil)),
		"no exp":                             h.sign(good("exp", nil)),
		"no sub":                             h.sign(good("sub", nil)),
		"empty sub":                          h.sign(good("sub", "")),
		"sub of another type":                h.sign(good("sub", 7)),
		"sub with NUL":                       h.sign(good("sub", "a\x00b")),
		"sub with a line break":              h.sign(good("sub", "a\nlevel=INFO")),
		"expired beyond the leeway":          h.sign(good("exp", past)),
		"exp as a string":                    h.sign(good("exp", "9999999999")),
		"exp beyond all numbers":             h.sign(good("exp", 1e300)),
		"exp null":                           raw(`{"alg":"RS256","kid":"RS256"}`) + "." + raw(`{"exp":null}`) + "." + parts[2],
		"iat in the future":                  h.sign(good("iat", future)),
		"iat as a string":                    h.sign(good("iat", "now")),
		"nbf in the future":                  h.sign(good("nbf", future)),
		"roles a number":                     h.sign(good("realm_access", map[string]any{"roles": 7})),
		"roles an object":                    h.sign(good("realm_access", map[string]any{"roles": map[string]any{"ADMIN": true}})),
		"roles not all strings":              h.sign(good("realm_access", map[string]any{"roles": []any{"ADMIN", 7}})),
		"roles in lists":                     h.sign(good("realm_access", map[string]any{"roles": []any{[]any{"ADMIN"}}})),
		"no object where roles are":          h.sign(good("realm_access", "ADMIN")),
		"areas a number":                     h.sign(good("areas", 510104)),
		"areas true":                         h.sign(good("areas", true)),
		"an area with NUL":                   h.sign(good("areas", []string{"510104\x00"})),
		"an empty area":                      h.sign(good("areas", []string{""})),
		"other claims under the signature":   parts[0] + "." + admin + "." + parts[2],
		"another header under the signature": raw(`{"alg":"RS256","kid":"RS256","x":1}`) + "." + parts[1] + "." + parts[2],
		"no signature":                       parts[0] + "." + parts[1] + ".",
		"two parts":                          parts[0] + "." + parts[1],
		"four parts":                         right + "." + parts[2],
		"five parts, as if encrypted":        right + ".." + parts[2],
		"the signature cut":                  right[:len(right)-4],
		"padding":                            right + "==",
		"NUL behind it":                      right + "\x00",
		"NUL in it":                          right[:40] + "\x00" + right[40:],
		"a line break in it":                 right[:40] + "\n" + right[40:],
		"garbage":                            "garbage",
		"dots":                               "..",
		"no JSON":                            raw("no") + "." + raw("JSON") + "." + raw("here"),
		"a JSON list":                        raw("[]") + "." + raw("[]") + "." + raw("x"),
		"JSON nested deep":                   raw(strings.Repeat(`{"a":`, 2000)) + "." + admin + ".",
		"huge":                               strings.Repeat("a", maxCredential+1),
		"huge, but right":                    h.sign(good("junk", strings.Repeat("a", maxCredential))),
		"two tokens":                         right + " " + right,
		"two tokens with a comma":            right + ", Bearer " + right,
		"a token said twice to be a bearer":  "Bearer " + right,
		"no UTF-8":                           "\xff\xfe\xfd",
		"the demo's key for the issuer":      sign("EdDSA", h.demo, good(), "kid", nil),
		"the demo's key, kid of the issuer":  sign("EdDSA", h.demo, good()),
		"the issuer's key for the demo":      sign("EdDSA", h.keys["EdDSA"], good("iss", demoIssuer, "aud", demoAudience)),
		"a stranger's key for the demo":      sign("EdDSA", strangerEd, good("iss", demoIssuer, "aud", demoAudience), "kid", nil),
		"the demo's token, expired":          must(DemoToken(h.demo, worker, noon.Add(-2*time.Hour), time.Hour)),
		"the demo's without sub":             must(DemoToken(h.demo, policy.Caller{}, noon, time.Hour)),
	} {
		t.Run(name, func(t *testing.T) {
			h.t = t
			h.stays("Bearer " + token)
		})
	}
	h.t = t
	h.enters("Bearer "+right, worker)
}

// TestSchemes wants a token in no other way than as a bearer's.
func TestSchemes(t *testing.T) {
	t.Parallel()
	h := build(t, nil)
	token := h.sign(good())
	for _, bad := range []string{
		token, "Basic " + token, "Token " + token, "Bearer:" + token, "Bearer\t" + token, "Bearer" + token,
		"Bearer=" + token, `Bearer "` + token + `"`, "Bearer token=" + token, "Basic x, Bearer " + token, " Bearer " + token, "Bearer, " + token,
	} {
		h.stays(bad)
	}
	for _, scheme := range []string{"Bearer", "bearer", "BEARER", "bEaReR"} {
		h.enters(scheme+" "+token, worker)
	}
}
