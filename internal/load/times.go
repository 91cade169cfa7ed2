package load

import (
	"context"

	"jinyan/internal/model"
)

// checkTimes reports what happened before that to which it belongs: an event
// earlier than its issue's report. Read at an instant between the two, it would
// lead to something that is not there.
func (im *importer) checkTimes(ctx context.Context) error {
	for _, child := range im.g.Types {
		for _, r := range child.Relations {
			if child.Happens == nil || r.Target.Happens == nil || r.Many || r.Nullable || r.Of != nil {
				continue
			}
			if err := im.checkTime(ctx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkTime reports the rows of a file that are too early along one edge, and
// those of another that leave rows of the database too early.
func (im *importer) checkTime(ctx context.Context, r *model.Relation) error {
	from := " FROM " + ident(r.Type.Table) + " AS c JOIN " + ident(r.Target.Table) + " AS p ON p.id = c." + ident(r.Column)
	early := " AND c." + ident(r.Type.Happens.Column) + " < p." + ident(r.Target.Happens.Column)
	children, parents := im.tableOf(r.Type), im.tableOf(r.Target)
	told := ""
	if children != nil {
		told = " AND NOT EXISTS (SELECT FROM " + children.keys + " AS k WHERE k.id = c.id)"
		rows, err := im.query(ctx, "SELECT k.line, "+shown("c."+ident(r.Type.Happens.Column))+", "+shown("p."+ident(r.Target.Happens.Column))+
			from+early+" JOIN "+children.keys+" AS k ON k.id = c.id ORDER BY k.line")
		if err := im.each(rows, err, func(line int, value, since string) RowError {
			return RowError{File: children.file, Line: line, Column: r.Type.Happens.Column, Value: value, Reason: sentence(
				"it is earlier than what it belongs to, which is of %s", "早于其所属事项的时间 %s", since)}
		}); err != nil {
			return err
		}
	}
	if parents == nil {
		return nil
	}
	rows, err := im.query(ctx, "SELECT k.line, "+shown("min(p."+ident(r.Target.Happens.Column)+")")+", "+shown("min(c."+ident(r.Type.Happens.Column)+")")+
		from+early+told+" JOIN "+parents.keys+" AS k ON k.id = p.id GROUP BY k.line ORDER BY k.line")
	return im.each(rows, err, func(line int, value, first string) RowError {
		return RowError{File: parents.file, Line: line, Column: r.Target.Happens.Column, Value: value, Reason: sentence(
			"the database has a row of table "+r.Type.Table+" that belongs to it and is of %s", "数据库中表 "+r.Type.Table+" 已有属于它的更早记录,时间为 %s", first)}
	})
}

// shown writes an instant as import files have it.
func shown(instant string) string {
	return "rtrim(rtrim(to_char(" + instant + ` AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || '+08:00'`
}
