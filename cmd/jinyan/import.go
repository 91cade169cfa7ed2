package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/demo"
	"jinyan/internal/fault"
	"jinyan/internal/load"
	"jinyan/internal/model"
	"jinyan/internal/store"
)

type importCmd struct {
	databaseFlags `embed:""`
	Dir           string `arg:"" type:"existingdir" help:"Folder with one file a table: compounds.csv, memberships.jsonl …"`
	DryRun        bool   `help:"Check everything and change nothing."`
	Report        string `placeholder:"FILE.json" help:"Write the report as JSON too."`
	PersonalKey   string `env:"JINYAN_PERSONAL_KEY" placeholder:"HEX" help:"Key of personal columns, 64 hexadecimal digits. The private database has its own."`
}

// Run imports the folder, all of it or nothing.
func (cmd *importCmd) Run(ctx context.Context, c *console) error {
	db, err := cmd.openMigrated(ctx, c)
	if err != nil {
		return err
	}
	defer db.close()
	key, err := personalKey(cmd.PersonalKey, db.dir)
	if err != nil {
		return err
	}
	options := load.Options{DryRun: cmd.DryRun, Key: key, Progress: progress(c.err)}
	report, err := importFiles(ctx, db.dsn, os.DirFS(cmd.Dir), options)
	if err != nil {
		return err
	}
	if cmd.Report != "" {
		if err := writeReport(cmd.Report, report); err != nil {
			return err
		}
	}
	if err := report.Write(c.out, userLanguage()); err != nil {
		return err
	}
	if report.ErrorCount > 0 {
		return errReported
	}
	return nil
}

func importFiles(ctx context.Context, dsn string, files fs.FS, options load.Options) (*load.Report, error) {
	g, err := model.NewGraph()
	if err != nil {
		return nil, err
	}
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return nil, store.Fault(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	return load.Dir(ctx, conn, g, files, options)
}

func writeReport(name string, report *load.Report) error {
	text, err := json.MarshalIndent(report, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(text, '\n'), 0o644)
}

// loadDemo loads the demo data into an empty database and makes it remember its
// present; a database that holds anything is left alone.
func loadDemo(ctx context.Context, c *console, dsn string) error {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return store.Fault(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	g, err := model.NewGraph()
	if err != nil {
		return err
	}
	empty, err := store.Empty(ctx, conn, g.Tables())
	if err != nil || !empty {
		return err
	}
	fmt.Fprintln(c.err, "Loading the demo data …")
	// The present first: a start that is cut off here begins anew.
	if err := store.RememberPresent(ctx, conn, demo.Present()); err != nil {
		return err
	}
	report, err := load.Dir(ctx, conn, g, demo.Files(), load.Options{})
	if err != nil {
		return err
	}
	if report.ErrorCount > 0 {
		_ = report.Write(c.err, userLanguage())
		return fault.New(fault.Internal, "the demo data could not be loaded", "演示数据无法加载")
	}
	return nil
}

// progress shows how far an import is, if someone looks.
func progress(w io.Writer) func(string, int, int) {
	if !isTerminal(w) {
		return nil
	}
	return func(what string, done, total int) {
		fmt.Fprintf(w, "\r\x1b[K%s %d/%d", what, done, total)
		if done >= total {
			fmt.Fprint(w, "\r\x1b[K")
		}
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// userLanguage is the language of the terminal, zh or en.
func userLanguage() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(name); v != "" {
			if strings.HasPrefix(v, "zh") {
				return "zh"
			}
			return "en"
		}
	}
	return "en"
}
