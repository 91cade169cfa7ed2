package graph_test

import (
	"flag"
	"fmt"
	"runtime/debug"
	"slices"
	"testing"
)

var seed = flag.Uint64("seed", 20231201, "of the generated queries")

// TestRandomQueriesBothWays makes up queries from the schema, a seventh of them
// with something wrong, and wants the same answer of the writer and of gqlgen's
// executor. -seed makes up others.
func TestRandomQueriesBothWays(t *testing.T) {
	t.Parallel()
	const wanted = 2000
	writing := demoDatabase(t)
	resolving := writing.resolving(t)
	w, seen, tally := everything(t, writing), cursors{}, tally{}
	for number, asked := 0, 0; asked < wanted; number++ {
		q := newDraft(w, seen, *seed, uint64(number)).question()
		for turn := 0; turn < 3; turn++ {
			var a answer
			t.Run(fmt.Sprintf("%d.%d", number, turn), func(t *testing.T) {
				defer q.sayIfFailed(t, number)
				compareWays(t, writing, resolving, q.text, q.variables)
				a = writing.answer(t, q)
				if slices.Contains(a.codes(), "INTERNAL") {
					t.Errorf("a query must not break the service: %s", a.text)
				}
			})
			asked++
			tally.add(q, a)
			cursor := q.next.turned(a, seen)
			if cursor == "" {
				break
			}
			q = q.onward(cursor)
		}
	}
	tally.check(t, everyday, wrong)
}

// sayIfFailed is deferred and tells how to see a failure again.
func (q question) sayIfFailed(t *testing.T, number int) {
	if panicked := recover(); panicked != nil {
		t.Errorf("panic: %v\n%s", panicked, debug.Stack())
	}
	if t.Failed() {
		t.Logf("seed %d, query %d\n%s\nvariables: %s", *seed, number, q.text, q.variables)
	}
}
