package main

import (
	"math"
	"testing"
	"time"
)

// The ratio is that of each round, so that a slow round of both sides does not
// count.
func TestEvaluateComparesRoundByRound(t *testing.T) {
	t.Parallel()
	of := func(requests int, service, postgres time.Duration) *slot {
		return &slot{took: time.Second, service: service, postgres: postgres, latencies: make([]time.Duration, requests)}
	}
	ours := []*slot{
		of(100, 100*time.Millisecond, 100*time.Millisecond),
		of(10, 100*time.Millisecond, 100*time.Millisecond),
		of(50, 100*time.Millisecond, 200*time.Millisecond),
	}
	limit := []*slot{
		of(100, 100*time.Millisecond, 300*time.Millisecond),
		of(10, 100*time.Millisecond, 300*time.Millisecond),
		of(100, 100*time.Millisecond, 200*time.Millisecond),
	}
	f := evaluate("ours", ours, limit)
	if f.cpu != 6 || f.service != 2 || f.postgres != 4 {
		t.Errorf("CPU is %v, of it %v and %v; want the medians 6, 2 and 4", f.cpu, f.service, f.postgres)
	}
	if f.cpuRatio != (spread{0.5, 2, 2}) {
		t.Errorf("the CPU ratio is %v", f.cpuRatio)
	}
	if f.rateRatio != (spread{0.5, 1, 1}) {
		t.Errorf("the ratio of rates is %v", f.rateRatio)
	}
}

func TestSpreadOf(t *testing.T) {
	t.Parallel()
	if got := spreadOf([]float64{4, 1, 3, 2}); got != (spread{1, 2.5, 4}) {
		t.Errorf("got %v", got)
	}
	if got := spreadOf([]float64{math.Pi}); got != (spread{math.Pi, math.Pi, math.Pi}) {
		t.Errorf("got %v", got)
	}
}
