package graph

import (
	"context"
	"encoding/binary"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// readGroups resolves groups: they are written from their rows, whichever way the
// rest of the answer takes.
func readGroups(ctx context.Context) (model.GroupAnswer, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	w := &writer{reading: p.reading}
	ok := w.value(p.shape, p.row)
	for _, f := range w.faults {
		graphql.AddError(beneath(ctx, f.path[1:]), f.err)
	}
	if !ok {
		return nil, nil
	}
	return w.buf, nil
}

// beneath is the context of what stands at a path under a field.
func beneath(ctx context.Context, path ast.Path) context.Context {
	for _, e := range path {
		switch e := e.(type) {
		case ast.PathName:
			ctx = graphql.WithPathContext(ctx, graphql.NewPathWithField(string(e)))
		case ast.PathIndex:
			ctx = graphql.WithPathContext(ctx, graphql.NewPathWithIndex(int(e)))
		}
	}
	return ctx
}

// groupedBy writes which keys a group is grouped by.
func (w *writer) groupedBy(f *shape, rows *plan.Rows, row int) {
	names := f.step.Keys()
	without := uint32(0)
	if f.column >= 0 && len(names) > 0 {
		without = binary.BigEndian.Uint32(rows.Cell(row, f.column))
	}
	w.buf = append(w.buf, '[')
	first := true
	for i, name := range names {
		if without>>(len(names)-1-i)&1 == 1 {
			continue
		}
		if !first {
			w.buf = append(w.buf, ',')
		}
		first = false
		w.buf = appendText(w.buf, name)
	}
	w.buf = append(w.buf, ']')
}

// localTime reads PostgreSQL's binary form of a timestamp without a zone.
func localTime(cell []byte) time.Time {
	return time.UnixMicro(plan.Epoch.UnixMicro() + int64(binary.BigEndian.Uint64(cell))).UTC()
}

// slotNumber is the number of a slot.
func slotNumberOf(b plan.Bucket, cell []byte) int {
	if b.Cyclic() {
		return int(int32(binary.BigEndian.Uint32(cell)))
	}
	t := localTime(cell)
	switch b {
	case plan.Year:
		return t.Year()
	case plan.Quarter:
		return (int(t.Month()) + 2) / 3
	case plan.Month:
		return int(t.Month())
	case plan.Week:
		_, week := t.AddDate(0, 0, 3).ISOWeek()
		return week
	case plan.Hour:
		return t.Hour()
	}
	return t.Day()
}

// slotLabelOf is how people write a slot.
func slotLabelOf(b plan.Bucket, cell []byte, lang string) string {
	if b.Cyclic() {
		return cycleLabel(b, int(int32(binary.BigEndian.Uint32(cell))), lang)
	}
	t := localTime(cell)
	switch b {
	case plan.Year:
		return t.Format("2006")
	case plan.Quarter:
		return t.Format("2006") + "-Q" + strconv.Itoa((int(t.Month())+2)/3)
	case plan.Month:
		return t.Format("2006-01")
	case plan.Hour:
		return t.Format("2006-01-02T15:00")
	}
	return t.Format(time.DateOnly)
}

func cycleLabel(b plan.Bucket, n int, lang string) string {
	switch {
	case b == plan.HourOfDay && lang == "EN":
		return strconv.Itoa(n) + ":00"
	case b == plan.HourOfDay:
		return strconv.Itoa(n) + "时"
	case b == plan.MonthOfYear && lang == "EN":
		return time.Month(n).String()
	case b == plan.MonthOfYear:
		return strconv.Itoa(n) + "月"
	case lang == "EN":
		return time.Weekday(n % 7).String()
	}
	return "周" + string([]rune("一二三四五六日")[n-1])
}
