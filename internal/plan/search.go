package plan

import (
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
	"jinyan/internal/search"
)

// The places of a hit's own values in the rows of a search; the id of each
// searched type and the keys of the order follow.
const (
	HitScore = iota
	HitField
	HitText
	hitIDs
)

// hitKeys are the keys of a search's order: best first, then newest, with what
// has no time before what has, then by code.
var hitKeys = []model.Kind{model.BigInt, model.BigInt, model.Text, model.UUID}

// Search adds a step that finds rows of the given types by the words in their
// names and titles, best first. The rows are read by Found.
func (p *Plan) Search(types []*model.Type, text filter.Value, page filter.Page) *Step {
	s := p.add(&Step{kind: found, lookup: filter.Param{From: text}, page: page, searched: types}, nil)
	s.width = hitIDs + len(types) + len(hitKeys)
	for i := range hitKeys {
		s.cursor = append(s.cursor, hitIDs+len(types)+i)
	}
	return s
}

// Found adds a step that reads those hits of a search that are of one type.
func (s *Step) Found(t *model.Type) *Step {
	return s.plan.add(&Step{
		kind: byIDs, parent: s.Scope, level: s.level + 1,
		key: hitIDs + slices.Index(s.searched, t), lookup: filter.Param{Slot: filter.Keys},
	}, t)
}

// searchBody writes a search. Of each table at most the newest
// search.CandidateLimit matches are ranked, so that a character that stands in
// a million titles stays cheap.
func (s *Step) searchBody(w *statement) {
	terms := w.terms(s.lookup.From)
	terms.words = w.arg(searched(s.lookup.From, func(q search.Query) any { return q.Terms }))
	w.write("SELECT -nscore, field, body")
	for i := range s.searched {
		w.write(", CASE WHEN type = ", itoa(i), " THEN id END")
	}
	w.write(", nscore, nrecency, code, id FROM (SELECT DISTINCT ON (type, id) * FROM (")
	first := true
	for i, t := range s.searched {
		for _, f := range t.Fields {
			if !f.Searchable {
				continue
			}
			if !first {
				w.write(" UNION ALL ")
			}
			first = false
			s.candidates(w, terms, i, t, f)
		}
		if names := t.Relation("otherNames"); names != nil {
			w.write(" UNION ALL ")
			s.otherNames(w, terms, i, t, names)
		}
	}
	w.write(") AS h ORDER BY type, id, nscore) AS h")
	keys := []string{"nscore", "nrecency", "code", "id"}
	if s.page.After != nil {
		args := make([]string, len(keys))
		for i, kind := range hitKeys {
			args[i] = w.arg(cursorParam(*s.page.After, s.mark(), len(keys), i, kind))
		}
		w.write(" WHERE (")
		w.list(keys)
		w.write(") > (")
		w.list(args)
		w.write(")")
	}
	w.write(" ORDER BY nscore, nrecency, code, id LIMIT ", w.arg(s.oneMore()))
}

// candidates writes the newest matches of one column.
func (s *Step) candidates(w *statement, terms terms, i int, t *model.Type, f *model.Field) {
	recency, newest := "0", "t.code"
	if t.Happens != nil {
		recency = "-(extract(epoch FROM t." + t.Happens.Column + ") * 1000000)::bigint"
		newest = "t." + t.Happens.Column + " DESC, t.code"
	}
	w.write("(SELECT ", itoa(i), " AS type, t.id, ", terms.rank("t."+f.Column, titleWeight), " AS nscore, ", recency,
		" AS nrecency, t.code, '", f.Name, "' AS field, t.", f.Column, " AS body FROM ")
	w.from(t, "t")
	w.write(" WHERE ")
	terms.matches(w, "t."+f.Column)
	w.and("t", policy.Rows(t, policy.Named))
	w.write(" ORDER BY ", newest, " LIMIT ", itoa(search.CandidateLimit), ")")
}

// otherNames writes the matches of other names, which count below the present one.
func (s *Step) otherNames(w *statement, terms terms, i int, t *model.Type, names *model.Relation) {
	w.write("(SELECT ", itoa(i), " AS type, t.id, ", terms.rank("n.name", bodyWeight), " AS nscore, 0 AS nrecency, t.code, 'otherNames' AS field, n.name AS body FROM ")
	w.from(names.Target, "n")
	w.write(" JOIN ")
	w.from(t, "t")
	w.write(" ON ")
	w.tie("t", names, "n")
	w.write(" WHERE ")
	terms.matches(w, "n.name")
	w.and("t", policy.Rows(t, policy.Named))
	w.write(" ORDER BY t.code LIMIT ", itoa(search.CandidateLimit), ")")
}

// The weights of the rank.
const (
	titleWeight = 2
	bodyWeight  = 1
)

// terms are the words of a search as parameters of a statement.
type terms struct {
	grams, patterns string
	// words is the parameter of the words themselves, for the rank.
	words string
}

// terms adds the parameters of a search text.
func (w *statement) terms(text filter.Value) terms {
	return terms{
		grams:    w.arg(searched(text, func(q search.Query) any { return q.Grams() })),
		patterns: w.arg(searched(text, func(q search.Query) any { return q.Patterns() })),
	}
}

// matches writes that a text holds every word: the grams by their index, then
// the words themselves, since grams say less than a word.
func (t terms) matches(w *statement, col string) {
	w.write(col, "_grams @> ", t.grams, "::text[] AND jinyan_fold(", col, ") LIKE ALL (", t.patterns, "::text[])")
}

// rank is the negative score of a text: its weight in thousands, and how often
// the words occur.
func (t terms) rank(col string, weight int) string {
	return "-(" + itoa(weight*1000) + " + (SELECT least(999, sum(jinyan_occurrences(" + col + ", word))) FROM unnest(" +
		t.words + "::text[]) AS word))"
}

// search writes the operator search of a condition.
func (w *statement) search(col string, text filter.Value) {
	w.terms(text).matches(w, col)
}

func searched(text filter.Value, part func(search.Query) any) filter.Param {
	return filter.Param{From: text, Read: func(v any) (any, error) {
		q, err := ParseSearch(v)
		if err != nil {
			return nil, err
		}
		return part(q), nil
	}}
}

// ParseSearch reads a search text; what cannot be searched for is BAD_INPUT.
func ParseSearch(v any) (search.Query, error) {
	s, err := filter.ReadText(v)
	if err != nil {
		return search.Query{}, err
	}
	q, err := search.Parse(s.(string))
	if err != nil {
		return q, fault.New(fault.BadInput,
			"a search takes 1 to %[1]d words of together at most %[2]d characters",
			"检索需要 1 到 %[1]d 个词,总长不超过 %[2]d 个字符", search.MaxTerms, search.MaxLength).Because(err)
	}
	return q, nil
}

// Snippet cuts the words of a search out of a hit's text.
func (s *Step) Snippet(text string, vars filter.Variables) string {
	q, err := ParseSearch(s.lookup.From.Resolve(vars))
	if err != nil {
		return text
	}
	return search.Snippet(strings.TrimSpace(text), q, snippetWidth)
}

// snippetWidth is about how many characters a snippet shows.
const snippetWidth = 40

// Searched are the types that a search step looks at.
func (s *Step) Searched() []*model.Type { return s.searched }
