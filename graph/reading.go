package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/99designs/gqlgen/graphql"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
	"jinyan/internal/report"
)

// reading is what one operation read: the shape of the answer and the rows that
// fill it. Resolvers find their values in it by their response path, because an
// alias alone is not enough: nodes{x:issues(first:1)} and
// edges{node{x:issues(first:2)}} may stand side by side.
type reading struct {
	// reader answers the operation.
	reader *reader
	// visit is the operation as its caller's budget sees it.
	visit *visit
	// spent is what a mutation read and wrote.
	spent  plan.Cost
	root   *shape
	result *plan.Result
	graph  *model.Graph
	labels labels
	// metrics are those that have names.
	metrics []*report.Metric
	vars    filter.Variables
	// maxPage is the largest list of ids that nodes takes.
	maxPage int
	// withheld tells what the reader does not see, nil if that is nothing.
	withheld json.RawMessage
	// err is set if the whole operation could not be read.
	err error
}

// extensions are what is told beside data and errors.
func (r *reading) extensions() map[string]any {
	if r.withheld == nil {
		return r.visit.extensions(nil)
	}
	return r.visit.extensions(map[string]any{"withheld": r.withheld})
}

type readingKey struct{}

func withReading(ctx context.Context, r *reading) context.Context {
	return context.WithValue(ctx, readingKey{}, r)
}

// place is a spot in the answer: a shape and the row around it.
type place struct {
	*reading
	shape *shape
	// row is the number of the object's row in its step; for connections and
	// their parts, the row of the parent.
	row int
}

// find walks a response path to the place where its value stands.
func find(ctx context.Context) (place, error) {
	r, _ := ctx.Value(readingKey{}).(*reading)
	if r == nil {
		return place{}, fmt.Errorf("field %s was not planned", graphql.GetPath(ctx))
	}
	if r.err != nil {
		return place{}, r.err
	}
	p := place{reading: r, shape: r.root}
	for _, step := range graphql.GetPath(ctx) {
		var err error
		if p, err = p.step(step); err != nil {
			return place{}, err
		}
	}
	return p, p.shape.err
}

func (p place) step(element ast.PathElement) (place, error) {
	switch e := element.(type) {
	case ast.PathName:
		s := p.object().child(string(e))
		if s == nil {
			return place{}, fmt.Errorf("field %s was not planned", e)
		}
		p.shape = s
		return p.enter()
	case ast.PathIndex:
		if p.shape.kind == listed {
			return p.branch(int(e))
		}
		page, err := p.page()
		if err != nil {
			return place{}, err
		}
		p.row = page.Row(int(e))
	}
	return p, nil
}

// object is the shape whose fields a path goes on with: of an abstract field,
// the branch that is there.
func (p place) object() *shape {
	if p.shape.kind != abstract {
		return p.shape
	}
	if b := p.present(); b != nil {
		return b
	}
	return p.shape
}

// enter goes from a field to its value's row: a look-up of its own starts at
// its first row, a hit's node has a row in the step of its type; everything else
// stands in the row around it.
func (p place) enter() (place, error) {
	if p.shape.kind == hit {
		return p.branch(p.row)
	}
	if p.shape.kind == single && p.shape.err == nil {
		rows, err := p.rows(p.shape.step)
		if err != nil {
			return place{}, err
		}
		p.row = -1
		if rows.Len() > 0 {
			p.row = 0
		}
	}
	return p, nil
}

// branch finds the object behind the i-th id of nodes(ids:) or hit of a search.
func (p place) branch(i int) (place, error) {
	for _, b := range p.shape.branches {
		rows, err := p.rows(b.step)
		if err != nil {
			return place{}, err
		}
		if page := rows.Page(i); page.Len > 0 {
			return place{p.reading, b, page.Row(0)}, nil
		}
	}
	return place{p.reading, p.shape, -1}, nil
}

// present is the branch of an abstract field that the row has, nil for none.
func (p place) present() *shape {
	rows, err := p.rows(p.shape.step)
	if err != nil {
		return nil
	}
	return p.shape.present(rows, p.row)
}

func (p place) rows(s *plan.Step) (*plan.Rows, error) { return p.result.Rows(s) }

// page is the page of a connection in the parent's row.
func (p place) page() (plan.Page, error) {
	rows, err := p.rows(p.shape.step)
	if err != nil {
		return plan.Page{}, err
	}
	return rows.Page(p.row), nil
}

// cell is the value of a leaf or key. Its step has rows, or there would be no place.
func (p place) cell(s *shape) []byte {
	rows, err := p.rows(s.step)
	if err != nil {
		return nil
	}
	return rows.Cell(p.row, s.column)
}

// readOne resolves a single or to-one object; nil if there is none.
func readOne[T any](ctx context.Context) (*T, error) {
	p, err := find(ctx)
	if err != nil || p.row < 0 || p.shape.kind == tied && p.cell(p.shape) == nil {
		return nil, err
	}
	return object[T](p)
}

func object[T any](p place) (*T, error) {
	v := new(T)
	return v, p.fill(reflect.ValueOf(v).Elem(), p.shape)
}

// readAny resolves an object of an abstract type; nil if there is none.
func readAny[T any](ctx context.Context) (T, error) {
	var none T
	p, err := find(ctx)
	if err != nil || p.row < 0 {
		return none, err
	}
	return anyObject[T](p)
}

func anyObject[T any](p place) (T, error) {
	var none T
	s := p.object()
	if s.kind == abstract {
		return none, nil
	}
	v := reflect.New(s.typ.Bun.Type)
	err := p.fill(v.Elem(), s)
	object, _ := v.Interface().(T)
	return object, err
}

// readNodes resolves nodes(ids:). Malformed ids are null and an error at their place.
func readNodes(ctx context.Context) ([]model.Node, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	ids := listOfIDs(p.shape.ids.Resolve(p.vars))
	if err := p.idsFault(len(ids)); err != nil {
		return nil, err
	}
	list := make([]model.Node, len(ids))
	for i, id := range ids {
		if _, err := typeOfID(p.graph, id); err != nil {
			graphql.AddError(graphql.WithPathContext(ctx, graphql.NewPathWithIndex(i)), err)
			continue
		}
		at, err := p.branch(i)
		if err != nil {
			return nil, err
		}
		if at.row < 0 {
			continue
		}
		if list[i], err = anyObject[model.Node](at); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// readConnection resolves a page. Parts that are asked twice under aliases
// share their objects, whose fields are all that any of them asks: gqlgen knows
// one list of nodes and one of edges.
func readConnection[T any](ctx context.Context) (*relay.Connection[T], error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	c := &relay.Connection[T]{}
	for _, part := range p.shape.fields {
		at := place{p.reading, part, p.row}
		switch part.kind {
		case total:
			c.TotalCount, err = at.total()
		case pageInfo:
			err = at.setPageInfo(&c.PageInfo)
		case nodes:
			c.Nodes, err = nodesAt(at, c.Nodes)
		case edges:
			c.Edges, err = edgesAt(at, c.Edges)
		}
		if err != nil {
			return nil, err
		}
	}
	return c, nil
}

func nodesAt[T any](p place, list []*T) ([]*T, error) {
	page, err := p.page()
	if err != nil {
		return nil, err
	}
	list = made(list, page.Len)
	return list, fillAll(p, p.shape, list)
}

func edgesAt[T any](p place, list []*relay.Edge[T]) ([]*relay.Edge[T], error) {
	page, err := p.page()
	if err != nil {
		return nil, err
	}
	list = madeEdges(list, page.Len)
	for _, part := range p.shape.fields {
		switch part.kind {
		case cursor:
			err = setCursors(p, list)
		case edgeNode:
			err = fillAll(p, part, nodesOf(list))
		}
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}

// made is a list of n objects, new unless it is there already.
func made[T any](list []*T, n int) []*T {
	if list != nil {
		return list
	}
	list = make([]*T, n)
	for i := range list {
		list[i] = new(T)
	}
	return list
}

func madeEdges[T any](list []*relay.Edge[T], n int) []*relay.Edge[T] {
	if list != nil {
		return list
	}
	list = made(list, n)
	for _, e := range list {
		e.Node = new(T)
	}
	return list
}

func nodesOf[T any](list []*relay.Edge[T]) []*T {
	nodes := make([]*T, len(list))
	for i, e := range list {
		nodes[i] = e.Node
	}
	return nodes
}

// fillAll sets the fields that a shape asks for in the objects of a page.
func fillAll[T any](p place, s *shape, list []*T) error {
	page, err := p.page()
	if err != nil {
		return err
	}
	for i, object := range list {
		if err := (place{p.reading, s, page.Row(i)}).fill(reflect.ValueOf(object).Elem(), s); err != nil {
			return err
		}
	}
	return nil
}

func setCursors[T any](p place, list []*relay.Edge[T]) error {
	page, err := p.page()
	if err != nil {
		return err
	}
	for i, e := range list {
		e.Cursor = p.cursor(page.Row(i))
	}
	return nil
}

func (p place) cursor(row int) string {
	rows, err := p.rows(p.shape.step)
	if err != nil {
		return ""
	}
	return p.shape.step.CursorAt(rows, row, nil).String()
}

func (p place) total() (int, error) {
	rows, err := p.rows(p.shape.step)
	if err != nil {
		return 0, err
	}
	return int(totalOf(rows, p.row)), nil
}

// setPageInfo sets what is known of a page.
func (p place) setPageInfo(info *relay.PageInfo) error {
	page, err := p.page()
	if err != nil {
		return err
	}
	info.HasNextPage, info.HasPreviousPage = more(p.shape.step, page)
	if page.Len > 0 && p.shape.step.HasCursors() {
		start, end := p.cursor(page.Row(0)), p.cursor(page.Row(page.Len-1))
		info.StartCursor, info.EndCursor = &start, &end
	}
	return nil
}

// readLabel resolves the words for an enum's value.
func readLabel(ctx context.Context) (*string, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	cell := p.cell(p.shape)
	if cell == nil {
		return nil, nil
	}
	if p.shape.kind == leaf {
		text := string(cell)
		return &text, nil
	}
	text := p.labels.text(p.shape.field.Enum, cell, p.shape.lang)
	return &text, nil
}

// readLabels resolves the words for the values of a list.
func readLabels(ctx context.Context) ([]string, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	list := []string{}
	for _, value := range textsOf(p.cell(p.shape)) {
		list = append(list, p.labels.text(p.shape.field.Enum, value, p.shape.lang))
	}
	return list, nil
}

// types reads PostgreSQL's binary values into the fields of models. It is never
// changed after it is made.
var types = pgtype.NewMap()

// oids are the types in which columns of a kind come.
var oids = map[model.Kind]uint32{
	model.Text: pgtype.TextOID, model.Enum: pgtype.TextOID, model.Numeric: pgtype.TextOID,
	model.Int: pgtype.Int4OID, model.Float: pgtype.Float8OID, model.Bool: pgtype.BoolOID,
	model.Day: pgtype.DateOID, model.Instant: pgtype.TimestamptzOID,
	model.UUID: pgtype.UUIDOID, model.TextList: pgtype.TextArrayOID,
}

// fill sets the fields of a model that the shape asks for.
func (p place) fill(v reflect.Value, s *shape) error {
	for _, f := range s.fields {
		// Custom fields have no place in the struct; readLeaf reads them.
		if f.kind != leaf || f.field.Bun == nil {
			continue
		}
		if err := p.scan(f, f.field.Bun.Value(v).Addr().Interface()); err != nil {
			return err
		}
	}
	return nil
}

// scan reads a leaf's value into what target points at.
func (p place) scan(f *shape, target any) error {
	if err := types.Scan(oids[f.field.Kind], pgtype.BinaryFormatCode, p.cell(f), target); err != nil {
		return fmt.Errorf("%s.%s: %w", f.field.Type.Name, f.field.Name, err)
	}
	return nil
}

// readLeaf resolves a custom field.
func readLeaf[T any](ctx context.Context) (value T, err error) {
	p, err := find(ctx)
	if err != nil {
		return value, err
	}
	if _, err := p.rows(p.shape.step); err != nil {
		return value, err
	}
	return value, p.scan(p.shape, &value)
}

// readSomeLabel resolves the words for an enum's value that is never null.
func readSomeLabel(ctx context.Context) (string, error) {
	text, err := readLabel(ctx)
	if err != nil || text == nil {
		return "", err
	}
	return *text, nil
}
