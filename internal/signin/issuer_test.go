package signin

import (
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// keyServer serves a key set.
type keyServer struct {
	*httptest.Server
	mu     sync.Mutex
	keys   map[string]crypto.Signer
	status int
	before string // stands before the key set
	moved  string // where a redirect leads
	asked  int
}

func serveKeys(t *testing.T, kids ...string) *keyServer {
	s := &keyServer{status: http.StatusOK, keys: map[string]crypto.Signer{}}
	for _, kid := range kids {
		s.add(kid)
	}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.asked++
		w.Header().Set("Location", s.moved)
		w.WriteHeader(s.status)
		_, _ = w.Write(append([]byte(s.before), keySet(s.keys)...))
	}))
	t.Cleanup(s.Close)
	return s
}

// add makes a key that stands in the set from now on.
func (s *keyServer) add(kid string) {
	_, key, _ := ed25519.GenerateKey(rand.Reader)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys[kid] = key
}

func (s *keyServer) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked
}

func (s *keyServer) sign(kid string) string {
	return "Bearer " + sign("EdDSA", s.keys[kid], good(), "kid", kid)
}

// TestKeySetOfURL changes keys: a new one is fetched with the first token that it signed,
// and after that unknown keys make nobody fetch anything for a while.
func TestKeySetOfURL(t *testing.T) {
	t.Parallel()
	s := serveKeys(t, "old")
	h := build(t, func(c *Config) { c.Issuer.JWKS = s.URL })
	h.enters(s.sign("old"), worker)
	if n := s.count(); n != 1 {
		t.Errorf("fetched %d times at the start", n)
	}
	s.add("new")
	h.enters(s.sign("new"), worker)
	_, s.keys["unknown"], _ = ed25519.GenerateKey(rand.Reader)
	for range 20 {
		h.stays(s.sign("unknown"))
	}
	if n := s.count(); n != 2 {
		t.Errorf("fetched %d times", n)
	}
}

// TestKeySetIsAway starts a gate before its issuer.
func TestKeySetIsAway(t *testing.T) {
	t.Parallel()
	for name, away := range map[string]func(*keyServer){
		"error":    func(s *keyServer) { s.status = http.StatusInternalServerError },
		"redirect": func(s *keyServer) { s.status, s.moved = http.StatusFound, serveKeys(t, "key").URL },
		"garbage":  func(s *keyServer) { s.before = "garbage" },
		"huge":     func(s *keyServer) { s.before = strings.Repeat(" ", maxKeySet) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := serveKeys(t, "key")
			away(s)
			h := build(t, func(c *Config) { c.Issuer.JWKS = s.URL })
			if !strings.Contains(h.log.String(), "could not be fetched") {
				t.Errorf("no warning: %s", h.log.String())
			}
			s.mu.Lock()
			s.status, s.before = http.StatusOK, ""
			s.mu.Unlock()
			h.enters(s.sign("key"), worker)
		})
	}
}

// TestKeyFiles wants a file that cannot be used told at the start.
func TestKeyFiles(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"empty":            ``,
		"no JSON":          `ssh-ed25519 AAAA`,
		"no keys":          `{"keys": []}`,
		"unsupported only": `{"keys": [{"kty": "OKP", "crv": "Ed448", "x": "AAAA"}]}`,
		"a broken key":     `{"keys": [{"kty": "RSA", "n": "", "e": "AQAB"}]}`,
	} {
		file := filepath.Join(t.TempDir(), "jwks.json")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := readKeys(t.Context(), file); err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := readKeys(t.Context(), "/nowhere/jwks.json"); err == nil {
		t.Error("a file that is not there is no error")
	}
	for name, change := range map[string][2]string{
		"keys for encryption sign nothing":           {`"kty"`, `"use":"enc","kty"`},
		"a kind that nobody knows harms none beside": {`"keys":[`, `"keys":[{"kty":"OKP","crv":"Ed448","x":"AAAA"},`},
	} {
		h := build(t, nil)
		text := strings.ReplaceAll(string(must(os.ReadFile(h.file))), change[0], change[1])
		if err := os.WriteFile(h.file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		other := build(t, func(c *Config) { c.Issuer.JWKS = h.file })
		if _, err := other.SignIn(t.Context(), "Bearer "+h.sign(good())); (err == nil) != strings.Contains(name, "harms none") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
