package plan

import (
	"slices"

	"jinyan/internal/store"
)

// Rows are what a step read: PostgreSQL's binary values, packed in one buffer,
// in groups of one parent each. They are immutable.
type Rows struct {
	columns int
	buf     []byte
	// ends holds for every cell where its value ends in buf; null is marked by
	// the highest bit.
	ends []uint32
	// starts holds where each group's rows begin, and after the last where they end.
	starts []int32
	// groups maps a row of the parent step to its group, if grouped is set; else
	// the row number is the group.
	groups  []int32
	grouped bool
	// size is the size of the page; a group with more rows has a further page.
	size     int
	backward bool
}

const nullBit = 1 << 31

// Cell is the value in PostgreSQL's binary form, nil for null. It must not be changed.
func (r *Rows) Cell(row, column int) []byte {
	i := row*r.columns + column
	end := r.ends[i]
	if end&nullBit != 0 {
		return nil
	}
	start := uint32(0)
	if i > 0 {
		start = r.ends[i-1] &^ nullBit
	}
	return r.buf[start:end:end]
}

// Len is the number of rows of all groups.
func (r *Rows) Len() int {
	if r.columns == 0 {
		return 0
	}
	return len(r.ends) / r.columns
}

// Page is the rows of one group in the order of the list.
type Page struct {
	Len int
	// More tells that the list goes on, in the direction of paging.
	More bool

	first, stride int
}

// Row is the number of the page's i-th row.
func (p Page) Row(i int) int { return p.first + i*p.stride }

// Page is the rows that belong to a row of the parent step; for roots, to row 0.
func (r *Rows) Page(parent int) Page {
	group := parent
	if r.grouped {
		group = int(r.groups[parent])
	}
	if group < 0 || group+1 >= len(r.starts) {
		return Page{}
	}
	from, to := int(r.starts[group]), int(r.starts[group+1])
	p := Page{Len: to - from, first: from, stride: 1}
	if r.size >= 0 && p.Len > r.size {
		p.Len, p.More = r.size, true
	}
	if r.backward {
		p.first, p.stride = from+p.Len-1, -1
	}
	return p
}

// open starts the group with the number, counted from 1, or goes on with it;
// groups between that got no rows stay empty. A group that comes late would be
// lost, so it returns false.
func (r *Rows) open(group int) bool {
	if group < len(r.starts) {
		return false
	}
	for len(r.starts) < group {
		r.starts = append(r.starts, int32(r.Len()))
	}
	return true
}

// close ends the last group. Rows without groups are one group.
func (r *Rows) close(grouped bool) {
	if grouped {
		groups := len(r.starts)
		for _, g := range r.groups {
			groups = max(groups, int(g)+1)
		}
		r.open(groups)
	}
	r.starts = append(r.starts, int32(r.Len()))
}

// append adds a row's values.
func (r *Rows) append(values [][]byte) {
	for _, v := range values {
		r.buf = append(r.buf, v...)
		end := uint32(len(r.buf))
		if v == nil {
			end |= nullBit
		}
		r.ends = append(r.ends, end)
	}
}

// shown numbers the rows that pages show, -1 for those beyond, and tells how many
// there are. The numbers are written into the memory that *into has.
func (r *Rows) shown(into *[]int32) (n int) {
	which := slices.Grow((*into)[:0], r.Len())[:r.Len()]
	*into = which
	row := 0
	for group := range max(1, len(r.starts)-1) {
		end := len(which)
		if group+1 < len(r.starts) {
			end = int(r.starts[group+1])
		}
		for from := row; row < end; row++ {
			which[row] = -1
			if r.size < 0 || row-from < r.size {
				which[row] = int32(n)
				n++
			}
		}
	}
	return n
}

// distinct are the different ids in a column of the rows that pages show, and
// for every row which of them it has; -1 for null and for a row beyond its page.
// Which is written into the memory that *into has. If the column is known to hold
// no id twice, none is looked for. Rows that are not meant have none.
func (r *Rows) distinct(column int, unique bool, meant func(row int) bool, into *[]int32) (ids store.Keys) {
	which := slices.Grow((*into)[:0], r.Len())[:r.Len()]
	*into = which
	var seen map[store.Key]int32
	if !unique {
		seen = make(map[store.Key]int32, len(which))
	}
	ids = make(store.Keys, 0, len(which))
	row := 0
	for group := range max(1, len(r.starts)-1) {
		end := len(which)
		if group+1 < len(r.starts) {
			end = int(r.starts[group+1])
		}
		shown := end
		if r.size >= 0 {
			shown = min(end, row+r.size)
		}
		for ; row < end; row++ {
			cell := r.Cell(row, column)
			if cell == nil || row >= shown || meant != nil && !meant(row) {
				which[row] = -1
				continue
			}
			id := store.Key(cell)
			n, ok := seen[id]
			if !ok {
				n = int32(len(ids))
				ids = append(ids, id)
				if !unique {
					seen[id] = n
				}
			}
			which[row] = n
		}
	}
	return ids
}
