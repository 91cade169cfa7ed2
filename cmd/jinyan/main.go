// Command jinyan serves the governance graph over PostgreSQL and looks after
// its database: serve, import, generate, migrate, key, token, schema, explain.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"jinyan/internal/fault"
)

// commands are what jinyan can do, one file each.
type commands struct {
	Serve    serveCmd    `cmd:"" help:"Serve the graph at /graphql (启动服务)."`
	Import   importCmd   `cmd:"" help:"Load a folder of CSV or JSON-lines files (导入数据)."`
	Generate generateCmd `cmd:"" help:"Fill an empty database with synthetic data (生成模拟数据)."`
	Migrate  migrateCmd  `cmd:"" help:"Bring a database to this version (迁移数据库)."`
	Key      keyCmd      `cmd:"" help:"Make, list and revoke API keys of service accounts (管理密钥)."`
	Token    tokenCmd    `cmd:"" help:"Sign a token for the demo, to ask as a role (签发演示令牌)."`
	Schema   schemaCmd   `cmd:"" help:"Print the whole GraphQL schema (打印模式)."`
	Audit    auditCmd    `cmd:"" help:"Check the access log (核验访问日志)."`
	Explain  explainCmd  `cmd:"" help:"Show the steps and the SQL that a query becomes (解释查询)."`
}

// console is where a command writes.
type console struct {
	out, err io.Writer
	log      *slog.Logger
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, endAtOnce)
	cli := commands{}
	parser, err := kong.New(&cli, kong.Name("jinyan"),
		kong.Description("A GraphQL service over the data graph of neighbourhood governance (锦燕)."),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Writers(out, errs), kong.BindTo(ctx, (*context.Context)(nil)))
	if err != nil {
		panic(err)
	}
	command, err := parser.Parse(args)
	parser.FatalIfErrorf(err)
	err = command.Run(&console{out: out, err: errs, log: slog.New(slog.NewTextHandler(errs, nil))})
	if err == nil || errors.Is(err, context.Canceled) && ctx.Err() != nil {
		return 0
	}
	if !errors.Is(err, errReported) {
		fmt.Fprintln(errs, "jinyan:", sentence(err))
	}
	return 1
}

// endAtOnce ends the process when it is told to stop for the second time. To be killed by
// the signal would not do: a shell's background processes ignore Ctrl-C.
func endAtOnce() {
	again := make(chan os.Signal, 1)
	signal.Notify(again, os.Interrupt, syscall.SIGTERM)
	<-again
	os.Exit(130)
}

// errReported is an error that the command has told the user already.
var errReported = errors.New("reported")

// sentence is an error for the person at the terminal: faults as their
// sentence with the cause behind it.
func sentence(err error) string {
	var f *fault.Error
	if !errors.As(err, &f) {
		return err.Error()
	}
	if f.Cause != nil {
		return fmt.Sprintf("%s (%v)", f.EN, f.Cause)
	}
	return f.EN
}
