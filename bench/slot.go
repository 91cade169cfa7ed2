package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// slot is what was measured while one contestant was asked.
type slot struct {
	took time.Duration
	// service and postgres are the CPU times of the server and of PostgreSQL.
	service, postgres time.Duration
	memory            memory
	bytes             int64
	latencies         []time.Duration
}

// measure asks the contestant its questions in their order, by several
// connections at once, for the given time. Each answer must be as long as the one
// that was compared.
func measure(ctx context.Context, c *contestant, postmaster int, d time.Duration) (*slot, error) {
	clients := make([]*client, connections)
	for i := range clients {
		client, err := dial(c.server.addr)
		if err != nil {
			return nil, err
		}
		defer client.close()
		clients[i] = client
	}
	forgetPeak(c.server.pid())
	service, postgres, err := times(c, postmaster)
	if err != nil {
		return nil, err
	}
	s := &slot{}
	began := time.Now()
	var (
		next atomic.Int64
		mu   sync.Mutex
		all  sync.WaitGroup
		errs []error
	)
	for _, client := range clients {
		all.Go(func() {
			latencies, bytes, err := keepAsking(ctx, c, client, &next, began.Add(d))
			mu.Lock()
			defer mu.Unlock()
			s.latencies, s.bytes, errs = append(s.latencies, latencies...), s.bytes+bytes, append(errs, err)
		})
	}
	all.Wait()
	s.took = time.Since(began)
	if err := errors.Join(append(errs, ctx.Err())...); err != nil {
		return nil, err
	}
	if s.service, s.postgres, err = times(c, postmaster); err != nil {
		return nil, err
	}
	s.service, s.postgres = s.service-service, s.postgres-postgres
	s.memory, err = memoryOf(c.server.pid())
	return s, err
}

// times are the CPU times so far.
func times(c *contestant, postmaster int) (service, postgres time.Duration, err error) {
	if service, err = cpuOf(c.server.pid()); err != nil {
		return 0, 0, fmt.Errorf("%s has ended: %w\n%s", c.name, err, c.server.output)
	}
	postgres, err = cpuOfFamily(postmaster)
	return service, postgres, err
}

// keepAsking asks on one connection until the time is over.
func keepAsking(ctx context.Context, c *contestant, client *client, next *atomic.Int64, end time.Time) (latencies []time.Duration, bytes int64, err error) {
	sent := time.Now()
	for sent.Before(end) && ctx.Err() == nil {
		n := int(next.Add(1)-1) % len(c.requests)
		body, err := client.ask(c.requests[n])
		if err != nil {
			return nil, 0, fmt.Errorf("%s: %w", c.name, err)
		}
		if size := dataLength(body); size != c.sizes[n] {
			return nil, 0, fmt.Errorf("%s: an answer has %d bytes, which had %d when it was compared: %.200s",
				c.name, size, c.sizes[n], body)
		}
		bytes += int64(len(body))
		got := time.Now()
		latencies = append(latencies, got.Sub(sent))
		sent = got
	}
	return latencies, bytes, nil
}
