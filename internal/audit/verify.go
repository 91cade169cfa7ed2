package audit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/store"
)

// Finding is what came of a look at the whole log.
type Finding struct {
	// Entries is how many hold, Head the hash of the last of these in hexadecimal.
	Entries int
	Head    string
	// Broken is what is wrong with the entry after them, empty if the log ends there.
	Broken string
	// Met tells whether the head that was asked for is one of the hashes.
	Met bool
}

// Verify reckons the hash of every entry anew, from the first to the first that does not
// hold. That entries were cut off at the end shows only to who kept a head: was is that
// hash in hexadecimal, or empty.
func Verify(ctx context.Context, conn *pgx.Conn, was string) (Finding, error) {
	f := Finding{Head: strings.Repeat("00", sha256.Size), Met: was == ""}
	rows, err := conn.Query(ctx, "SELECT "+columns+" FROM access_log ORDER BY seq")
	if err != nil {
		return f, store.Fault(err)
	}
	defer rows.Close()
	for rows.Next() {
		e, err := entry(rows)
		if err != nil {
			return f, store.Fault(err)
		}
		if e.Sequence != f.Entries+1 {
			f.Broken = fmt.Sprintf("entry %d is missing", f.Entries+1)
			return f, nil
		}
		if hash := e.reckon(f.Head); hash != e.Hash {
			f.Broken = fmt.Sprintf("entry %d was changed, or one before it", e.Sequence)
			return f, nil
		}
		f.Entries, f.Head = e.Sequence, e.Hash
		f.Met = f.Met || strings.EqualFold(was, e.Hash)
	}
	return f, store.Fault(rows.Err())
}

// reckon is the hash that an entry must have after the one with the given hash, both in
// hexadecimal.
func (e *Entry) reckon(before string) string {
	sum := sha256.New()
	last, _ := hex.DecodeString(before)
	sum.Write(last)
	at := e.At.UTC().Format("2006-01-02T15:04:05.000000Z")
	for _, text := range []string{
		netstring(strconv.Itoa(e.Sequence)), netstring(at), netstring(string(e.Action)), netstring(e.Actor),
		netstrings(e.Roles), netstrings(e.Areas), netstringOr(e.Node), netstring(e.Field), netstring(e.Purpose), netstring(e.Request),
	} {
		sum.Write([]byte(text))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func netstring(s string) string { return strconv.Itoa(len(s)) + ":" + s }

func netstrings(list []string) string {
	var b strings.Builder
	for _, s := range list {
		b.WriteString(netstring(s))
	}
	return netstring(b.String())
}

func netstringOr(s *string) string {
	if s == nil {
		return "-"
	}
	return netstring(*s)
}
