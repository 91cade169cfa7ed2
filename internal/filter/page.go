package filter

import "jinyan/internal/fault"

// DefaultPage is the number of rows of a page if none is asked, or the largest
// page if that is smaller.
const DefaultPage = 20

// Page is which part of an ordered list is asked.
type Page struct {
	// Size is the parameter of the number of rows.
	Size Param
	// Backward takes the page from the end of the range.
	Backward bool
	// After and Before bound the range; nil is an end of the list.
	After, Before *Value
}

// Paging reads first, after, last and before; null counts as absent, and before
// alone pages backward. Sizes over max and negative ones are BAD_PAGE, when the
// size is read.
func Paging(first, after, last, before Value, max int) (Page, error) {
	if !first.IsNull() && !last.IsNull() {
		return Page{}, fault.New(fault.BadPage, "first and last cannot be asked together", "first 与 last 不能同时使用")
	}
	p := Page{Backward: !last.IsNull() || first.IsNull() && after.IsNull() && !before.IsNull()}
	if !after.IsNull() {
		p.After = &after
	}
	if !before.IsNull() {
		p.Before = &before
	}
	size, name := first, "first"
	if p.Backward {
		size, name = last, "last"
	}
	if size.IsNull() {
		size = Value{Raw: int64(min(DefaultPage, max))}
	}
	p.Size = Param{From: size, Read: func(v any) (any, error) {
		n, ok := v.(int64)
		if !ok || n < 0 || n > int64(max) {
			return nil, fault.New(fault.BadPage, "%[1]s must be a number from 0 to %[2]d", "%[1]s 必须是 0 到 %[2]d 之间的数", name, max)
		}
		return n, nil
	}}
	return p, nil
}
