package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Snippet cuts about width characters out of text, around the place where most
// of the query's terms stand together; of equal places, the first. Hits stand
// between « and », a cut end shows …, and a run of white space shows as one
// space. Without a hit it is the beginning of the text.
//
// The cut is made in the text as written, not in its folded form: where one
// character folds to several (㎡ to m2), a hit in a part marks the whole. A hit
// longer than width is shown whole. A width below 1 counts as 1.
func Snippet(text string, q Query, width int) string {
	v := viewOf(text)
	hits := v.hits(q.Terms)
	window := v.window(hits, len(q.Terms), min(max(width, 1), len(v.units)))
	return v.render(merge(hits), window)
}

// span is a half-open range of units.
type span struct{ from, to int }

// hit is one place where a term stands.
type hit struct {
	span
	term int
}

// view holds a text as units: a character with its combining marks, or a run
// of white space. Hits are found in the folded text and told in units.
type view struct {
	units  []string // as shown
	folded string
	unitAt []int // by byte of folded
}

// viewOf folds text unit by unit and remembers whence each byte comes.
func viewOf(text string) view {
	text = strings.ToValidUTF8(text, "\uFFFD")
	var v view
	var folded strings.Builder
	add := func(s string) {
		folded.WriteString(s)
		for range len(s) {
			v.unitAt = append(v.unitAt, len(v.units)-1)
		}
	}
	for len(text) > 0 {
		if r, size := utf8.DecodeRuneInString(text); isSpace(r) {
			if n := len(v.units); n == 0 || v.units[n-1] != " " {
				v.units = append(v.units, " ")
				add(" ")
			}
			text = text[size:]
			continue
		}
		size := norm.NFKC.NextBoundaryInString(text, true)
		v.units = append(v.units, text[:size])
		add(foldCase(text[:size]))
		text = text[size:]
	}
	v.folded = folded.String()
	return v
}

// hits finds every term, each without overlapping itself, by place.
func (v view) hits(terms []string) []hit {
	var hits []hit
	for i, term := range terms {
		if term == "" {
			continue
		}
		for at := 0; ; {
			n := strings.Index(v.folded[at:], term)
			if n < 0 {
				break
			}
			from := at + n
			at = from + len(term)
			hits = append(hits, hit{span{v.unitAt[from], v.unitAt[at-1] + 1}, i})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	return hits
}

// window chooses the units to show: the run of hits within width that has the
// most different terms, then the most hits, set in the middle.
func (v view) window(hits []hit, terms, width int) span {
	best, bestTerms, bestHits := span{}, 0, 0
	inside, different, last := make([]int, terms), 0, 0
	for first, h := range hits {
		if last <= first {
			last = first
		}
		for last < len(hits) && (last == first || hits[last].to <= h.from+width) {
			if inside[hits[last].term]++; inside[hits[last].term] == 1 {
				different++
			}
			last++
		}
		if different > bestTerms || different == bestTerms && last-first > bestHits {
			best, bestTerms, bestHits = span{h.from, furthest(hits[first:last])}, different, last-first
		}
		if inside[h.term]--; inside[h.term] == 0 {
			different--
		}
	}
	width = max(width, best.to-best.from)
	from := best.from - (width-(best.to-best.from))/2
	from = max(0, min(from, len(v.units)-width))
	return span{from, min(from+width, len(v.units))}
}

// furthest gives the end of the hit that reaches furthest.
func furthest(hits []hit) int {
	to := 0
	for _, h := range hits {
		to = max(to, h.to)
	}
	return to
}

// merge joins hits that overlap or touch.
func merge(hits []hit) []span {
	var spans []span
	for _, h := range hits {
		if n := len(spans); n > 0 && h.from <= spans[n-1].to {
			spans[n-1].to = max(spans[n-1].to, h.to)
			continue
		}
		spans = append(spans, h.span)
	}
	return spans
}

// render writes the window with its marks; a mark ends where the window does.
func (v view) render(marks []span, window span) string {
	shown := func(s span) string {
		from, to := max(s.from, window.from), min(s.to, window.to)
		if from >= to {
			return ""
		}
		return strings.Join(v.units[from:to], "")
	}
	var out strings.Builder
	at := window.from
	for _, m := range marks {
		if hit := shown(m); hit != "" {
			out.WriteString(shown(span{at, m.from}))
			out.WriteString("«" + hit + "»")
			at = m.to
		}
	}
	out.WriteString(shown(span{at, window.to}))

	cut := strings.TrimSpace(out.String())
	if window.from > 0 {
		cut = "…" + cut
	}
	if window.to < len(v.units) {
		cut += "…"
	}
	return cut
}
