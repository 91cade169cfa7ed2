package signin

import (
	"context"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/fault"
	"jinyan/internal/pgtest"
	"jinyan/internal/policy"
	"jinyan/internal/store"
)

// database is a migrated database of a test's own.
func database(t *testing.T) (*pgxpool.Pool, *pgx.Conn) {
	t.Helper()
	dsn := pgtest.DatabaseFrom(t, pgtest.Template(t, "migrated", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, slog.New(slog.DiscardHandler))
		return err
	}))
	pool, err := store.OpenReads(t.Context(), store.Reads{DSN: dsn})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return pool, conn
}

// reports is a key that tests add.
func reports() Key {
	return Key{Name: "reports", Roles: []string{"DISTRICT_ANALYST"}, Areas: []string{"510104"}, ExpiresAt: time.Now().Add(time.Hour)}
}

var reporter = policy.Caller{Subject: "reports", Roles: []policy.Role{policy.DistrictAnalyst}, Areas: []string{"510104"}}

func TestKeys(t *testing.T) {
	t.Parallel()
	pool, conn := database(t)
	h := build(t, func(c *Config) { c.Keys, c.Now = pool, nil })
	key := must(AddKey(t.Context(), conn, reports()))
	other := must(AddKey(t.Context(), conn, Key{Name: "bare", Roles: []string{"PUBLIC"}, ExpiresAt: time.Now().Add(time.Hour)}))
	h.enters("Bearer "+key, reporter)
	h.enters("bearer "+other, policy.Caller{Subject: "bare", Roles: []policy.Role{policy.Public}, Areas: []string{}})
	id, secret := key[:len(keyPrefix)+2*idBytes+1], key[len(keyPrefix)+2*idBytes+1:]
	for name, bad := range map[string]string{
		"the secret of another": id + other[len(id):],
		"another secret":        id + strings.Repeat("0", len(secret)),
		"an unknown id":         keyPrefix + strings.Repeat("0", 2*idBytes) + "_" + secret,
		"a cut secret":          key[:len(key)-2],
		"a longer secret":       key + "00",
		"no secret":             id,
		"no id":                 keyPrefix + "_" + secret,
		"nothing":               keyPrefix,
		"id with SQL":           keyPrefix + "' OR true --_" + secret,
		"id with NUL":           keyPrefix + "\x00_" + secret,
		"no digits":             id + strings.Repeat("z", len(secret)),
		"upper case":            strings.ToUpper(key),
		"the secret's hash":     id + hashOf(t, conn, "reports"),
		"two keys":              key + " " + other,
	} {
		t.Run(name, func(t *testing.T) {
			h.t = t
			h.stays("Bearer " + bad)
		})
	}
	h.t = t
	h.stays(key)
	h.stays("Basic " + key)
}

// hashOf is what the database holds of a key.
func hashOf(t *testing.T, conn *pgx.Conn, name string) string {
	t.Helper()
	var hash []byte
	if err := conn.QueryRow(t.Context(), "SELECT secret_hash FROM api_keys WHERE name = $1", name).Scan(&hash); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(hash)
}

// TestSecretIsNotKept looks for the secret in all that the database holds of a key.
func TestSecretIsNotKept(t *testing.T) {
	t.Parallel()
	_, conn := database(t)
	key := must(AddKey(t.Context(), conn, reports()))
	var row string
	if err := conn.QueryRow(t.Context(), "SELECT k::text FROM api_keys AS k").Scan(&row); err != nil {
		t.Fatal(err)
	}
	secret := key[strings.LastIndex(key, "_")+1:]
	if strings.Contains(row, secret) || !strings.Contains(row, "reports") {
		t.Errorf("%s holds %s", row, secret)
	}
}

// TestRevokedKey wants a key that was revoked refused after a few seconds.
func TestRevokedKey(t *testing.T) {
	t.Parallel()
	pool, conn := database(t)
	h := build(t, func(c *Config) { c.Keys = pool })
	began := time.Now()
	h.now = began
	key := "Bearer " + must(AddKey(t.Context(), conn, reports()))
	h.enters(key, reporter)
	if err := RevokeKey(t.Context(), conn, "reports"); err != nil {
		t.Fatal(err)
	}
	h.now = began.Add(keyKept - time.Millisecond)
	h.enters(key, reporter)
	h.now = began.Add(keyKept)
	h.stays(key)
	if err := RevokeKey(t.Context(), conn, "reports"); fault.Of(err).Code != fault.NotFound {
		t.Errorf("revoked twice: %v", err)
	}
	// The name is free again.
	again := must(AddKey(t.Context(), conn, reports()))
	h.enters("Bearer "+again, reporter)
	h.stays(key)
	keys := must(ListKeys(t.Context(), conn))
	if len(keys) != 2 || keys[0].RevokedAt != nil || keys[1].RevokedAt == nil || keys[1].Name != "reports" {
		t.Errorf("listed: %+v", keys)
	}
}

func TestExpiredKey(t *testing.T) {
	t.Parallel()
	pool, conn := database(t)
	h := build(t, func(c *Config) { c.Keys, c.Now = pool, nil })
	key := "Bearer " + must(AddKey(t.Context(), conn, reports()))
	if _, err := conn.Exec(t.Context(), "UPDATE api_keys SET created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'"); err != nil {
		t.Fatal(err)
	}
	h.stays(key)
	if _, err := AddKey(t.Context(), conn, Key{Name: "late", Roles: []string{"PUBLIC"}, ExpiresAt: time.Now().Add(-time.Hour)}); err == nil {
		t.Error("a key was made that had expired")
	}
}

func TestKeyNamesAreUnique(t *testing.T) {
	t.Parallel()
	_, conn := database(t)
	if _, err := AddKey(t.Context(), conn, reports()); err != nil {
		t.Fatal(err)
	}
	if _, err := AddKey(t.Context(), conn, reports()); fault.Of(err).Code != fault.Conflict {
		t.Errorf("two keys of one name: %v", err)
	}
}

// TestKeysAreAway wants nobody told that a key is wrong because nobody could look.
func TestKeysAreAway(t *testing.T) {
	t.Parallel()
	pool, err := store.OpenReads(t.Context(), store.Reads{DSN: "postgres://nobody@127.0.0.1:1/none"})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	h := build(t, func(c *Config) { c.Keys = pool })
	key := fmt.Sprintf("Bearer %s%016x_%064x", keyPrefix, 1, 1)
	if _, err := h.SignIn(t.Context(), key); fault.Of(err).Code != fault.Unavailable {
		t.Error(err)
	}
	// What is no key needs no database, and tokens need none at all.
	for _, none := range []string{key[:len(key)-2], key + "00", strings.Replace(key, "_0", "_", 1), strings.Replace(key, "_0", "_000", 1)} {
		h.stays(none)
	}
	h.enters("Bearer "+h.sign(good()), worker)
}
