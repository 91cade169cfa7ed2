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
		case "code_lists", "code_items", "sla_policies", "regulations", "volunteer_teams", "co_builders",
			"programs", "campaigns", "brands", "assessment_standards", "criteria", "metrics", "documents", "passages":
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

// TestACityHasNoResidentsSide counts the rows of all tables without a database.
func TestACityHasNoResidentsSide(t *testing.T) {
	t.Parallel()
	o := Options{Profile: City, Issues: 2000, Seed: 1}.withDefaults()
	w := newWorld(o)
	residents := map[string]bool{}
	for _, table := range []string{
		"volunteer_teams", "team_services", "co_builders", "volunteers", "team_volunteers", "service_records",
		"programs", "activities", "organizers", "activity_facilities", "participations",
		"care_records", "visits", "visit_targets", "visit_services", "visit_subjects", "inspections", "conductors", "hazards",
		"processes", "process_issues", "stage_records", "topics", "ideas", "plans", "votes", "surveys",
	} {
		residents[table] = true
	}
	for _, table := range append(w.tables(), newTeller(w, o).tables()...) {
		filled := make(chan []byte)
		r := &rows{filled: filled}
		go func() {
			defer close(filled)
			table.fill(r)
			r.flush()
		}()
		for range filled {
		}
		if (r.count == 0) != residents[table.name] {
			t.Errorf("%s: %d rows", table.name, r.count)
		}
	}
}
