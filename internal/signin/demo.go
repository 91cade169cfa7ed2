package signin

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"jinyan/internal/policy"
)

// What the demo's tokens say of where they come from and whom they are for.
const (
	demoIssuer   = "jinyan-demo"
	demoAudience = "jinyan"
)

// demoFile is where a data dir keeps the key that signs the demo's tokens.
const demoFile = "demo.key"

// DemoKey reads the key that signs the demo's tokens from a data dir, where one is made, for
// its owner's eyes alone, if there is none. Several may call it at once.
func DemoKey(dir string) (ed25519.PrivateKey, error) {
	path := filepath.Join(dir, demoFile)
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := makeDemoKey(path); err != nil {
			return nil, err
		}
		text, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, fmt.Errorf("the demo's key cannot be read: %w", err)
	}
	seed, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil || len(seed) != ed25519.SeedSize {
		return nil, fmt.Errorf("%s holds no key: remove it, and another is made", path)
	}
	return ed25519.NewKeyFromSeed(seed), nil
}

// makeDemoKey writes a new key, whole or not at all. One that is there by now stays.
func makeDemoKey(path string) error {
	seed := make([]byte, ed25519.SeedSize)
	_, _ = rand.Read(seed)
	file, err := os.CreateTemp(filepath.Dir(path), demoFile+".new-") // of mode 0600
	if err != nil {
		return fmt.Errorf("the demo's key cannot be made: %w", err)
	}
	defer func() { _ = os.Remove(file.Name()) }()
	_, err = file.WriteString(hex.EncodeToString(seed) + "\n")
	if err = errors.Join(err, file.Sync(), file.Close()); err == nil {
		err = os.Link(file.Name(), path)
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("the demo's key cannot be made: %w", err)
	}
	return nil
}

// DemoToken signs a token for the caller, which holds for a time from now on.
func DemoToken(key ed25519.PrivateKey, c policy.Caller, now time.Time, ttl time.Duration) (string, error) {
	t := jwt.NewWithClaims(jwt.SigningMethodEdDSA, jwt.MapClaims{
		"iss": demoIssuer, "aud": demoAudience, "sub": c.Subject,
		"iat": now.Unix(), "exp": now.Add(ttl).Unix(),
		"roles": c.Roles, "areas": c.Areas,
	})
	return t.SignedString(key)
}

// demoVerifier checks the demo's tokens.
func demoVerifier(key ed25519.PublicKey, now func() time.Time) *verifier {
	return newVerifier(demoIssuer, demoAudience, []string{jwt.SigningMethodEdDSA.Alg()}, now,
		func(*jwt.Token) (any, error) { return key, nil })
}
