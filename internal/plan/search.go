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
// names and titles, best first; where says which rows of a type are looked at,
// and types that it does not name are looked at whole. The rows are read by Found.
func (p *Plan) Search(types []*model.Type, text filter.Value, where map[*model.Type]filter.Expr, page filter.Page) *Step {
	s := p.add(&Step{kind: found, lookup: filter.Param{From: text}, page: page, searched: types, wheres: where}, nil)
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

// How the newest matches of a table that grows are found: if the words stand in
// many of the newest rows, by walking on from the newest; else by the index of
// grams, of which at most so many matches are looked at. Either way a word that
// stands in a million titles stays cheap; the newest search.CandidateLimit
// matches of a table are ranked, and a rare word's matches all are.
const (
	sampleRows  = 1_000
	sampleHits  = 40
	walkRows    = 20_000
	indexedRows = 50_000
)

// searchBody writes a search.
func (s *Step) searchBody(w *statement) {
	terms := w.terms(s.lookup.From)
	terms.words = w.arg(searched(s.lookup.From, func(q search.Query) any { return q.Terms }))
	var sources []source
	for i, t := range s.searched {
		sources = append(sources, sourcesOf(i, t, s.wheres[t])...)
	}
	word := "WITH "
	for i, src := range sources {
		if src.t.Happens != nil {
			w.write(word)
			src.walk(w, terms, i)
			word = ", "
		}
	}
	if word == ", " {
		w.write(" ")
	}
	w.write("SELECT -nscore, field, body")
	for i := range s.searched {
		w.write(", CASE WHEN type = ", itoa(i), " THEN id END")
	}
	w.write(", nscore, nrecency, code, id FROM (SELECT DISTINCT ON (type, id) * FROM (")
	for i, src := range sources {
		if i > 0 {
			w.write(" UNION ALL ")
		}
		src.candidates(w, terms, i)
	}
	w.write(") AS h ORDER BY type, id, nscore) AS h")
	s.afterHit(w)
	w.write(" ORDER BY nscore, nrecency, code, id LIMIT ", w.arg(s.limit()))
}

// afterHit writes that a hit comes after the cursor.
func (s *Step) afterHit(w *statement) {
	if s.page.After == nil {
		return
	}
	args := make([]string, len(hitKeys))
	for i, kind := range hitKeys {
		args[i] = w.arg(cursorParam(*s.page.After, s.mark, len(hitKeys), i, kind))
	}
	w.write(" WHERE (nscore, nrecency, code, id) > (")
	w.list(args)
	w.write(")")
}

// source is a column in which a search looks.
type source struct {
	// number is the place of t among the searched types.
	number int
	t      *model.Type
	// names is the edge to the other names of t, nil for a column of t itself.
	names  *model.Relation
	column *model.Field
	// where says which rows of t are looked at, nil for all.
	where filter.Expr
}

func sourcesOf(number int, t *model.Type, where filter.Expr) []source {
	var list []source
	for _, f := range t.Fields {
		if f.Searchable {
			list = append(list, source{number: number, t: t, column: f, where: where})
		}
	}
	if names := t.Relation("otherNames"); names != nil {
		list = append(list, source{number: number, t: t, names: names, column: names.Target.Field("name"), where: where})
	}
	return list
}

// recency orders the rows of a table that grows.
func (s source) recency() string { return "t." + s.t.Happens.Column + " DESC, t.code" }

// walk writes the newest matches near the end of a table that grows, if a
// sample says that there are many.
func (s source) walk(w *statement, terms terms, i int) {
	n, grams := itoa(i), s.column.Column+"_grams"
	w.write("s", n, " AS MATERIALIZED (SELECT count(*) AS n FROM (SELECT t.", grams, " AS g FROM ")
	w.from(s.t, "t")
	w.conditions()
	w.and("t", policy.Rows(s.t, policy.Named))
	w.done()
	w.write(" ORDER BY ", s.recency(), " LIMIT ", itoa(sampleRows), ") AS s WHERE g @> ", terms.grams, "::text[]), ")
	w.write("w", n, " AS MATERIALIZED (SELECT * FROM (SELECT t.* FROM ")
	w.from(s.t, "t")
	w.conditions()
	w.and("t", policy.Rows(s.t, policy.Named))
	w.done()
	w.write(" ORDER BY ", s.recency(), " LIMIT (SELECT CASE WHEN n >= ", itoa(sampleHits), " THEN ", itoa(walkRows), " ELSE 0 END FROM s", n, ")) AS t WHERE ")
	terms.matches(w, "t."+s.column.Column)
	w.and("t", s.where)
	w.write(" LIMIT ", itoa(search.CandidateLimit), ")")
}

// candidates writes the matches that are ranked.
func (s source) candidates(w *statement, terms terms, i int) {
	if s.t.Happens == nil {
		w.write("(")
		s.hit(w, terms)
		s.indexed(w, terms)
		w.write(" ORDER BY t.code LIMIT ", itoa(search.CandidateLimit), ")")
		return
	}
	limit, walked := itoa(search.CandidateLimit), "(SELECT count(*) FROM w"+itoa(i)+")"
	s.hit(w, terms)
	w.write("w", itoa(i), " AS t WHERE ", walked, " = ", limit, " UNION ALL (")
	s.hit(w, terms)
	s.indexed(w, terms)
	w.write(" WHERE ", walked, " < ", limit, " ORDER BY ", s.recency(), " LIMIT ", limit, ")")
}

// hit writes the columns of a hit, up to FROM.
func (s source) hit(w *statement, terms terms) {
	field, body, weight, recency := s.column.Name, s.column.Column, titleWeight, timeless
	if s.names != nil {
		field, body, weight = s.names.Name, "body", bodyWeight
	}
	if s.t.Happens != nil {
		recency = "-(extract(epoch FROM t." + s.t.Happens.Column + ") * 1000000)::bigint"
	}
	w.write("SELECT ", itoa(s.number), " AS type, t.id, ", terms.rank("t."+body, weight), " AS nscore, ", recency,
		" AS nrecency, t.code, '", field, "' AS field, t.", body, " AS body FROM ")
}

// indexed writes the matches that the index of grams finds, as a table t. Its
// LIMIT also keeps the planner from walking another index in the hope of a match.
func (s source) indexed(w *statement, terms terms) {
	w.write("(SELECT t.*")
	if s.names != nil {
		w.write(", n.name AS body FROM ")
		w.from(s.names.Target, "n")
		w.write(" JOIN ")
		w.from(s.t, "t")
		w.write(" ON ")
		w.tie("t", s.names, "n")
		w.write(" WHERE ")
		terms.matches(w, "n.name")
	} else {
		w.write(" FROM ")
		w.from(s.t, "t")
		w.write(" WHERE ")
		terms.matches(w, "t."+s.column.Column)
	}
	w.and("t", policy.Rows(s.t, policy.Named))
	w.and("t", s.where)
	w.write(" LIMIT ", itoa(indexedRows), ") AS t")
}

// timeless is the recency of what did not happen: it stands before what did.
const timeless = "'-9223372036854775807'::bigint"

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

// search writes the operator search of a condition. Whether the index of grams
// or that of the order is the way to its rows depends on how often the words
// occur, so the statement is planned with its values.
func (w *statement) search(col string, text filter.Value) {
	w.valued = true
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
