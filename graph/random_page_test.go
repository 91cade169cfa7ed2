package graph_test

// cursors are those that earlier answers held, by the type and order of their
// lists.
type cursors map[string][]string

// turning is a list of a query that can be turned to its next page: its
// response key at the root, the variable for the cursor, and what is learnt.
type turning struct {
	key, variable, ordered string
	backward               bool
}

// page makes up which part of a list is asked, and tells how many rows that may
// be.
func (d *draft) page(ordered string, rows int, root bool) (object, int) {
	size := d.IntN(6)
	if root && d.chance(0.3) {
		size = d.IntN(15)
	}
	known := d.seen[ordered]
	switch p := d.Float64(); {
	case root && d.next == nil && p < 0.3:
		return d.turn(ordered), 4
	case len(known) > 0 && p < 0.6:
		d.use("cursor")
		return d.from(known, size), size
	case p < 0.5 && rows <= 2:
		return nil, 20
	case p < 0.7:
		d.use("last")
		return object{{"last", d.maybeThrough("Int", size, 0.2)}}, size
	case p < 0.75:
		return object{{"first", size}, {"after", d.null("String")}}, size
	case p < 0.8:
		return object{{"first", size}, {"after", d.absent("String")}}, size
	}
	d.use("first")
	return object{{"first", d.maybeThrough("Int", size, 0.2)}}, size
}

// from asks for a page beside cursors of the same order.
func (d *draft) from(known []string, size int) object {
	cursor := func() any { return d.maybeThrough("String", oneOf(d, known), 0.3) }
	switch d.IntN(4) {
	case 0:
		return object{{"before", cursor()}, {"last", size}}
	case 1:
		return object{{"after", cursor()}, {"before", cursor()}, {oneOf(d, []string{"first", "last"}), size}}
	case 2:
		return object{{oneOf(d, []string{"first", "last"}), size}, {oneOf(d, []string{"after", "before"}), cursor()}}
	}
	return object{{"first", size}, {"after", cursor()}}
}

// turn asks for a first page, of which the next can be asked by the variable.
func (d *draft) turn(ordered string) object {
	cursor := d.absent("String").(variable)
	size := 1 + d.IntN(4)
	d.next = &turning{variable: string(cursor), ordered: ordered, backward: d.chance(0.4)}
	if d.next.backward {
		return object{{"last", size}, {"before", cursor}}
	}
	return object{{"first", size}, {"after", cursor}}
}
