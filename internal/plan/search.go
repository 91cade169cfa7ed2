package plan

import "jinyan/internal/filter"

// search is written when internal/search gives its terms.
func (w *statement) search(col string, p filter.Param) {
	w.write("position(", w.arg(p), " IN ", col, ") > 0")
}
