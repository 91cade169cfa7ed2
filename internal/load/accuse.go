package load

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// mostAccused bounds the rows of one table that are looked for: each takes a
// few statements.
const mostAccused = 100

// accuse finds the rows because of which PostgreSQL refused a table. Rows that
// can be written stay, so that a row is accused if it cannot stand beside those
// before it. References to rows of the same table are looked at only if
// nothing else is wrong: they may be wrong for want of an accused row.
func (im *importer) accuse(ctx context.Context, w *writing, why *pgconn.PgError) error {
	if _, err := im.exec(ctx, "CREATE INDEX ON "+w.t.rows+" (load_rank); SAVEPOINT accuse"); err != nil {
		return err
	}
	all := w.check
	for _, check := range []string{im.checkable(w.t), all} {
		s := &search{writing: w}
		w.check = check
		if err := s.halve(ctx, 1, w.t.count, why); err != nil || s.accused > 0 {
			return err
		}
		if _, err := im.exec(ctx, "ROLLBACK TO SAVEPOINT accuse"); err != nil {
			return err
		}
	}
	// Each half was fine, so rows of both are at odds only together.
	im.report.add(RowError{File: w.t.file, Reason: im.explain(why)})
	return nil
}

// search is a search for refused rows.
type search struct {
	*writing
	accused int
}

// halve writes halves of the ranks, and halves of those that fail, until
// single rows are left.
func (s *search) halve(ctx context.Context, from, to int, why *pgconn.PgError) error {
	if s.accused == mostAccused {
		return nil
	}
	if from == to {
		s.accused++
		return s.im.accuseRow(ctx, s.t, from, why)
	}
	middle := (from + to) / 2
	for _, half := range [][2]int{{from, middle}, {middle + 1, to}} {
		err := s.try(ctx, half[0], half[1])
		if again := refusal(err); again != nil {
			err = s.halve(ctx, half[0], half[1], again)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// accuseRow reports the row with the columns of the constraint that it breaks.
func (im *importer) accuseRow(ctx context.Context, t *table, rank int, why *pgconn.PgError) error {
	e := RowError{File: t.file, Reason: im.explain(why)}
	broken := t.brokenColumns(why)
	e.Column = strings.Join(columnNames(broken), ", ")
	values := []string{"''"}
	for _, c := range broken {
		if c.role != personal {
			values = append(values, "s."+c.staged+"::text")
		}
	}
	rows, err := im.query(ctx, "SELECT s.line, concat_ws(', ', VARIADIC array_remove(ARRAY["+strings.Join(values, ", ")+"], '')), '' FROM "+
		t.rows+" AS l JOIN "+t.stage+" AS s ON s.n = l.load_n WHERE l.load_rank = "+strconv.Itoa(rank))
	return im.each(rows, err, func(line int, value, _ string) RowError {
		e.Line, e.Value = line, value
		return e
	})
}

// brokenColumns are the columns of the file that the broken constraint is
// about, in the order of the file.
func (t *table) brokenColumns(why *pgconn.PgError) []*column {
	about := []string{why.ColumnName}
	if k := t.db.constraints[why.ConstraintName]; k != nil {
		about = k.columns
	}
	var list []*column
	for _, c := range t.columns {
		if slices.ContainsFunc(c.tableColumns(), func(name string) bool { return slices.Contains(about, name) }) {
			list = append(list, c)
		}
	}
	return list
}

// explain says for people why PostgreSQL refused a row.
func (im *importer) explain(why *pgconn.PgError) Sentence {
	name := why.ConstraintName
	var rule string
	if t := im.catalog[why.TableName]; t != nil && t.constraints[name] != nil {
		rule = t.constraints[name].definition
	}
	switch why.Code {
	case "23505":
		return sentence("another row already has the same (constraint %s)", "已有另一行与之相同(约束 %s)", name)
	case "23P01":
		if strings.Contains(rule, "daterange(") {
			return sentence("overlaps another row's validity (constraint %s)", "与另一行的有效期重叠(约束 %s)", name)
		}
		if strings.Contains(rule, "tstzrange(") {
			return sentence("overlaps another row in time (constraint %s)", "与另一行的时间重叠(约束 %s)", name)
		}
		return sentence("is at odds with another row (constraint %s)", "与另一行冲突(约束 %s)", name)
	case "23514":
		if strings.Contains(rule, "num_nonnulls(") && strings.HasSuffix(rule, "= 1))") {
			return sentence("exactly one of these columns must be given (constraint %s)", "这些列必须且只能填一个(约束 %s)", name)
		}
		return sentence("breaks the rule %s (constraint %s)", "不符合规则 %s(约束 %s)", rule, name)
	case "23503":
		return sentence("does not fit what it refers to (constraint %s)", "与所引用的行不一致(约束 %s)", name)
	case "23502":
		return sentence("may not be empty", "不能为空")
	case "54000":
		return sentence("is too long to be indexed", "过长,无法建立索引")
	case "P0001":
		return Sentence{why.Message, cmp.Or(why.Hint, why.Message)}
	}
	return sentence("the value does not fit its column", "值不符合列的类型")
}
