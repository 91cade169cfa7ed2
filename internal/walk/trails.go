package walk

import (
	"cmp"
	"context"
	"slices"

	"jinyan/internal/model"
)

// trails lead from a source to some of the nodes that were found around it, by edges
// that each lead one hop further.
type trails struct {
	*source
	// parents are the nodes one hop nearer, levels the nodes on the way, by hop.
	parents map[int32][]int32
	on      [][]int32
	// best are the nodes one hop nearer on the first of the paths.
	best map[int32]int32
}

// back looks back from nodes to those one hop nearer; with deep from these, too.
func (s *source) back(g *ground, from []int32, deep bool) *trails {
	t := &trails{source: s, parents: map[int32][]int32{}, on: make([][]int32, len(s.levels))}
	wanted := make(map[int32]bool, len(from))
	for _, p := range from {
		if wanted[p] = true; s.hops[p] > 0 {
			t.on[s.hops[p]] = append(t.on[s.hops[p]], p)
		}
	}
	for hop := len(s.levels) - 1; hop > 0; hop-- {
		if len(t.on[hop]) == 0 {
			continue
		}
		for _, p := range s.levels[hop-1] {
			for _, l := range g.nodes[p].links {
				near := t.parents[l.to]
				if !wanted[l.to] || s.hops[l.to] != hop || len(near) > 0 && near[len(near)-1] == p {
					continue
				}
				t.parents[l.to] = append(near, p)
				if deep && hop > 1 && !wanted[p] {
					wanted[p] = true
					t.on[hop-1] = append(t.on[hop-1], p)
				}
			}
		}
	}
	return t
}

// kinds are the kinds of the edges by which a node is found, in the order of their table.
func (t *trails) kinds(g *ground, p int32) []string {
	var found []*model.EdgeKind
	for _, near := range t.parents[p] {
		for _, l := range g.nodes[near].links {
			if k := g.tie(near, l.tie).Kind; l.to == p && !slices.Contains(found, k) {
				found = append(found, k)
			}
		}
	}
	slices.SortFunc(found, func(a, b *model.EdgeKind) int { return cmp.Compare(g.number[a], g.number[b]) })
	var names []string
	for _, k := range found {
		if !slices.Contains(names, k.Name) {
			names = append(names, k.Name)
		}
	}
	return names
}

// rank finds for every node on the way the first of the shortest paths to it, by the
// types and codes of the nodes on them.
func (t *trails) rank(ctx context.Context, g *ground) error {
	var unsure []int32
	for _, level := range t.on {
		for _, p := range level {
			if near := t.parents[p]; len(near) > 1 {
				unsure = append(unsure, near...)
			}
		}
	}
	if err := t.code(ctx, g, unsure); err != nil {
		return err
	}
	t.best = map[int32]int32{}
	ranks := map[int32]int{}
	for _, level := range t.on {
		for _, p := range level {
			t.best[p] = slices.MinFunc(t.parents[p], func(a, b int32) int { return cmp.Compare(ranks[a], ranks[b]) })
		}
		slices.SortFunc(level, func(a, b int32) int {
			return cmp.Or(cmp.Compare(ranks[t.best[a]], ranks[t.best[b]]), g.compare(a, b))
		})
		for i, p := range level {
			ranks[p] = i
		}
	}
	return nil
}

// code reads the codes of nodes that are to be compared, and of those on the paths to them.
func (t *trails) code(ctx context.Context, g *ground, unsure []int32) error {
	var places []int32
	for places = distinct(unsure); len(unsure) > 0; {
		var nearer []int32
		for _, p := range unsure {
			nearer = append(nearer, t.parents[p]...)
		}
		unsure = distinct(nearer)
		places = append(places, unsure...)
	}
	return g.readCodes(ctx, places)
}

// path are the nodes of the first of the shortest paths to a node, both ends included.
func (t *trails) path(p int32) []int32 {
	path := []int32{p}
	for t.hops[p] > 0 {
		p = t.best[p]
		path = append(path, p)
	}
	slices.Reverse(path)
	return path
}
