package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"time"

	"jinyan/internal/model"
)

// mark stands in an expected answer where a cursor must be: what is in a cursor
// is the service's affair, but it leads back to the row as it stood then.
type mark struct {
	row *record
	at  time.Time
	// place is where a group stood in its order.
	place []any
}

// connection answers a list of rows that were not yet filtered. On lines each has
// codes from where the list begins to it.
func (n *naive) connection(p *picked, ty *model.Type, rows []*record, lines map[*record][]any) any {
	args := p.ArgumentMap(n.vars)
	rows = n.keep(rows, func(r *record) bool { return n.holds(r, args["where"]) })
	s := n.sorterOf(ty, args["orderBy"])
	part := ty.Name
	if lines != nil {
		part += "Line"
	}
	if lines != nil && len(list(args["orderBy"])) == 0 {
		s = append(sorter{{lines: lines}}, s...)
	}
	cut := slice(n.sorted(s, rows), n.beyond(s, args["after"], 1), n.beyond(s, args["before"], -1),
		number(args["first"]), number(args["last"]))
	return n.object(p.below, part+"Connection", func(p *picked) any {
		switch p.Name {
		case "totalCount":
			return len(rows)
		case "pageInfo":
			return n.pageInfo(p, cut)
		}
		list := []any{}
		for _, r := range cut.rows {
			if p.Name == "nodes" {
				list = append(list, n.node(p.below, r))
				continue
			}
			list = append(list, n.object(p.below, part+"Edge", func(p *picked) any {
				switch p.Name {
				case "cursor":
					return mark{row: r, at: n.at}
				case "depth":
					return len(lines[r]) - 1
				case "path":
					return lines[r]
				}
				return n.node(p.below, r)
			}))
		}
		return list
	})
}

func (n *naive) pageInfo(p *picked, cut piece[*record]) any {
	return pageInfo(n, p, cut, func(r *record) mark { return mark{row: r, at: n.at} })
}

func pageInfo[T any](n *naive, p *picked, cut piece[T], marked func(T) mark) any {
	return n.object(p.below, "PageInfo", func(p *picked) any {
		switch {
		case p.Name == "hasNextPage":
			return cut.after
		case p.Name == "hasPreviousPage":
			return cut.before
		case len(cut.rows) == 0:
			return nil
		case p.Name == "startCursor":
			return marked(cut.rows[0])
		default:
			return marked(cut.rows[len(cut.rows)-1])
		}
	})
}

// beyond tells of rows whether they come after (1) or before (-1) a cursor, nil
// if there is no cursor.
func (n *naive) beyond(s sorter, cursor any, side int) func(*record) bool {
	if cursor == nil {
		return nil
	}
	m, known := n.marks[cursor.(string)]
	if !known {
		panic(fmt.Sprintf("no answer held the cursor %q", cursor))
	}
	then := *n
	then.at = m.at
	place := then.place(s, m.row)
	return func(r *record) bool { return s.compare(n.place(s, r), place) == side }
}

func number(v any) *int {
	if v == nil {
		return nil
	}
	n := whole(v)
	return &n
}

// marks are the cursors that were seen in answers.
type marks map[string]mark

// same compares an answer with the expected one and learns its cursors. It
// returns where they differ, "" if they do not.
func (m marks) same(want, got any, path string) string {
	switch want := want.(type) {
	case mark:
		if cursor, ok := got.(string); ok && cursor != "" {
			m[cursor] = want
			return ""
		}
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok || len(object) != len(want) {
			break
		}
		for _, key := range slices.Sorted(maps.Keys(want)) {
			value, given := object[key]
			if !given {
				return path + "." + key + " is missing"
			}
			if at := m.same(want[key], value, path+"."+key); at != "" {
				return at
			}
		}
		return ""
	case []any:
		list, ok := got.([]any)
		if !ok || len(list) != len(want) {
			break
		}
		for i := range want {
			if at := m.same(want[i], list[i], fmt.Sprintf("%s[%d]", path, i)); at != "" {
				return at
			}
		}
		return ""
	default:
		if text, err := json.Marshal(want); err == nil {
			var value any
			if json.Unmarshal(text, &value) == nil && reflect.DeepEqual(value, got) {
				return ""
			}
		}
	}
	return fmt.Sprintf("%s: want %s, got %s", path, brief(want), brief(got))
}

func brief(v any) string {
	text := fmt.Sprint(v)
	if len(text) > 600 {
		text = text[:600] + "…"
	}
	return text
}
