package walk

import (
	"slices"
	"strings"

	"jinyan/internal/model"
)

// source is a node around which is looked, with what was found by how far it is away.
type source struct {
	hops   map[int32]int
	levels [][]int32
	// full says that more than the page was found.
	full bool
}

func newSource(start ...int32) *source {
	s := &source{hops: map[int32]int{}, levels: [][]int32{start}}
	for _, p := range start {
		s.hops[p] = 0
	}
	return s
}

// depth is how far was walked, last what is furthest away.
func (s *source) depth() int { return len(s.levels) - 1 }

func (s *source) last() []int32 { return s.levels[len(s.levels)-1] }

// grow adds what is one edge further away.
func (s *source) grow(g *ground) {
	far := len(s.levels)
	var level []int32
	for _, p := range s.last() {
		if g.steps -= len(g.nodes[p].links); g.steps < 0 {
			break
		}
		for _, l := range g.nodes[p].links {
			if _, seen := s.hops[l.to]; !seen {
				s.hops[l.to] = far
				level = append(level, l.to)
			}
		}
	}
	s.levels = append(s.levels, level)
}

// shrink takes back what is furthest away, unless the source is full.
func (s *source) shrink() {
	if s.full {
		return
	}
	for _, p := range s.last() {
		delete(s.hops, p)
	}
	s.levels = s.levels[:s.depth()]
}

// group are the nodes of one type and hop.
type group struct {
	hop   int
	of    *model.Type
	nodes []int32
}

// groups are what was found from a hop on, in order.
func (s *source) groups(g *ground, from int) (groups []*group) {
	for hop := from; hop < len(s.levels); hop++ {
		at := map[*model.Type]*group{}
		first := len(groups)
		for _, p := range s.levels[hop] {
			t := g.nodes[p].of
			if at[t] == nil {
				at[t] = &group{hop: hop, of: t}
				groups = append(groups, at[t])
			}
			at[t].nodes = append(at[t].nodes, p)
		}
		slices.SortFunc(groups[first:], func(a, b *group) int { return strings.Compare(a.of.Name, b.of.Name) })
	}
	return groups
}

// most is how many nodes of each type were found around one source at most.
func most(g *ground, sources []*source) map[*model.Type]int {
	seen := map[*model.Type]int{}
	for _, s := range sources {
		mine := map[*model.Type]int{}
		for p := range s.hops {
			mine[g.nodes[p].of]++
		}
		for t, n := range mine {
			seen[t] = max(seen[t], n)
		}
	}
	return seen
}

// filled says of sources that more than a page was found, and tells whether of all.
func filled(sources []*source, size int) bool {
	done := true
	for _, s := range sources {
		s.full = len(s.hops)-len(s.levels[0]) > size
		done = done && s.full
	}
	return done
}
