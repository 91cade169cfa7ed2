package graph

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/fault"
	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// maxAnswer is the largest answer, in bytes, that is made in memory.
const maxAnswer = 64 << 20

// writer writes the data of an answer straight from the plan's rows. A field
// that fails is null if it may be, else what stands around it is; every failure
// is told once, at the first place where it stands.
type writer struct {
	*reading
	buf    []byte
	path   []step
	faults []located
	told   map[toldFault]bool
	// keys is room for the keys of a cursor.
	keys [][]byte
	// sending is where a list goes as it is read, nil for an answer made in memory.
	sending *sending
	// tooLarge says that the answer outgrew maxAnswer and was given up.
	tooLarge bool
}

// step is a step of the path: a field, or a place in a list if field is nil.
type step struct {
	field *shape
	index int
}

// located is an error at a path of the answer.
type located struct {
	path ast.Path
	err  error
}

// toldFault is a failure of a field, in whatever row.
type toldFault struct {
	field *shape
	err   error
}

// end writes what stands behind the data.
func (w *writer) end() {
	w.buf = w.visit.appendCost(append(w.buf, `,"extensions":{"cost":`...))
	if w.withheld != nil {
		w.buf = append(append(w.buf, `,"withheld":`...), w.withheld...)
	}
	w.buf = append(w.buf, '}', '}')
}

// data writes the whole answer's data.
func (w *writer) data() {
	start := len(w.buf)
	if !w.object(w.root, 0) && w.sending == nil {
		w.buf = append(w.buf[:start], "null"...)
	}
}

// object writes the fields of an object in a row. On false nothing useful was
// written: a field that may not be null failed.
func (w *writer) object(s *shape, row int) bool {
	ok := true
	w.buf = append(w.buf, '{')
	// Most fields are columns, and those of one object stand in the same rows.
	var of *plan.Step
	var rows *plan.Rows
	for i, f := range s.fields {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = append(w.buf, f.quotedKey...)
		if f.kind == leaf && f.err == nil {
			if f.step != of {
				of = f.step
				rows, _ = w.rowsOf(f)
			}
			if rows != nil {
				if cell := rows.Cell(row, f.column); cell != nil {
					w.buf = appendCell(w.buf, f.field, cell)
					continue
				}
			}
		}
		if !w.field(f, row) {
			ok = false
		}
	}
	w.buf = append(w.buf, '}')
	return ok
}

// field writes a field's value, or null where it failed; false if it may not be null.
func (w *writer) field(f *shape, row int) bool {
	start := len(w.buf)
	if w.value(f, row) {
		return true
	}
	if w.sending != nil && w.sending.broken {
		return false
	}
	w.buf = append(w.buf[:start], "null"...)
	return !f.nonNull
}

// value writes a field's value. It returns false if the field failed.
func (w *writer) value(f *shape, row int) bool {
	if f.err != nil {
		return w.fail(f, f.err)
	}
	switch f.kind {
	case typeName:
		w.buf = append(w.buf, f.quotedName...)
		return true
	case nothing, other:
		return w.null(f)
	case connection:
		if err := w.partsFault(f); err != nil {
			return w.fail(f, err)
		}
		return w.below(f, f, row)
	case edgeNode, pageInfo, inside:
		return w.below(f, f, row)
	case listed:
		return w.listed(f)
	}
	rows, err := w.rowsOf(f)
	if err != nil {
		return w.fail(f, err)
	}
	switch f.kind {
	case leaf:
		cell := rows.Cell(row, f.column)
		if cell == nil {
			return w.null(f)
		}
		w.buf = appendCell(w.buf, f.field, cell)
	case label:
		cell := rows.Cell(row, f.column)
		if cell == nil {
			return w.null(f)
		}
		w.label(f, cell)
	case single:
		if rows.Len() == 0 {
			return w.null(f)
		}
		return w.below(f, f, 0)
	case tied:
		if rows.Cell(row, f.column) == nil {
			return w.null(f)
		}
		return w.below(f, f, row)
	case whole, rest:
		page := rows.Page(row)
		if page.Len == 0 || f.kind == rest && binary.BigEndian.Uint64(rows.Cell(page.Row(0), f.column)) == 0 {
			return w.null(f)
		}
		return w.below(f, f, page.Row(0))
	case groupedBy:
		w.groupedBy(f, rows, row)
	case slotNumber:
		w.buf = strconv.AppendInt(w.buf, int64(slotNumberOf(f.bucket, rows.Cell(row, f.column))), 10)
	case slotLabel:
		w.buf = appendText(w.buf, slotLabelOf(f.bucket, rows.Cell(row, f.column), f.lang))
	case abstract:
		b := f.present(rows, row)
		if b == nil {
			return w.null(f)
		}
		return w.below(f, b, row)
	case nodes, edges:
		if w.sending != nil && f == w.sending.part {
			return w.send(f)
		}
		return w.list(f, rows.Page(row))
	case someNode:
		return w.someNode(f, rows, row)
	case someNodes:
		return w.someNodes(f, rows, rows.Page(row))
	case total:
		w.buf = strconv.AppendInt(w.buf, totalOf(rows, row), 10)
	case hasNext, hasPrevious, startCursor, endCursor:
		return w.pageField(f, rows, rows.Page(row))
	case cursor:
		w.cursor(f.step, rows, row)
	case hit:
		return w.hit(f, row)
	case score:
		w.buf = appendFloat(w.buf, float64(int64(binary.BigEndian.Uint64(rows.Cell(row, f.column)))))
	case snippet:
		w.buf = appendText(w.buf, f.step.Snippet(string(rows.Cell(row, f.column)), w.vars))
	case hitField:
		w.buf = appendText(w.buf, rows.Cell(row, f.column))
	default:
		return w.fail(f, fmt.Errorf("field %s was not planned", f.key))
	}
	return true
}

// label writes the words for an enum's value, or for each value of a list.
func (w *writer) label(f *shape, cell []byte) {
	if f.field.Kind != model.TextList {
		w.buf = appendText(w.buf, w.labels.text(f.field.Enum, cell, f.lang))
		return
	}
	w.buf = append(w.buf, '[')
	for i, value := range textsOf(cell) {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = appendText(w.buf, w.labels.text(f.field.Enum, value, f.lang))
	}
	w.buf = append(w.buf, ']')
}

// rowsOf are the rows in which a field's value stands. A hit's node stands in
// those of its type, which hit looks for.
func (w *writer) rowsOf(f *shape) (*plan.Rows, error) {
	if w.err != nil {
		return nil, w.err
	}
	return w.result.Rows(f.step)
}

// partsFault is the fault of a connection, any of whose statements failed.
func (w *writer) partsFault(f *shape) error {
	for _, part := range f.fields {
		if part.step == nil {
			continue
		}
		if _, err := w.rowsOf(part); err != nil {
			return err
		}
	}
	return nil
}

// below writes an object that the path leads through.
func (w *writer) below(f, object *shape, row int) bool {
	w.path = append(w.path, step{field: f})
	ok := w.object(object, row)
	w.path = w.path[:len(w.path)-1]
	return ok
}

// errNull is a null that the schema does not allow.
var errNull = errors.New("a field is null and must not be")

// null writes null where it may stand.
func (w *writer) null(f *shape) bool {
	if f.nonNull {
		return w.fail(f, errNull)
	}
	w.buf = append(w.buf, "null"...)
	return true
}

// list writes the rows of a page, none of which may be null.
func (w *writer) list(f *shape, page plan.Page) bool {
	ok := true
	w.path = append(w.path, step{field: f}, step{})
	w.buf = append(w.buf, '[')
	for i := range page.Len {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.path[len(w.path)-1].index = i
		if !w.object(f, page.Row(i)) {
			ok = false
		}
		if w.tooLarge = w.tooLarge || len(w.buf) > maxAnswer; w.tooLarge {
			ok = false
			break
		}
	}
	w.buf = append(w.buf, ']')
	w.path = w.path[:len(w.path)-2]
	return ok
}

// listed writes the objects of nodes(ids:); malformed ids are null and an error
// at their place.
func (w *writer) listed(f *shape) bool {
	ids := listOfIDs(f.ids.Resolve(w.vars))
	if err := w.idsFault(len(ids)); err != nil {
		return w.fail(f, err)
	}
	w.path = append(w.path, step{field: f}, step{})
	w.buf = append(w.buf, '[')
	for i, id := range ids {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.path[len(w.path)-1].index = i
		start := len(w.buf)
		if !w.listedAt(f, i, id) {
			w.buf = append(w.buf[:start], "null"...)
		}
	}
	w.buf = append(w.buf, ']')
	w.path = w.path[:len(w.path)-2]
	return true
}

func (w *writer) listedAt(f *shape, i int, id any) bool {
	if _, err := typeOfID(w.graph, id); err != nil {
		w.faults = append(w.faults, located{path: w.here(), err: err})
		return false
	}
	b, row, err := w.branchAt(f, i)
	switch {
	case err != nil:
		w.faultAt(f, w.here(), err)
		return false
	case b == nil:
		w.buf = append(w.buf, "null"...)
		return true
	}
	return w.object(b, row)
}

// hit writes the node of a hit.
func (w *writer) hit(f *shape, row int) bool {
	b, at, err := w.branchAt(f, row)
	if err != nil {
		return w.fail(f, err)
	}
	if b == nil {
		return w.null(f)
	}
	return w.below(f, b, at)
}

// branchAt finds the branch that has a row in the group with the number.
func (w *writer) branchAt(f *shape, group int) (*shape, int, error) {
	for _, b := range f.branches {
		rows, err := w.rowsOf(b)
		if err != nil {
			return nil, 0, err
		}
		if page := rows.Page(group); page.Len > 0 {
			return b, page.Row(0), nil
		}
	}
	return nil, 0, nil
}

// someNode writes a node of any type that a walk found. It stands in the rows of its
// type, unless its id is all that is asked.
func (w *writer) someNode(f *shape, rows *plan.Rows, row int) bool {
	b, at, err := w.foundAt(f, rows, row)
	if err != nil {
		return w.fail(f, err)
	}
	if b == nil {
		return w.null(f)
	}
	return w.below(f, b, at)
}

// someNodes writes the nodes of a page.
func (w *writer) someNodes(f *shape, rows *plan.Rows, page plan.Page) bool {
	ok := true
	w.path = append(w.path, step{field: f}, step{})
	w.buf = append(w.buf, '[')
	for i := range page.Len {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.path[len(w.path)-1].index = i
		b, at, err := w.foundAt(f, rows, page.Row(i))
		if err != nil || b == nil {
			w.faultAt(f, w.here(), cmp.Or(err, errNull))
			ok = false
			break
		}
		if !w.object(b, at) {
			ok = false
		}
		if w.tooLarge = w.tooLarge || len(w.buf) > maxAnswer; w.tooLarge {
			ok = false
			break
		}
	}
	w.buf = append(w.buf, ']')
	w.path = w.path[:len(w.path)-2]
	return ok
}

// foundAt is the branch of the type of the node in a row, and the row in its step.
func (w *writer) foundAt(f *shape, rows *plan.Rows, row int) (*shape, int, error) {
	table := string(rows.Cell(row, f.column))
	for _, b := range f.branches {
		if b.typ.Table != table {
			continue
		}
		if b.step == f.step {
			return b, row, nil
		}
		found, err := w.rowsOf(b)
		if err != nil {
			return nil, 0, err
		}
		if page := found.Page(row); page.Len > 0 {
			return b, page.Row(0), nil
		}
	}
	return nil, 0, nil
}

func (w *writer) pageField(f *shape, rows *plan.Rows, page plan.Page) bool {
	if w.sending != nil {
		page = plan.Page{Len: w.sending.Len, More: w.sending.More}
	}
	next, previous := more(f.step, page)
	switch {
	case f.kind == hasNext:
		w.buf = strconv.AppendBool(w.buf, next)
	case f.kind == hasPrevious:
		w.buf = strconv.AppendBool(w.buf, previous)
	case page.Len == 0:
		return w.null(f)
	case w.sending != nil && f.kind == startCursor:
		w.buf = append(w.buf, w.sending.first...)
	case w.sending != nil:
		w.buf = append(w.buf, w.sending.last...)
	case f.kind == startCursor:
		w.cursor(f.step, rows, page.Row(0))
	default:
		w.cursor(f.step, rows, page.Row(page.Len-1))
	}
	return true
}

func (w *writer) cursor(s *plan.Step, rows *plan.Rows, row int) {
	c := s.CursorAt(rows, row, w.keys[:0])
	w.keys = c.Keys
	w.buf = append(w.buf, '"')
	w.buf = c.Append(w.buf)
	w.buf = append(w.buf, '"')
}

// fail tells a field's failure, once for all rows, and returns false.
func (w *writer) fail(f *shape, err error) bool {
	w.faultAt(f, append(w.here(), ast.PathName(f.key)), err)
	return false
}

func (w *writer) faultAt(f *shape, path ast.Path, err error) {
	if w.told[toldFault{f, err}] {
		return
	}
	if w.told == nil {
		w.told = map[toldFault]bool{}
	}
	w.told[toldFault{f, err}] = true
	w.faults = append(w.faults, located{path, err})
}

// here is the path of the object that is being written.
func (w *writer) here() ast.Path {
	path := make(ast.Path, len(w.path), len(w.path)+1)
	for i, s := range w.path {
		path[i] = ast.PathIndex(s.index)
		if s.field != nil {
			path[i] = ast.PathName(s.field.key)
		}
	}
	return path
}

// totalOf is the number that a count gave for a row.
func totalOf(rows *plan.Rows, row int) int64 {
	page := rows.Page(row)
	if page.Len == 0 {
		return 0
	}
	return int64(binary.BigEndian.Uint64(rows.Cell(page.Row(0), 0)))
}

// more tells what is known of a page: that there is more in the direction of
// paging, and that a cursor bounds it on the other side.
func more(s *plan.Step, page plan.Page) (next, previous bool) {
	after, before := s.Bounded()
	if s.Backward() {
		return before, page.More || after
	}
	return page.More || before, after
}

// listOfIDs are the ids of nodes(ids:); a single one is a list of one.
func listOfIDs(v any) []any {
	if list, ok := v.([]any); ok {
		return list
	}
	return []any{v}
}

// idsFault refuses too many ids.
func (r *reading) idsFault(n int) error {
	if n > r.maxPage {
		return fault.New(fault.BadPage, "nodes takes at most %d ids", "nodes 最多接受 %d 个标识", r.maxPage)
	}
	return nil
}
