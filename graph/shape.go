package graph

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// shape is a field of the answer: its response key, what it is, and where in
// the plan's rows its value stands. Shapes are built once for a plan and are
// immutable.
type shape struct {
	key  string
	kind shapeKind
	// quotedKey and quotedName are key and name as an answer holds them.
	quotedKey, quotedName []byte
	// nonNull says that a null here nulls what stands around it.
	nonNull bool
	// err is the fault of a field whose arguments cannot be read.
	err error
	// fields are the fields of an object, in the order of the query.
	fields []*shape

	// step's rows hold the values: of a list or look-up its own step, of any
	// other field that of the row around it.
	step *plan.Step
	// typ is the node type of an object.
	typ *model.Type
	// column is the place of a leaf's value, or of the key that tells whether a
	// to-one object is there; field says what stands there.
	column int
	field  *model.Field
	// lang is the language of a label, name what __typename says.
	lang, name string
	// bucket is how long a slot of time is.
	bucket plan.Bucket
	// ids is the argument of nodes(ids:).
	ids filter.Value
	// branches are the possible objects of an abstract field, or the lists by
	// type behind nodes(ids:).
	branches []*shape
	// byTable says of an abstract field that column is the place of the name of
	// the table that it leads to.
	byTable bool
}

type shapeKind int

const (
	// leaf is a column; label is the words for an enum's value; nothing is
	// always null; typeName is __typename.
	leaf shapeKind = iota
	label
	nothing
	typeName
	// single is an object of its own step, tied one that is joined to the row
	// around it, abstract one of several that are.
	single
	tied
	abstract
	// hit is the node of a hit of a search; the rest of a hit are its parts.
	hit
	score
	snippet
	hitField
	// someNode is a node that a walk found, someNodes a list of them.
	someNode
	someNodes
	// listed are the objects of nodes(ids:).
	listed
	// connection and its parts.
	connection
	edges
	nodes
	edgeNode
	cursor
	pageInfo
	hasNext
	hasPrevious
	startCursor
	endCursor
	total
	// inside is an object of the row around it, whole a step's one row, rest the
	// same unless it stands for no rows.
	inside
	whole
	rest
	// groupedBy and the parts of a slot belong to groups.
	groupedBy
	slotNumber
	slotLabel
	// other is left to gqlgen: introspection and the closed lists.
	other
)

// present is the branch of an abstract field that a row has, nil for none.
func (s *shape) present(rows *plan.Rows, row int) *shape {
	for _, b := range s.branches {
		if s.byTable && string(rows.Cell(row, s.column)) == b.typ.Table || !s.byTable && rows.Cell(row, b.column) != nil {
			return b
		}
	}
	return nil
}

// child finds the field with a response key.
func (s *shape) child(key string) *shape {
	for _, f := range s.fields {
		if f.key == key {
			return f
		}
	}
	return nil
}

// quote prepares the words of the shape and below for writing.
func (s *shape) quote() {
	s.quotedKey = append(appendText(nil, s.key), ':')
	s.quotedName = appendText(nil, s.name)
	for _, list := range [][]*shape{s.fields, s.branches} {
		for _, f := range list {
			f.quote()
		}
	}
}

// count is the number of fields in the shape and below.
func (s *shape) count() int {
	n := 1
	for _, list := range [][]*shape{s.fields, s.branches} {
		for _, f := range list {
			n += f.count()
		}
	}
	return n
}

// faultsOf are the faults in a shape.
func faultsOf(s *shape) (faults []error) {
	if s.err != nil {
		return []error{s.err}
	}
	for _, list := range [][]*shape{s.fields, s.branches} {
		for _, f := range list {
			faults = append(faults, faultsOf(f)...)
		}
	}
	return faults
}
