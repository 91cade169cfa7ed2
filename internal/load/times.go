package load

import (
	"context"

	"jinyan/internal/model"
)

// checkTimes reports what happened or began before that to which it belongs: an
// event earlier than its issue's report, a vote on a plan that was drafted later.
// Read at an instant between the two, it would lead to something that is not there.
func (im *importer) checkTimes(ctx context.Context) error {
	for _, child := range im.g.Types {
		for _, r := range child.Relations {
			required := r.Of == nil && !r.Nullable || r.Of != nil && !r.Of.Nullable && r.Of.By == nil
			if r.Many || !required || timeOf(child) == nil || timeOf(r.Target) == nil {
				continue
			}
			if err := im.checkTime(ctx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// timeOf is the column that says when a row happened or began, nil if none does.
func timeOf(t *model.Type) *model.Field {
	if t.Happens != nil {
		return t.Happens
	}
	return t.Begins
}

// checkTime reports the rows of a file that are too early along one edge, and
// those of another that leave rows of the database too early.
func (im *importer) checkTime(ctx context.Context, r *model.Relation) error {
	own, theirs := timeOf(r.Type), timeOf(r.Target)
	c, p := "c."+ident(own.Column), "p."+ident(theirs.Column)
	early := " AND " + c + " < " + p
	if own.Kind != theirs.Kind {
		early = " AND " + dayOf(c, own) + " < " + dayOf(p, theirs)
	}
	from := " FROM " + ident(r.Type.Table) + " AS c JOIN " + ident(r.Target.Table) + " AS p ON p.id = c." + ident(r.Column)
	children, parents := im.tableOf(r.Type), im.tableOf(r.Target)
	told := ""
	if children != nil {
		told = " AND NOT EXISTS (SELECT FROM " + children.keys + " AS k WHERE k.id = c.id)"
		rows, err := im.query(ctx, "SELECT k.line, "+shown(c, own)+", "+shown(p, theirs)+
			from+early+" JOIN "+children.keys+" AS k ON k.id = c.id ORDER BY k.line")
		if err := im.each(rows, err, func(line int, value, since string) RowError {
			return RowError{File: children.file, Line: line, Column: own.Column, Value: value, Reason: sentence(
				"it is earlier than what it belongs to, which is of %s", "早于其所属事项的时间 %s", since)}
		}); err != nil {
			return err
		}
	}
	if parents == nil {
		return nil
	}
	rows, err := im.query(ctx, "SELECT k.line, "+shown("min("+p+")", theirs)+", "+shown("min("+c+")", own)+
		from+early+told+" JOIN "+parents.keys+" AS k ON k.id = p.id GROUP BY k.line ORDER BY k.line")
	return im.each(rows, err, func(line int, value, first string) RowError {
		return RowError{File: parents.file, Line: line, Column: theirs.Column, Value: value, Reason: sentence(
			"the database has a row of table "+r.Type.Table+" that belongs to it and is of %s", "数据库中表 "+r.Type.Table+" 已有属于它的更早记录,时间为 %s", first)}
	})
}

// dayOf is the day of a time.
func dayOf(time string, f *model.Field) string {
	if f.Kind == model.Day {
		return time
	}
	return "(" + time + " AT TIME ZONE 'Asia/Shanghai')::date"
}

// shown writes a time as import files have it.
func shown(time string, f *model.Field) string {
	if f.Kind == model.Day {
		return time + "::text"
	}
	return "rtrim(rtrim(to_char(" + time + ` AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || '+08:00'`
}
