package synth

import (
	"slices"
	"sort"
)

// timeline is things of one kind, by their place in their list, in the order in
// which they happened.
type timeline []mark

// mark is a thing and when it happened.
type mark struct {
	at    moment
	thing int
}

// order sorts the marks; those of one moment keep their order.
func (t timeline) order() {
	slices.SortStableFunc(t, func(a, b mark) int { return int(min(max(a.at-b.at, -1), 1)) })
}

// last is the last thing at or before a moment, if it is no older than span,
// else none.
func (t timeline) last(at, span moment) int {
	i := sort.Search(len(t), func(i int) bool { return t[i].at > at }) - 1
	if i < 0 || t[i].at < at-span {
		return none
	}
	return t[i].thing
}
