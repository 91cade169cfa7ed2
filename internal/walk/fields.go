package walk

import (
	"encoding/binary"

	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
)

// What is said of nodes and edges that a walk found.
var (
	Hop       = &model.Field{Name: "hop", Column: "hop", Kind: model.BigInt}
	Kinds     = &model.Field{Name: "kinds", Column: "kinds", Kind: model.TextList, Enum: "EdgeKind"}
	Type      = plan.NeighborType
	Count     = plan.NeighborNumber
	Complete  = &model.Field{Name: "complete", Column: "complete", Kind: model.Bool}
	Length    = &model.Field{Name: "length", Column: "length", Kind: model.BigInt}
	Searched  = &model.Field{Name: "searchedNodes", Column: "searched", Kind: model.BigInt}
	CutNodes  = &model.Field{Name: "cutNodes", Column: "cut", Kind: model.BigInt}
	Kind      = plan.NeighborKind
	Direction = plan.NeighborDirection
	From      = &model.Field{Name: "from", Column: "near", Kind: model.Text}
	To        = &model.Field{Name: "to", Column: "far", Kind: model.Text}
	ValidFrom = &model.Field{Name: "validFrom", Column: "valid_from", Kind: model.Day, Nullable: true}
	ValidTo   = &model.Field{Name: "validTo", Column: "valid_to", Kind: model.Day, Nullable: true}
)

// Where a node stands: the name of its table, and its id.
var (
	table = &model.Field{Name: "table", Column: "node_table", Kind: model.Text}
	key   = &model.Field{Name: "key", Column: "node_id", Kind: model.UUID}
)

// Nodes are rows of nodes that a walk found, of any type.
type Nodes struct {
	Step *plan.Step
	// Table and Key are the places of the name of a node's table and of its id.
	Table, Key int
}

// nodesIn is a part of a step whose rows are nodes, with further fields.
func nodesIn(s *plan.Step, fields ...*model.Field) Nodes {
	n := len(fields)
	return Nodes{s.Part(append(fields, table, key)...), n, n + 1}
}

func (n *node) cells() (table, key []byte) { return []byte(n.of.Table), n.id[:] }

// text is a node's global id.
func (n *node) text() []byte { return relay.AppendID(nil, n.of.Prefix, n.id) }

// edgesIn is a part of a step whose rows are edges.
func edgesIn(s *plan.Step) *plan.Step {
	return s.Part(Kind, Direction, From, To, ValidFrom, ValidTo)
}

// edge adds an edge between two nodes to the group of rows with a number.
func (g *ground) edge(s *plan.Step, group int, e edge, from, to int32) {
	if !e.Out {
		from, to = to, from
	}
	g.moment.Add(s, group, []byte(e.Kind.Name), []byte(e.Direction()), g.nodes[from].text(), g.nodes[to].text(), e.from.cell(), e.until.cell())
}

// Path are the nodes and edges of paths, for every row of a step that is one.
type Path struct {
	Nodes Nodes
	Edges *plan.Step
}

func pathOf(s *plan.Step) Path { return Path{nodesIn(s), edgesIn(s)} }

// open begins the rows of paths.
func (p *Path) open(m *plan.Moment) {
	m.Open(p.Nodes.Step, -1)
	m.Open(p.Edges, -1)
}

func (p *Path) close(m *plan.Moment) {
	m.Close(p.Nodes.Step)
	m.Close(p.Edges)
}

// path adds a path to the group of rows with a number.
func (g *ground) path(p *Path, group int, places []int32) {
	for i, at := range places {
		table, key := g.nodes[at].cells()
		g.moment.Add(p.Nodes.Step, group, table, key)
		if i > 0 {
			g.edge(p.Edges, group, g.edgeBetween(places[i-1], at), places[i-1], at)
		}
	}
}

func (d day) cell() []byte {
	if d == open {
		return nil
	}
	return binary.BigEndian.AppendUint32(nil, uint32(d))
}
