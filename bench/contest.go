package main

import (
	"context"
	"slices"
	"time"
)

// result is what came out of a workload.
type result struct {
	workload string
	// figures are those of each contestant; the limit's are the last.
	figures []figures
}

// figures are a contestant's, as printed: times in milliseconds.
type figures struct {
	name string
	// cpu is the CPU time of a request: the median of the rounds, and its parts.
	cpu, service, postgres float64
	// perSecond is how many requests were answered in a second.
	perSecond float64
	p50, p99  float64
	kilobytes float64
	// peak and anonymous are the most megabytes of memory.
	peak, anonymous float64
	// allocs is 0 if they were not counted.
	allocs float64

	// cpuRatio and rateRatio compare with the limit in the same round; above 1
	// is better than the limit.
	cpuRatio, rateRatio spread
}

// spread is a median and the extremes.
type spread struct{ low, median, high float64 }

// contest compares the contestants' answers, warms them up and measures them in
// turns; every other round goes in reverse, so that what drifts hits all alike.
func contest(ctx context.Context, s settings, db *database, w *workload, contestants []*contestant) (*result, error) {
	say("%s: comparing %d answers …", w.name, len(w.questions))
	if err := compare(ctx, w, contestants); err != nil {
		return nil, err
	}
	say("%s: measuring %d rounds …", w.name, s.rounds)
	slots := make([][]*slot, len(contestants))
	for round := -1; round < s.rounds; round++ { // the first warms up
		for turn := range contestants {
			i := turn
			if round%2 != 0 {
				i = len(contestants) - 1 - turn
			}
			slot, err := measure(ctx, contestants[i], db.postmaster, s.slot)
			if err != nil {
				return nil, err
			}
			if round >= 0 {
				slots[i] = append(slots[i], slot)
			}
		}
	}
	r := &result{workload: w.name}
	limit := slots[len(slots)-1]
	for i, c := range contestants {
		r.figures = append(r.figures, evaluate(c.name, slots[i], limit))
	}
	return r, nil
}

// evaluate makes figures of a contestant's slots and of the limit's in the same
// rounds.
func evaluate(name string, slots, limit []*slot) figures {
	f := figures{name: name}
	var cpu, service, postgres, rate, cpuRatio, rateRatio []float64
	var latencies []time.Duration
	for i, s := range slots {
		service = append(service, milliseconds(s.service)/s.count())
		postgres = append(postgres, milliseconds(s.postgres)/s.count())
		cpu = append(cpu, s.cpu())
		rate = append(rate, s.rate())
		cpuRatio = append(cpuRatio, limit[i].cpu()/s.cpu())
		rateRatio = append(rateRatio, s.rate()/limit[i].rate())
		latencies = append(latencies, s.latencies...)
		f.kilobytes += float64(s.bytes) / 1000 / s.count() / float64(len(slots))
		f.peak = max(f.peak, float64(s.memory.peak)/1e6)
		f.anonymous = max(f.anonymous, float64(s.memory.anonymous)/1e6)
	}
	f.cpu, f.service, f.postgres = spreadOf(cpu).median, spreadOf(service).median, spreadOf(postgres).median
	f.perSecond = spreadOf(rate).median
	f.cpuRatio, f.rateRatio = spreadOf(cpuRatio), spreadOf(rateRatio)
	slices.Sort(latencies)
	f.p50 = milliseconds(latencies[len(latencies)/2])
	f.p99 = milliseconds(latencies[len(latencies)*99/100])
	return f
}

// count is how many requests were answered; at least one by each connection.
func (s *slot) count() float64 { return float64(len(s.latencies)) }

// cpu is the CPU time of a request in milliseconds.
func (s *slot) cpu() float64 { return milliseconds(s.service+s.postgres) / s.count() }

// rate is the requests answered in a second.
func (s *slot) rate() float64 { return s.count() / s.took.Seconds() }

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func spreadOf(values []float64) spread {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return spread{sorted[0], (sorted[(n-1)/2] + sorted[n/2]) / 2, sorted[n-1]}
}
