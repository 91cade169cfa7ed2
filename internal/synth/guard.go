package synth

import (
	"context"
	"errors"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"jinyan/internal/fault"
	"jinyan/internal/store"
)

// oursSQL lists the tables of the schema that hold data: all of them but the
// migrations' own, what the database knows about itself and what is no content.
const oursSQL = `
SELECT c.oid, c.relname, c.oid::regclass::text
  FROM pg_class AS c
 WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
   AND c.relname NOT IN ('bun_migrations', 'bun_migration_locks', 'settings') AND c.relname <> ALL ($1)
 ORDER BY c.relname`

// ours is a table of the database.
type ours struct {
	oid    uint32
	name   string
	quoted string
}

// lockEmpty locks every table against all others until the transaction ends,
// and makes sure that none holds a row. What is no content stays as it is.
func lockEmpty(ctx context.Context, tx pgx.Tx) ([]ours, error) {
	rows, err := tx.Query(ctx, oursSQL, store.NoContent())
	if err != nil {
		return nil, err
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (t ours, err error) {
		err = row.Scan(&t.oid, &t.name, &t.quoted)
		return t, err
	})
	if err != nil {
		return nil, err
	}
	var names, tests []string
	for _, t := range all {
		names = append(names, t.quoted)
		tests = append(tests, "SELECT '"+strings.ReplaceAll(t.name, "'", "''")+"' WHERE EXISTS (SELECT FROM "+t.quoted+")")
	}
	if len(all) == 0 {
		return nil, nil
	}
	_, err = tx.Exec(ctx, "LOCK TABLE "+strings.Join(names, ", ")+" IN ACCESS EXCLUSIVE MODE")
	if isCode(err, "55P03") {
		return nil, fault.New(fault.Unavailable,
			"the tables are in use; stop the service that reads or fills this database, then generate again",
			"数据表正被使用;请先停止读写该数据库的服务,再重新生成").Because(err)
	}
	if err != nil {
		return nil, err
	}
	var held string
	err = tx.QueryRow(ctx, strings.Join(tests, " UNION ALL ")+" LIMIT 1").Scan(&held)
	if errors.Is(err, pgx.ErrNoRows) {
		return all, nil
	}
	if err != nil {
		return nil, err
	}
	return nil, fault.New(fault.Conflict,
		"the database is not empty: the table %s holds rows; synthetic data go into an empty database only",
		"数据库非空:表 %s 中已有数据;合成数据只能写入空数据库", held)
}

func isCode(err error, code string) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == code
}
