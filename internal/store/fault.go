package store

import (
	"context"
	"errors"
	"io"
	"net"

	"github.com/jackc/pgx/v5/pgconn"

	"jinyan/internal/fault"
)

// Fault translates an error of PostgreSQL or of the way to it. Faults pass as
// they are; what nobody foresaw becomes INTERNAL.
func Fault(err error) error {
	var known *fault.Error
	if err == nil || errors.As(err, &known) {
		return err
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return fault.New(fault.Timeout, "the request took too long and was stopped; ask for less", "请求耗时过长,已终止;请缩小查询范围").Because(err)
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return ofCode(pg)
	}
	var away *pgconn.ConnectError
	var network net.Error
	if errors.As(err, &away) || errors.As(err, &network) || pgconn.SafeToRetry(err) || closed(err) {
		return unavailable().Because(err)
	}
	return fault.Of(err)
}

func unavailable() *fault.Error {
	return fault.New(fault.Unavailable, "the database is away; try again in a moment", "数据库暂时不可用,请稍后重试")
}

func ofCode(pg *pgconn.PgError) error {
	switch {
	case pg.Code == "57014":
		return fault.New(fault.Timeout, "the request took too long and was stopped; ask for less", "请求耗时过长,已终止;请缩小查询范围").Because(pg)
	case pg.Code == "42P01" || pg.Code == "42703" || pg.Code == "3F000":
		return unmigrated().Because(pg)
	case pg.Code[:2] == "08", pg.Code[:2] == "53", pg.Code[:2] == "57", pg.Code[:2] == "58":
		return unavailable().Because(pg)
	}
	return fault.Of(pg)
}

// closed tells that the connection broke in the middle of an answer.
func closed(err error) bool {
	return errors.Is(err, net.ErrClosed) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF)
}
