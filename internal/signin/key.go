package signin

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/fault"
	"jinyan/internal/store"
)

// keyPrefix begins every API key, so that people and scanners of leaks know one.
const keyPrefix = "jinyan_"

const (
	idBytes     = 8
	secretBytes = 32
	// findTime is how long a key is looked for.
	findTime = 5 * time.Second
)

// Key is an API key as the database holds it: without its secret.
type Key struct {
	ID, Name             string
	Roles, Areas         []string
	CreatedAt, ExpiresAt time.Time
	RevokedAt            *time.Time
}

// AddKey makes a key with the name, roles, areas and end of k and returns its text, which is
// known to nobody afterwards. CONFLICT says that the name is taken.
func AddKey(ctx context.Context, conn *pgx.Conn, k Key) (text string, err error) {
	random := make([]byte, idBytes+secretBytes)
	_, _ = rand.Read(random)
	id, secret := hex.EncodeToString(random[:idBytes]), random[idBytes:]
	hash := sha256.Sum256(secret)
	areas := append([]string{}, k.Areas...) // never null
	_, err = conn.Exec(ctx, "INSERT INTO api_keys (id, name, secret_hash, roles, areas, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
		id, k.Name, hash[:], k.Roles, areas, k.ExpiresAt)
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.ConstraintName == "api_keys_name_key" {
		return "", fault.New(fault.Conflict,
			"there is a key %s already; revoke it first, or choose another name",
			"密钥 %s 已存在;请先吊销,或另取名称", k.Name)
	}
	return keyPrefix + id + "_" + hex.EncodeToString(secret), store.Fault(err)
}

// ListKeys lists all keys, also those that are revoked or expired, the newest first.
func ListKeys(ctx context.Context, conn *pgx.Conn) ([]Key, error) {
	rows, err := conn.Query(ctx, "SELECT id, name, roles, areas, created_at, expires_at, revoked_at FROM api_keys ORDER BY created_at DESC, id")
	if err != nil {
		return nil, store.Fault(err)
	}
	keys, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Key])
	return keys, store.Fault(err)
}

// RevokeKey ends the key of a name. NOT_FOUND says that there is none which is not revoked.
func RevokeKey(ctx context.Context, conn *pgx.Conn, name string) error {
	done, err := conn.Exec(ctx, "UPDATE api_keys SET revoked_at = now() WHERE name = $1 AND revoked_at IS NULL", name)
	if err == nil && done.RowsAffected() == 0 {
		return fault.New(fault.NotFound,
			"there is no key %s that could be revoked; jinyan key list shows all",
			"没有可吊销的密钥 %s;请用 jinyan key list 查看", name)
	}
	return store.Fault(err)
}

// findKey looks a key up by its text; errNoKey says that it does not hold.
func findKey(ctx context.Context, pool *pgxpool.Pool, text string) (Key, error) {
	id, secret, err := parseKey(text)
	if err != nil {
		return Key{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, findTime)
	defer cancel()
	k := Key{ID: id}
	var hash []byte
	err = pool.QueryRow(ctx, "SELECT name, secret_hash, roles, areas, expires_at FROM api_keys WHERE id = $1 AND revoked_at IS NULL AND expires_at > now()", id).
		Scan(&k.Name, &hash, &k.Roles, &k.Areas, &k.ExpiresAt)
	if errors.Is(err, pgx.ErrNoRows) {
		return Key{}, errNoKey
	}
	if err != nil {
		return Key{}, err
	}
	if own := sha256.Sum256(secret); subtle.ConstantTimeCompare(own[:], hash) != 1 {
		return Key{}, errNoKey
	}
	return k, nil
}

// parseKey takes a key apart; what is none asks nothing of the database.
func parseKey(text string) (id string, secret []byte, err error) {
	id, rest, _ := strings.Cut(strings.TrimPrefix(text, keyPrefix), "_")
	if raw, err := hex.DecodeString(id); err != nil || len(raw) != idBytes {
		return "", nil, errNoKey
	}
	secret, err = hex.DecodeString(rest)
	if err != nil || len(secret) != secretBytes {
		return "", nil, errNoKey
	}
	return id, secret, nil
}
