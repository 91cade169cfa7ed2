package graph_test

import (
	"time"

	"jinyan/internal/model"
)

// naive answers queries by looking at rows one by one, at one instant. It is a
// second reading of docs/graph.md, made without a look at how the service reads
// it: when the two differ, one of them is wrong.
type naive struct {
	*world
	at   time.Time
	vars map[string]any
	// marks are the cursors that may be given.
	marks marks
	// around are the edges at every row, once they were asked.
	around map[*record][]walked
	// tells says that conditions ask for figures as readers are told them.
	tells bool
}

// today is the calendar day of the instant in Shanghai.
func (n *naive) today() time.Time {
	y, m, d := n.at.In(time.FixedZone("", 8*60*60)).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// happened tells whether a row had happened at the instant. A row without any
// time of its own had if what it needs had.
func (n *naive) happened(r *record) bool {
	switch {
	case r.of.Happens != nil:
		return !r.value(r.of.Happens).(time.Time).After(n.at)
	case r.of.Begins != nil && !n.begun(r):
		return false
	case r.of.Life || r.of.Past:
		return true
	}
	for _, rel := range r.of.Relations {
		if !needed(rel) {
			continue
		}
		if target := n.target(r, rel); target != nil && !n.happened(target) {
			return false
		}
	}
	return true
}

// begun tells whether a row's first day had come.
func (n *naive) begun(r *record) bool {
	column := "valid_from"
	if r.of.Begins != nil {
		column = r.of.Begins.Column
	}
	from, known := r.cells[column].(time.Time)
	if known && r.of.Begins != nil && r.of.Begins.Kind == model.Instant {
		return !from.After(n.at)
	}
	return !known || !from.After(n.today())
}

// lasts tells whether a row's end had not come.
func (n *naive) lasts(r *record) bool {
	to, known := r.cells["valid_to"].(time.Time)
	return !known || to.After(n.today())
}

// listed tells whether a row stands in lists.
func (n *naive) listed(r *record) bool {
	return n.happened(r) && n.begun(r) && (r.of.Past || n.lasts(r))
}

// told tells whether a row is found where ended rows are found too: by its id or
// code, and in lists of what came before or after something.
func (n *naive) told(r *record) bool { return n.happened(r) && n.begun(r) }

// reached tells whether a to-one edge leads to the row, ended or not.
func (n *naive) reached(r *record) bool { return r != nil && n.happened(r) }
