package synth

import (
	"crypto/sha256"
	"runtime"
	"testing"
)

// digests encodes all tables without a database and gives a hash of each.
func digests(o Options) map[string][sha256.Size]byte {
	o = o.withDefaults()
	w := newWorld(o)
	all := map[string][sha256.Size]byte{}
	for _, t := range append(w.tables(), newTeller(w, o).tables()...) {
		filled := make(chan []byte)
		go func() {
			defer close(filled)
			r := &rows{filled: filled}
			t.fill(r)
			r.flush()
		}()
		h := sha256.New()
		for chunk := range filled {
			h.Write(chunk)
		}
		all[t.name] = [sha256.Size]byte(h.Sum(nil))
	}
	return all
}

func TestAnotherSeedGivesOtherRows(t *testing.T) {
	first := digests(Options{Issues: 500, Seed: 1})
	before := runtime.GOMAXPROCS(1) // the number of processors does not matter
	same := digests(Options{Issues: 500, Seed: 1})
	runtime.GOMAXPROCS(before)
	other := digests(Options{Issues: 500, Seed: 2})
	for table, digest := range first {
		if digest != same[table] {
			t.Errorf("one seed gives two different %s", table)
		}
		switch table {
		case "code_lists", "code_items", "regulations", "volunteer_teams", "co_builders":
			continue // of which little or nothing is drawn
		}
		if digest == other[table] {
			t.Errorf("another seed gives the same %s", table)
		}
	}
}

// TestFewIssues: the spread of the issues over time and bursts does not need many.
func TestFewIssues(t *testing.T) {
	t.Parallel()
	for _, n := range []int{-1, 1, 2, 3, 40, 101} {
		digests(Options{Issues: n, Seed: 5})
	}
}
