package graph_test

import (
	"testing"
	"time"

	"jinyan/graph"
)

// TestDays compares every day of the years 1 to 9999 with the library's.
func TestDays(t *testing.T) {
	t.Parallel()
	epoch := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
	end := time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)
	var text, want []byte
	for day := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC); !day.After(end); day = day.AddDate(0, 0, 1) {
		n := (day.Unix() - epoch.Unix()) / (24 * 60 * 60)
		text = graph.AppendDay(text[:0], int32(n))
		want = day.AppendFormat(want[:0], `"`+time.DateOnly+`"`)
		if string(text) != string(want) {
			t.Fatalf("day %d is %s, want %s", n, text, want)
		}
	}
}
