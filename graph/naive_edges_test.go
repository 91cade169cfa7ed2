package graph_test

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// walked is an edge as seen from one of its ends.
type walked struct {
	kind *model.EdgeKind
	out  bool
	to   *record
	// from and until are when it holds.
	from, until any
}

// edges are those at every row, told from all rows that are edges: they hold if the row
// and both ends do, and to what came before or after something whether these have
// ended or not.
func (n *naive) edges() map[*record][]walked {
	if n.around != nil {
		return n.around
	}
	n.around = map[*record][]walked{}
	for _, k := range n.graph.Edges {
		holds := n.listed
		if k.Row.Past {
			holds = n.told
		}
		for _, e := range n.tables[k.Row.Table] {
			if k.Where != nil && slices.Contains(k.Only, e.cells[k.Where.Column].(string)) == k.Not || !n.listed(e) {
				continue
			}
			for _, near := range k.From {
				for _, far := range k.To {
					a, b := n.end(e, near), n.end(e, far)
					if a != nil && b != nil && holds(a) && holds(b) {
						n.around[a] = append(n.around[a], walked{k, true, b, e.cells["valid_from"], e.cells["valid_to"]})
						n.around[b] = append(n.around[b], walked{k, false, a, e.cells["valid_from"], e.cells["valid_to"]})
					}
				}
			}
		}
	}
	return n.around
}

// end is the row at an end of an edge, whether it is there or not; a nil relation is
// the edge's own row.
func (n *naive) end(e *record, r *model.Relation) *record {
	if r == nil {
		return e
	}
	return n.target(e, r)
}

func (w walked) direction() string {
	if w.out {
		return "OUT"
	}
	return "IN"
}

// place is where the name of an edge's kind stands in the table of edges.
func (n *naive) kindPlace(k *model.EdgeKind) int {
	return slices.IndexFunc(n.graph.Edges, func(other *model.EdgeKind) bool { return other.Name == k.Name })
}

// asked tells which edges the arguments kinds, labels and direction leave.
func asked(args map[string]any) func(walked) bool {
	return func(w walked) bool {
		if args["kinds"] != nil || args["labels"] != nil {
			words := append(slices.Clone(list(args["kinds"])), list(args["labels"])...)
			if !slices.Contains(words, any(w.kind.Name)) && !slices.Contains(words, any(w.kind.Label.ZH)) && !slices.Contains(words, any(w.kind.Label.EN)) {
				return false
			}
		}
		return args["direction"] == nil || args["direction"] == w.direction()
	}
}

// neighborCounts are the neighbours of a row by kind, direction and type.
func (n *naive) neighborCounts(p *picked, r *record) any {
	type group struct{ kind, direction, of string }
	found, all := map[group]map[*record]bool{}, map[group]walked{}
	wanted := asked(p.ArgumentMap(n.vars))
	for _, w := range n.edges()[r] {
		if g := (group{w.kind.Name, w.direction(), w.to.of.Name}); wanted(w) && w.to != r {
			if found[g] == nil {
				found[g], all[g] = map[*record]bool{}, w
			}
			found[g][w.to] = true
		}
	}
	// In the order of the table, of one kind and direction by where its types stand there.
	places := map[group]int{}
	for i, tie := range ties(n.graph, r.of) {
		if g := (group{tie.kind.Name, tie.direction(), tie.to.of.Name}); all[g].kind != nil {
			if _, known := places[g]; !known {
				places[g] = i
			}
		}
	}
	counts := []any{}
	for _, g := range slices.SortedFunc(maps.Keys(found), func(a, b group) int { return cmp.Compare(places[a], places[b]) }) {
		counts = append(counts, n.object(p.below, "NeighborCount", func(p *picked) any {
			switch p.Name {
			case "kind":
				return g.kind
			case "kindLabel":
				return labelOf(all[g].kind, p.ArgumentMap(n.vars)["lang"])
			case "direction":
				return g.direction
			case "type":
				return g.of
			}
			return len(found[g])
		}))
	}
	return counts
}

func labelOf(k *model.EdgeKind, lang any) any {
	if lang == "EN" {
		return k.Label.EN
	}
	return k.Label.ZH
}

// ties are all ways along which edges can lead from rows of a type.
func ties(g *model.Graph, t *model.Type) (all []walked) {
	for _, k := range g.Edges {
		for _, out := range []bool{true, false} {
			near, far := k.Ends()
			if !out {
				near, far = far, near
			}
			for _, of := range far {
				if slices.Contains(near, t) {
					all = append(all, walked{kind: k, out: out, to: &record{of: of}})
				}
			}
		}
	}
	return all
}

// hops are how far rows are away from one, as far as edges lead, with the rows one hop
// nearer and the first of the shortest paths.
type hops struct {
	far     map[*record]int
	parents map[*record][]*record
	path    map[*record][]*record
}

func (n *naive) hops(start []*record, wanted func(walked) bool, depth int) hops {
	h := hops{map[*record]int{}, map[*record][]*record{}, map[*record][]*record{}}
	level := start
	for _, r := range start {
		h.far[r], h.path[r] = 0, []*record{r}
	}
	for hop := 1; hop <= depth && len(level) > 0; hop++ {
		var next []*record
		for _, r := range level {
			for _, w := range n.edges()[r] {
				if !wanted(w) {
					continue
				}
				if _, seen := h.far[w.to]; !seen {
					h.far[w.to] = hop
					next = append(next, w.to)
				}
				if h.far[w.to] == hop && !slices.Contains(h.parents[w.to], r) {
					h.parents[w.to] = append(h.parents[w.to], r)
				}
			}
		}
		for _, r := range next {
			for _, near := range h.parents[r] {
				path := append(slices.Clone(h.path[near]), r)
				if h.path[r] == nil || n.comparePaths(path, h.path[r]) < 0 {
					h.path[r] = path
				}
			}
		}
		level = next
	}
	return h
}

// comparePaths orders paths by length, then by the types and codes of their nodes.
func (n *naive) comparePaths(a, b []*record) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), slices.CompareFunc(a, b, func(x, y *record) int {
		id, other := x.cells["id"].([16]byte), y.cells["id"].([16]byte)
		return cmp.Or(strings.Compare(x.of.Name, y.of.Name), strings.Compare(codeOf(x), codeOf(y)), slices.Compare(id[:], other[:]))
	}))
}

func codeOf(r *record) string {
	if r.of.Code == nil {
		return ""
	}
	return r.cells["code"].(string)
}

// ranked are rows by hop, type and the order of their lists.
func (n *naive) ranked(h hops) []*record {
	rows := slices.Collect(maps.Keys(h.far))
	slices.SortFunc(rows, func(a, b *record) int {
		if c := cmp.Or(cmp.Compare(h.far[a], h.far[b]), strings.Compare(a.of.Name, b.of.Name)); c != 0 {
			return c
		}
		s := n.sorterOf(a.of, nil)
		return s.compare(n.place(s, a), n.place(s, b))
	})
	return rows
}

// neighbors answers what lies around a row.
func (n *naive) neighbors(p *picked, r *record) any {
	args := p.ArgumentMap(n.vars)
	depth := 1
	if args["depth"] != nil {
		depth = whole(args["depth"])
	}
	wanted := asked(args)
	h := n.hops([]*record{r}, wanted, depth)
	where, _ := args["where"].(map[string]any)
	told := n.keep(n.ranked(h), func(to *record) bool {
		of := to.of.Name
		if args["types"] != nil && !slices.Contains(list(args["types"]), any(strings.ToUpper(model.SnakeCase(of)))) {
			return false
		}
		condition, given := where[model.LowerCamel(of)]
		return to != r && (!given || n.holds(to, condition))
	})
	var after func(*record) bool
	if args["after"] != nil {
		last := slices.Index(told, n.marks[args["after"].(string)].row)
		after = func(to *record) bool { return slices.Index(told, to) > last }
	}
	cut := slice(told, after, nil, number(args["first"]), nil)
	return n.object(p.below, "NeighborConnection", func(p *picked) any {
		list := []any{}
		switch p.Name {
		case "totalCount":
			return len(told)
		case "complete":
			return true
		case "counts":
			return n.counts(p, h, told)
		case "pageInfo":
			return n.pageInfo(p, cut)
		case "nodes":
			for _, to := range cut.rows {
				list = append(list, n.node(p.below, to))
			}
			return list
		}
		for _, to := range cut.rows {
			list = append(list, n.object(p.below, "NeighborEdge", func(p *picked) any { return n.neighborEdge(p, h, wanted, to) }))
		}
		return list
	})
}

func (n *naive) neighborEdge(p *picked, h hops, wanted func(walked) bool, to *record) any {
	var kinds []*model.EdgeKind
	for _, near := range h.parents[to] {
		for _, w := range n.edges()[near] {
			same := func(k *model.EdgeKind) bool { return k.Name == w.kind.Name }
			if w.to == to && wanted(w) && !slices.ContainsFunc(kinds, same) {
				kinds = append(kinds, w.kind)
			}
		}
	}
	slices.SortFunc(kinds, func(a, b *model.EdgeKind) int { return cmp.Compare(n.kindPlace(a), n.kindPlace(b)) })
	words := []any{}
	switch p.Name {
	case "cursor":
		return mark{row: to, at: n.at}
	case "hop":
		return h.far[to]
	case "node":
		return n.node(p.below, to)
	case "path":
		return n.graphPath(p, h.path[to], wanted)
	case "kinds":
		for _, k := range kinds {
			words = append(words, k.Name)
		}
	default:
		for _, k := range kinds {
			words = append(words, labelOf(k, p.ArgumentMap(n.vars)["lang"]))
		}
	}
	return words
}

// counts are numbers of rows by hop and type.
func (n *naive) counts(p *picked, h hops, rows []*record) any {
	counts := []any{}
	for from := 0; from < len(rows); {
		first, count := rows[from], 0
		for from < len(rows) && rows[from].of == first.of && h.far[rows[from]] == h.far[first] {
			from, count = from+1, count+1
		}
		counts = append(counts, n.object(p.below, "HopCount", func(p *picked) any {
			return map[string]any{"hop": h.far[first], "type": first.of.Name, "count": count}[p.Name]
		}))
	}
	return counts
}

// graphPath answers a path by its rows.
func (n *naive) graphPath(p *picked, path []*record, wanted func(walked) bool) any {
	if path == nil {
		return nil
	}
	return n.object(p.below, "GraphPath", func(p *picked) any {
		list := []any{}
		switch p.Name {
		case "length":
			return len(path) - 1
		case "nodes":
			for _, r := range path {
				list = append(list, n.node(p.below, r))
			}
			return list
		}
		for i, r := range path[1:] {
			list = append(list, n.edge(p, "PathEdge", path[i], n.first(path[i], r, wanted)))
		}
		return list
	})
}

// first is the first edge between two rows: by the table of edges, those that lead the
// way before those that lead back, then by when they hold.
func (n *naive) first(from, to *record, wanted func(walked) bool) walked {
	var all []walked
	for _, w := range n.edges()[from] {
		if w.to == to && wanted(w) {
			all = append(all, w)
		}
	}
	return slices.MinFunc(all, func(a, b walked) int {
		return cmp.Or(cmp.Compare(n.kindPlace(a.kind), n.kindPlace(b.kind)), -strings.Compare(a.direction(), b.direction()),
			compareDays(a.from, b.from), compareDays(a.until, b.until))
	})
}

func compareDays(a, b any) int {
	x, _ := a.(time.Time)
	y, _ := b.(time.Time)
	return x.Compare(y)
}

func (n *naive) edge(p *picked, of string, from *record, w walked) any {
	a, b := from, w.to
	if !w.out {
		a, b = b, a
	}
	day := func(v any) any {
		if v == nil {
			return nil
		}
		return v.(time.Time).Format(time.DateOnly)
	}
	return n.object(p.below, of, func(p *picked) any {
		switch p.Name {
		case "kind":
			return w.kind.Name
		case "kindLabel":
			return labelOf(w.kind, p.ArgumentMap(n.vars)["lang"])
		case "direction":
			return w.direction()
		case "from":
			return idOf(a)
		case "to":
			return idOf(b)
		case "validFrom":
			return day(w.from)
		}
		return day(w.until)
	})
}

func idOf(r *record) string {
	return relay.ID{Type: r.of.Prefix, UUID: r.cells["id"].([16]byte)}.String()
}

// shortestPath answers it by all simple paths.
func (n *naive) shortestPath(p *picked) any {
	args := p.ArgumentMap(n.vars)
	longest, count := 6, 0
	if args["maxDepth"] != nil {
		longest = whole(args["maxDepth"])
	}
	if args["alternatives"] != nil {
		count = whole(args["alternatives"])
	}
	wanted := asked(args)
	paths := [][]*record{}
	if from, to := n.byID(args["from"]), n.byID(args["to"]); from != nil && to != nil {
		paths = n.simple(from, to, wanted, longest)
	}
	paths = append(paths, nil)
	return n.object(p.below, "PathResult", func(p *picked) any {
		switch p.Name {
		case "path":
			return n.graphPath(p, paths[0], wanted)
		case "alternatives":
			list := []any{}
			for _, path := range paths[min(1, len(paths)-1):min(1+count, len(paths)-1)] {
				list = append(list, n.graphPath(p, path, wanted))
			}
			return list
		}
		return true
	})
}

// simple are all simple paths between two rows, in order.
func (n *naive) simple(from, to *record, wanted func(walked) bool, longest int) (paths [][]*record) {
	var walk func(path []*record)
	walk = func(path []*record) {
		last := path[len(path)-1]
		if last == to {
			paths = append(paths, slices.Clone(path))
			return
		}
		if len(path) > longest {
			return
		}
		seen := slices.Clone(path)
		for _, w := range n.edges()[last] {
			if wanted(w) && !slices.Contains(seen, w.to) {
				seen = append(seen, w.to)
				walk(append(slices.Clip(path), w.to))
			}
		}
	}
	walk([]*record{from})
	slices.SortFunc(paths, n.comparePaths)
	return paths
}

// subgraph answers it.
func (n *naive) subgraph(p *picked) any {
	args := p.ArgumentMap(n.vars)
	depth, limit := 1, 200
	if args["depth"] != nil {
		depth = whole(args["depth"])
	}
	if args["limit"] != nil {
		limit = whole(args["limit"])
	}
	var roots []*record
	for _, id := range list(args["roots"]) {
		if r := n.byID(id); r != nil && !slices.Contains(roots, r) {
			roots = append(roots, r)
		}
	}
	wanted := asked(args)
	h := n.hops(roots, wanted, depth)
	rows := n.ranked(h)
	limit = min(limit, len(rows))
	shown, cut := rows[:limit], rows[limit:]
	return n.object(p.below, "Subgraph", func(p *picked) any {
		list := []any{}
		switch p.Name {
		case "cutNodes":
			return len(cut)
		case "cut":
			return n.counts(p, h, cut)
		case "nodes":
			for _, r := range shown {
				list = append(list, n.object(p.below, "SubgraphNode", func(p *picked) any {
					if p.Name == "hop" {
						return h.far[r]
					}
					return n.node(p.below, r)
				}))
			}
			return list
		case "edges":
			for _, a := range shown {
				for _, b := range shown {
					for _, w := range n.between(a, b, wanted) {
						list = append(list, n.edge(p, "GraphEdge", a, w))
					}
				}
			}
			return list
		}
		return true
	})
}

// between are the edges from one row to another, each kind once.
func (n *naive) between(a, b *record, wanted func(walked) bool) (edges []walked) {
	for _, name := range n.graph.Edges {
		if n.kindPlace(name) != slices.Index(n.graph.Edges, name) {
			continue
		}
		of := func(w walked) bool { return w.out && w.kind.Name == name.Name && wanted(w) }
		if slices.ContainsFunc(n.edges()[a], func(w walked) bool { return w.to == b && of(w) }) {
			edges = append(edges, n.first(a, b, of))
		}
	}
	return edges
}
