package plan

import (
	"encoding/binary"
	"hash/fnv"
	"math"
	"time"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// markOf identifies the list that a cursor belongs to: its type and its order.
func markOf(s *Step) uint32 {
	h := fnv.New32a()
	switch {
	case s.kind == found:
		_, _ = h.Write([]byte("search"))
	case s.Scope.Type == nil:
		_, _ = h.Write([]byte(s.named))
	default:
		_, _ = h.Write([]byte(s.Scope.Type.Name))
	}
	for _, k := range s.order {
		for _, r := range k.Path {
			_, _ = h.Write([]byte("/" + r.Name))
		}
		if k.Of != nil {
			_, _ = h.Write([]byte("/" + k.Of.Relation.Name))
		}
		_, _ = h.Write([]byte{'.', flag(k.Desc), flag(k.NullsFirst)})
		_, _ = h.Write([]byte(k.Field.Name))
	}
	return h.Sum32()
}

func flag(b bool) byte {
	if b {
		return '1'
	}
	return '0'
}

// seek writes the condition that a row stands after the cursor (or before it)
// in the step's order. exprs are the keys as written in the statement.
//
// Keys without nulls and of one direction compare as rows; otherwise a leading
// bound on the first key lets an index start at the cursor. Keys with nulls are
// compared in a form that holds whether or not the cursor's value is null.
func (s *Step) seek(w *statement, exprs []string, cursor filter.Value, after bool) {
	args := make([]string, len(s.order))
	for i := range s.order {
		args[i] = w.arg(s.cursorKey(cursor, i))
	}
	w.term()
	if s.oneDirection() {
		op := " > "
		if s.order[0].Desc == after {
			op = " < "
		}
		w.write("(")
		w.list(exprs)
		w.write(")", op, "(")
		w.list(args)
		w.write(")")
		return
	}
	if first := s.order[0]; !first.Nullable() {
		op := " >= "
		if first.Desc == after {
			op = " <= "
		}
		w.write(exprs[0], op, args[0], " AND ")
	}
	s.seekFrom(w, 0, exprs, args, after)
}

func (s *Step) oneDirection() bool {
	for _, k := range s.order {
		if k.Nullable() || k.Desc != s.order[0].Desc {
			return false
		}
	}
	return true
}

func (s *Step) seekFrom(w *statement, i int, exprs, args []string, after bool) {
	k, e, arg := s.order[i], exprs[i], args[i]
	op := " > "
	if k.Desc == after {
		op = " < "
	}
	w.write("(", e, op, arg)
	equal := e + " = " + arg
	if k.Nullable() {
		equal = e + " IS NOT DISTINCT FROM " + arg
		if k.NullsFirst == after {
			w.write(" OR ", e, " IS NOT NULL AND ", arg, " IS NULL")
		} else {
			w.write(" OR ", e, " IS NULL AND ", arg, " IS NOT NULL")
		}
	}
	if i+1 < len(s.order) {
		w.write(" OR ", equal, " AND ")
		s.seekFrom(w, i+1, exprs, args, after)
	}
	w.write(")")
}

func (w *statement) list(parts []string) {
	for i, p := range parts {
		if i > 0 {
			w.write(", ")
		}
		w.write(p)
	}
}

// cursorKey is the parameter that holds one key of a cursor.
func (s *Step) cursorKey(cursor filter.Value, i int) filter.Param {
	p := cursorParam(cursor, s.mark, len(s.order), i, s.order[i].Field.Kind)
	if s.order[i].Nullable() {
		return p
	}
	read := p.Read
	p.Read = func(v any) (any, error) {
		key, err := read(v)
		if err == nil && key == nil {
			return nil, Damaged()
		}
		return key, err
	}
	return p
}

func cursorParam(cursor filter.Value, mark uint32, n, i int, kind model.Kind) filter.Param {
	return filter.Param{From: cursor, Read: func(v any) (any, error) {
		text, ok := v.(string)
		if !ok {
			return nil, fault.New(fault.BadCursor, "a cursor is a text", "游标应为文本")
		}
		c, err := relay.ParseCursor(text, mark, n)
		if err != nil {
			return nil, err
		}
		return keyValue(kind, c.Keys[i])
	}}
}

// Epoch is PostgreSQL's: binary instants count microseconds from it, dates days.
var Epoch = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// keyValue turns a key from PostgreSQL's binary form into a parameter.
func keyValue(kind model.Kind, b []byte) (any, error) {
	if b == nil {
		return nil, nil
	}
	switch kind {
	case model.Text, model.Enum:
		if text, err := filter.ReadText(string(b)); err == nil {
			return text, nil
		}
	case model.Numeric:
		if number, err := filter.ReadDecimal(string(b)); err == nil {
			return number, nil
		}
	case model.UUID:
		if len(b) == 16 {
			return [16]byte(b), nil
		}
	case model.Int:
		if len(b) == 4 {
			return int64(int32(binary.BigEndian.Uint32(b))), nil
		}
	case model.BigInt:
		if len(b) == 8 {
			return int64(binary.BigEndian.Uint64(b)), nil
		}
	case model.Float:
		if len(b) == 8 {
			return math.Float64frombits(binary.BigEndian.Uint64(b)), nil
		}
	case model.Bool:
		if len(b) == 1 {
			return b[0] == 1, nil
		}
	case model.Day:
		if len(b) == 4 {
			return timeKey(Epoch.AddDate(0, 0, int(int32(binary.BigEndian.Uint32(b)))))
		}
	case model.Local:
		if len(b) == 8 {
			return timeKey(time.UnixMicro(Epoch.UnixMicro() + int64(binary.BigEndian.Uint64(b))).UTC())
		}
	case model.Instant:
		if len(b) == 8 {
			return timeKey(time.UnixMicro(Epoch.UnixMicro() + int64(binary.BigEndian.Uint64(b))))
		}
	}
	return nil, Damaged()
}

// timeKey is a time in a cursor, which PostgreSQL must know: it does from 4713 BC, and
// instants until the year 294276.
func timeKey(t time.Time) (any, error) {
	if year := t.UTC().Year(); year < -4711 || year > 294275 {
		return nil, Damaged()
	}
	return t, nil
}

// Damaged is the fault of a cursor that says nothing.
func Damaged() error {
	return fault.New(fault.BadCursor, "this cursor is damaged; start again without it", "该游标已损坏;请去掉游标重新开始")
}

// CursorAt is the cursor of a row; Cursors must have been called before the
// step was compiled. Its keys are put behind those in keys, which may be nil.
func (s *Step) CursorAt(rows *Rows, row int, keys [][]byte) relay.Cursor {
	for _, column := range s.cursor {
		keys = append(keys, rows.Cell(row, column))
	}
	return relay.Cursor{Mark: s.mark, Keys: keys}
}

// HasCursors tells whether the rows hold the keys of the order.
func (s *Step) HasCursors() bool { return s.cursor != nil }
