package plan

import (
	"slices"
	"strconv"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// statement collects a statement's text and parameters. Names come from the
// model only; every value is a parameter.
type statement struct {
	text   []byte
	params []filter.Param
	// slots remembers the numbers of the request's own values.
	slots   map[filter.Slot]int
	aliases int
	// word stands before the next term of a condition; empty is AND.
	word string
	// stands are the tables that stand in the statement already, by the edges to them.
	stands map[joint]string
	// zone is the time zone of slots.
	zone filter.Param
	// view says which rows of the tables are seen.
	view View
	// ruling says that such rules are being written: tables are read as they are.
	ruling bool
	// refused is an error if something hidden is asked for.
	refused error
	// valued says that the statement must be planned with its values.
	valued bool
	// walks says that the statement is a step of a walk, groups that it is one of groups,
	// which tell of no few persons.
	walks, groups bool
}

// joint is an edge from the row behind an alias.
type joint struct {
	from     string
	relation *model.Relation
}

func (w *statement) write(parts ...string) {
	for _, p := range parts {
		w.text = append(w.text, p...)
	}
}

// arg adds a parameter and returns its $n. A slot has one number in a statement.
func (w *statement) arg(p filter.Param) string {
	if n, ok := w.slots[p.Slot]; ok && p.Slot != filter.NoSlot {
		return "$" + itoa(n)
	}
	w.params = append(w.params, p)
	n := len(w.params)
	if p.Slot != filter.NoSlot {
		if w.slots == nil {
			w.slots = map[filter.Slot]int{}
		}
		w.slots[p.Slot] = n
	}
	return "$" + itoa(n)
}

// alias returns a new table alias with the given letter.
func (w *statement) alias(letter string) string {
	w.aliases++
	return letter + itoa(w.aliases)
}

// from writes "table AS alias": the rows that the reader sees, of the past as they stood.
// Known names columns of references whose targets the reader is known to see.
func (w *statement) from(t *model.Type, alias string, known ...string) {
	var scope filter.Expr
	if !w.ruling {
		scope = w.view.Rules.Scope(t, known...)
	}
	w.rows(t, alias, scope)
}

// fromAcross is from for the rows at the other end of an edge of a row that the reader
// sees.
func (w *statement) fromAcross(r *model.Relation, alias string) {
	w.asks(r.Type.Column(r.Column))
	w.asks(r.Target.Column(r.TargetColumn))
	if w.ruling || w.view.Rules.Shows(r) {
		w.rows(r.Target, alias, nil)
		return
	}
	w.from(r.Target, alias, r.TargetColumn)
}

// asks refuses the statement if a column is hidden. Where it stands it is empty, so that
// no answer tells of it, but who asks is to know why there is none.
func (w *statement) asks(f *model.Field) {
	if !w.ruling && w.view.Rules.Hides(f) {
		w.refused = fault.New(fault.Forbidden,
			"%[1]s.%[2]s may not be asked, ordered, grouped or measured by with your roles", "您的角色不能以 %[1]s.%[2]s 作为条件、排序、分组或度量", f.Type.Name, shownAs(f))
	}
}

// shownAs is the name of the field of the graph in which a column is seen.
func shownAs(f *model.Field) string {
	for _, r := range f.Type.Relations {
		switch {
		case r.Many || r.Column != f.Column || f == f.Type.ID():
		case r.Of != nil:
			return r.Of.Name
		default:
			return r.Name
		}
	}
	return f.Name
}

// fromMid is from for the rows of an association between rows that the reader sees.
func (w *statement) fromMid(r *model.Relation, alias string) {
	w.from(r.Mid, alias, r.MidFrom, r.MidTo)
}

// rows writes the rows of a type that satisfy a condition, without what is hidden in them.
func (w *statement) rows(t *model.Type, alias string, scope filter.Expr) {
	stood := w.view.Past && t.History != nil && !w.ruling
	hides := !w.ruling && slices.ContainsFunc(t.Fields, w.view.Rules.Hides)
	if scope == nil && !stood && !hides {
		w.write(t.Table, " AS ", alias)
		return
	}
	w.write("(SELECT ")
	if stood || hides {
		w.list(w.columns(t, stood, hides))
	} else {
		w.write("r.*")
	}
	w.write(" FROM ", t.Table, " AS r")
	if stood && t.History.Table != "" {
		w.write(" LEFT JOIN ", t.History.Table, " AS h ON h.", t.History.Key, " = r.id")
	}
	if scope != nil {
		w.write(" WHERE ", w.captured(func() { w.scope("r", scope) }))
	}
	w.write(") AS ", alias)
}

// scope writes a condition of the rules, in which tables are read as they are.
func (w *statement) scope(row string, e filter.Expr) {
	ruling, stands := w.ruling, w.stands
	w.ruling, w.stands = true, nil
	w.where(row, e)
	w.ruling, w.stands = ruling, stands
}

// columns are the columns of the rows of a type: as they stood at the instant of the
// read, if they are asked so, and empty if they are hidden. A row without a history
// stood as it stands.
func (w *statement) columns(t *model.Type, stood, hides bool) []string {
	var columns []string
	for _, f := range t.Fields {
		hidden := hides && w.view.Rules.Hides(f)
		was, changes := "", false
		if stood {
			was, changes = t.History.Columns[f.Column]
		}
		switch {
		case hidden:
			columns = append(columns, "NULL::"+sqlTypes[f.Kind]+" AS "+f.Column)
		case changes:
			at := w.arg(filter.Param{Slot: filter.At})
			columns = append(columns, strings.ReplaceAll(was, "{at}", at)+" AS "+f.Column)
		default:
			columns = append(columns, "r."+f.Column)
		}
		switch {
		case f.Searchable && hidden:
			columns = append(columns, "NULL::text[] AS "+f.Column+"_grams")
		case f.Searchable:
			columns = append(columns, "r."+f.Column+"_grams")
		}
	}
	return columns
}

// value is a field's value in the row behind alias.
func (w *statement) value(alias string, f *model.Field) string {
	w.asks(f)
	return f.Of(alias, func(name string) string {
		switch name {
		case "day":
			return w.arg(filter.Param{Slot: filter.Day})
		case "zone":
			return w.arg(w.zone)
		case "rows":
			return w.captured(func() { w.from(f.Type, "n") })
		}
		return w.arg(filter.Param{Slot: filter.At})
	})
}

// behind is a field's value in a row that is joined if it is there: what follows from
// no row is no value.
func (w *statement) behind(alias string, f *model.Field) string {
	if f.SQL == "" {
		return w.value(alias, f)
	}
	return "CASE WHEN " + alias + ".id IS NOT NULL THEN " + w.value(alias, f) + " END"
}

// where writes a condition on the table behind alias.
func (w *statement) where(alias string, e filter.Expr) {
	switch e := e.(type) {
	case filter.And:
		w.joined(alias, e, " AND ", "TRUE")
	case filter.Or:
		w.joined(alias, e, " OR ", "FALSE")
	case filter.Not:
		w.negated(alias, e.Expr)
	case filter.IsNull:
		w.isNull(w.value(alias, e.Field), e.Null)
	case filter.Within:
		w.write(alias, ".", e.Field.Column, " IN ('", strings.Join(e.Values, "', '"), "')")
	case filter.Whichever:
		w.whichever(alias, e)
	case filter.Compare:
		if !w.stated(alias, e) {
			w.compare(w.value(alias, e.Field), e)
		}
	case filter.Related:
		w.related(alias, e)
	case filter.Measured:
		w.measured(alias, e)
	}
}

// captured is what f writes, as text of its own.
func (w *statement) captured(f func()) string {
	text, word := w.text, w.word
	w.text, w.word = nil, ""
	f()
	inner := string(w.text)
	w.text, w.word = text, word
	return inner
}

// isNull writes that an expression has no value, or that it has one.
func (w *statement) isNull(text string, null bool) {
	if null {
		w.write(text, " IS NULL")
	} else {
		w.write(text, " IS NOT NULL")
	}
}

// stated writes a computed truth, or that it does not hold, as it stands: PostgreSQL
// makes a join of NOT EXISTS, but not where that is compared with true. A truth that
// is asked for is part of a plan's shape. It returns false for other comparisons.
func (w *statement) stated(alias string, e filter.Compare) bool {
	truth, ok := e.Param.From.Raw.(bool)
	if !ok || e.Field.SQL == "" || e.Op != filter.Eq && e.Op != filter.Ne {
		return false
	}
	if truth != (e.Op == filter.Eq) {
		w.write("NOT ")
	}
	w.write(w.value(alias, e.Field))
	return true
}

func (w *statement) joined(alias string, list []filter.Expr, word, empty string) {
	if len(list) == 0 {
		w.write(empty)
		return
	}
	if len(list) == 1 {
		w.where(alias, list[0])
		return
	}
	w.write("(")
	for i, e := range list {
		if i > 0 {
			w.write(word)
		}
		w.where(alias, e)
	}
	w.write(")")
}

// negated holds where e is false or unknown.
func (w *statement) negated(alias string, e filter.Expr) {
	w.write("(")
	w.where(alias, e)
	w.write(") IS NOT TRUE")
}

func (w *statement) compare(col string, e filter.Compare) {
	switch e.Op {
	case filter.Eq:
		w.write(col, " = ", w.arg(e.Param))
	case filter.Ne:
		w.write("(", col, " = ", w.arg(e.Param), ") IS NOT TRUE")
	case filter.In:
		w.write(col, " = ANY(", w.arg(e.Param), ")")
	case filter.NotIn:
		w.write("(", col, " = ANY(", w.arg(e.Param), ")) IS NOT TRUE")
	case filter.Lt:
		w.write(col, " < ", w.arg(e.Param))
	case filter.Lte:
		w.write(col, " <= ", w.arg(e.Param))
	case filter.Gt:
		w.write(col, " > ", w.arg(e.Param))
	case filter.Gte:
		w.write(col, " >= ", w.arg(e.Param))
	case filter.Contains:
		w.write("position(", w.arg(e.Param), " IN ", col, ") > 0")
	case filter.StartsWith:
		w.write("starts_with(", col, ", ", w.arg(e.Param), ")")
	case filter.Has:
		w.write(w.arg(e.Param), " = ANY(", col, ")")
	case filter.Search:
		w.search(col, e.Param.From)
	}
}

// related writes EXISTS over the rows at the other end of an edge. Policy and
// validity stand inside it and outside the negation.
func (w *statement) related(alias string, e filter.Related) {
	r := e.Relation
	if far, ok := w.stands[joint{alias, r}]; ok && e.Quantity == filter.One {
		w.where(far, append(slices.Clone(asAnd(policy.Rows(r.Target, policy.Tied))), e.Where))
		return
	}
	switch {
	case e.Quantity == filter.Maybe:
		w.maybe(alias, e)
		return
	case e.Quantity == filter.One && r.Mid == nil && r.TargetColumn == "id" && named(r.Target, e.Where):
		w.relatedTo(alias, e)
		return
	case e.Quantity == filter.None || e.Quantity == filter.Every:
		w.write("NOT ")
	}
	toAny := r.Of != nil && r.Of.By != nil
	if toAny {
		w.write("(", alias, ".", r.Of.By.Column, " = '", r.Target.Table, "' AND ")
	}
	far := w.alias("e")
	w.write("EXISTS (SELECT 1 FROM ")
	if r.Mid == nil {
		w.fromAcross(r, far)
		w.write(" WHERE ", far, ".", r.TargetColumn, " = ", alias, ".", r.Column)
	} else {
		// One EXISTS over both tables: PostgreSQL makes no join of one in another.
		mid := w.alias("m")
		w.fromMid(r, mid)
		w.write(" JOIN ")
		w.from(r.Target, far)
		w.write(" ON ", far, ".id = ", mid, ".", r.MidTo, " WHERE ", mid, ".", r.MidFrom, " = ", alias, ".", r.Column)
		if !w.ruling {
			w.and(mid, policy.Between(r))
		}
	}
	w.there(far, r.Target, policy.Across(r))
	if e.Quantity == filter.Every {
		w.write(" AND ")
		w.negated(far, e.Where)
	} else {
		w.and(far, e.Where)
	}
	w.write(")")
	if toAny {
		w.write(")")
	}
}

// there adds that a row of a type is there at the instant of the read. What the rules
// say holds at all times.
func (w *statement) there(alias string, t *model.Type, use policy.Use) {
	if !w.ruling {
		w.and(alias, policy.Rows(t, use))
	}
}

// asAnd is a condition as a list of conditions.
func asAnd(e filter.Expr) filter.And {
	if all, ok := e.(filter.And); ok {
		return all
	}
	return filter.And{e}
}

// whichever writes one look-up by the id for each branch, of which the name of
// the table picks one. EXISTS could not be told from a join, for which PostgreSQL
// would read whole tables.
func (w *statement) whichever(alias string, e filter.Whichever) {
	w.write("CASE ", alias, ".", e.Of.By.Column)
	for _, b := range e.Branches {
		w.write(" WHEN '", b.Relation.Target.Table, "' THEN ")
		w.lookUp(alias, b)
	}
	w.write(" ELSE TRUE END")
}

// maybe writes that a to-one edge leads nowhere or to a row that satisfies a
// condition.
func (w *statement) maybe(alias string, e filter.Related) {
	w.write("CASE WHEN ", alias, ".", e.Relation.Column, " IS NULL THEN TRUE ELSE ")
	w.lookUp(alias, e)
	w.write(" END")
}

// lookUp writes that the row behind a key satisfies a condition.
func (w *statement) lookUp(alias string, e filter.Related) {
	far, outer := w.alias("e"), w.word
	w.write("(SELECT TRUE FROM ")
	w.fromAcross(e.Relation, far)
	w.write(" WHERE ", far, ".id = ", alias, ".", e.Relation.Column)
	w.word = ""
	w.there(far, e.Relation.Target, policy.Tied)
	w.and(far, e.Where)
	w.write(") IS TRUE")
	w.word = outer
}

// relatedTo writes that a to-one edge leads to the one row that a code or id
// names. Its key is known before the table is read, so that an index behind the
// foreign key serves what else is asked.
func (w *statement) relatedTo(alias string, e filter.Related) {
	far := w.alias("e")
	w.write(alias, ".", e.Relation.Column, " = (SELECT ", far, ".id FROM ")
	w.fromAcross(e.Relation, far)
	outer := w.word
	w.conditions()
	w.there(far, e.Relation.Target, policy.Tied)
	w.and(far, e.Where)
	w.word = outer
	w.write(")")
}

// named tells whether a condition holds for one row at most.
func named(t *model.Type, e filter.Expr) bool {
	switch e := e.(type) {
	case filter.Compare:
		return e.Op == filter.Eq && (e.Field == t.Code || e.Field == t.ID())
	case filter.And:
		return slices.ContainsFunc(e, func(part filter.Expr) bool { return named(t, part) })
	}
	return false
}

// tie writes the condition that the row behind far is at the other end of r
// from the row behind alias.
func (w *statement) tie(alias string, r *model.Relation, far string) {
	key := alias + "." + r.Column
	if r.Of != nil && r.Of.By != nil {
		// The id of another type's row is not looked for.
		key = "CASE WHEN " + alias + "." + r.Of.By.Column + " = '" + r.Target.Table + "' THEN " + key + " END"
	}
	w.tieTo(key, r, far)
}

// tieTo is tie with the near end's key given as an expression.
func (w *statement) tieTo(key string, r *model.Relation, far string) {
	if r.Mid == nil {
		w.write(far, ".", r.TargetColumn, " = ", key)
		return
	}
	mid := w.alias("m")
	w.write("EXISTS (SELECT 1 FROM ")
	w.fromMid(r, mid)
	w.write(" WHERE ", mid, ".", r.MidFrom, " = ", key, " AND ", mid, ".", r.MidTo, " = ", far, ".id")
	w.and(mid, policy.Between(r))
	w.write(")")
}

// through joins to the row behind near those at the other end of a many-to-many edge.
func (w *statement) through(r *model.Relation, near, far string) {
	mid := w.alias("m")
	w.write(" JOIN ")
	w.fromMid(r, mid)
	w.write(" ON ", mid, ".", r.MidFrom, " = ", near, ".id")
	w.and(mid, policy.Between(r))
	w.write(" JOIN ")
	w.from(r.Target, far)
	w.write(" ON ", far, ".id = ", mid, ".", r.MidTo)
}

// and adds e to a condition, or nothing if e always holds.
func (w *statement) and(alias string, e filter.Expr) {
	if all, ok := e.(filter.And); ok {
		for _, part := range all {
			w.and(alias, part)
		}
		return
	}
	if e != nil {
		w.term()
		w.where(alias, e)
	}
}

// conditions begins a WHERE that may stay empty.
func (w *statement) conditions() { w.word = " WHERE " }

// term writes what stands before a further term of a condition.
func (w *statement) term() {
	if w.word == "" {
		w.word = " AND "
	}
	w.write(w.word)
	w.word = ""
}

// done ends a condition.
func (w *statement) done() { w.word = "" }

func itoa(n int) string { return strconv.Itoa(n) }
