package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// bombsPerSecond is how many hostile requests come in a second, bombers over how many
// connections.
const bombsPerSecond, bombers = 100, 4

// underFire measures the workloads in turns with and without hostile requests beside
// them, each of which must be refused.
func underFire(ctx context.Context, s settings, db *database, workloads []*workload, service *server) error {
	rows := [][]string{
		{"workload", "req/s in peace", "under fire", "kept", "lowest–highest", "bombs", "refused in ms: median", "longest"},
		{"---", "--:", "--:", "--:", ":-:", "--:", "--:", "--:"},
	}
	for _, w := range workloads {
		c, err := w.queries(service)
		if err != nil {
			return err
		}
		if err := compare(ctx, w, []*contestant{c}); err != nil {
			return err
		}
		say("%s: measuring %d rounds …", w.name, s.rounds)
		var peace, fire, kept []float64
		var refusals []time.Duration
		for round := -1; round < s.rounds; round++ { // the first warms up
			calm, err := measure(ctx, c, db.postmaster, s.slot)
			if err != nil {
				return err
			}
			f := startFire(service.addr)
			hot, err := measure(ctx, c, db.postmaster, s.slot)
			took, failed := f.stop()
			if err := errors.Join(err, failed); err != nil {
				return err
			}
			if round < 0 {
				continue
			}
			peace, fire, kept = append(peace, calm.rate()), append(fire, hot.rate()), append(kept, hot.rate()/calm.rate())
			refusals = append(refusals, took...)
		}
		slices.Sort(refusals)
		part := spreadOf(kept)
		rows = append(rows, []string{
			w.name, short(spreadOf(peace).median), short(spreadOf(fire).median), fmt.Sprintf("%.2f", part.median),
			fmt.Sprintf("%.2f–%.2f", part.low, part.high), fmt.Sprint(len(refusals)),
			elapsed(refusals[len(refusals)/2]), elapsed(refusals[len(refusals)-1]),
		})
	}
	fmt.Print(align(rows))
	return nil
}

// fire is hostile requests on their way.
type fire struct {
	end  chan struct{}
	all  sync.WaitGroup
	next atomic.Int64

	mu   sync.Mutex
	took []time.Duration
	errs []error
}

func startFire(addr string) *fire {
	f := &fire{end: make(chan struct{})}
	requests := bombs(addr)
	due := make(chan struct{}, bombsPerSecond)
	f.all.Go(func() {
		tick := time.NewTicker(time.Second / bombsPerSecond)
		defer tick.Stop()
		defer close(due)
		for {
			select {
			case <-f.end:
				return
			case <-tick.C:
				select {
				case due <- struct{}{}:
				default:
				}
			}
		}
	})
	for range bombers {
		f.all.Go(func() {
			for range due {
				n := int(f.next.Add(1)-1) % len(requests)
				took, err := throw(addr, requests[n])
				f.mu.Lock()
				f.took, f.errs = append(f.took, took), append(f.errs, err)
				f.mu.Unlock()
			}
		})
	}
	return f
}

// stop gives how long each refusal took.
func (f *fire) stop() ([]time.Duration, error) {
	close(f.end)
	f.all.Wait()
	return f.took, errors.Join(f.errs...)
}

// throw sends a hostile request over a connection of its own, and wants it refused.
func throw(addr string, request []byte) (time.Duration, error) {
	began := time.Now()
	c, err := dial(addr)
	if err != nil {
		return 0, err
	}
	defer c.close()
	status, err := c.send(request)
	took := time.Since(began)
	switch {
	case err != nil:
		return took, fmt.Errorf("%.200s: %w", request, err)
	case status >= 500 || !bytes.Contains(c.body, []byte(`"errors"`)):
		return took, fmt.Errorf("%.200s was not refused: %d %.500s", request, status, c.body)
	}
	return took, nil
}

// bombs are requests that cost their sender little.
func bombs(addr string) (all [][]byte) {
	post := func(header, body string) {
		all = append(all, fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
			addr, header, len(body), body))
	}
	query := func(text string) { post("", `{"query":`+quoted(text)+"}") }
	var doubled strings.Builder
	doubled.WriteString("{ areas { nodes { ...f0 } } }")
	for i := range 14 {
		fmt.Fprintf(&doubled, " fragment f%d on Area { a: parent { ...f%d } b: parent { ...f%d } }", i, i+1, i+1)
	}
	doubled.WriteString(" fragment f14 on Area { id }")
	query(doubled.String())
	query("{ issues { nodes " + strings.Repeat("{ community { issues { nodes ", 60) + "{ id }" + strings.Repeat(" } } }", 60) + " } }")
	query("{" + strings.Repeat(" areas { totalCount }", 2000) + " }")
	aliases := &strings.Builder{}
	for i := range 900 {
		fmt.Fprintf(aliases, " a%d: __typename", i)
	}
	query("{" + aliases.String() + " }")
	query("{ __schema { types " + strings.Repeat("{ fields { type ", 8) + "{ name }" + strings.Repeat(" } }", 8) + " } }")
	query("{ __typename " + strings.Repeat("@include(if: true) ", 800) + "}")
	query("{ communities(first: 200) { nodes { issues(first: 200) { nodes { events(first: 200) { nodes { issue { events(first: 200) { nodes { id } } } } } } } } } }")
	query("{ issues(where: " + strings.Repeat("{not: ", 500) + "{}" + strings.Repeat("}", 500) + ") { totalCount } }")
	query(strings.Repeat("{ a ", 50_000))
	post("", `{"query":"query($a: [ID!]!) { nodes(ids: $a) { id } }","variables":{"a":[`+strings.Repeat(`"x",`, 50_000)+`"x"]}}`)
	post("", strings.Repeat("[", 100_000))
	post("Authorization: Bearer "+strings.Repeat("e", 8000)+"\r\n", `{"query":"{ __typename }"}`)
	post("Authorization: Bearer eyJhbGciOiJub25lIn0.e30.\r\n", `{"query":"{ __typename }"}`)
	return all
}

func quoted(text string) string { return `"` + strings.ReplaceAll(text, `"`, `\"`) + `"` }
