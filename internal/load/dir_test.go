package load

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"jinyan/internal/fault"
	"jinyan/internal/pgtest"

	"github.com/jackc/pgx/v5"
)

func TestImportsWaitForEachOther(t *testing.T) {
	t.Parallel()
	b := setup(t)
	const imports = 4
	var done sync.WaitGroup
	results := make([]*Report, imports)
	for i := range imports {
		conn := b.dial()
		done.Go(func() {
			r, err := Dir(b.Context(), conn, b.graph, folder(story()), Options{})
			if err != nil {
				t.Error(err)
				return
			}
			results[i] = r
		})
	}
	done.Wait()
	inserted := 0
	for _, r := range results {
		if r == nil || r.ErrorCount > 0 {
			t.Fatalf("%+v", r)
		}
		for _, table := range r.Tables {
			inserted += table.Inserted
		}
	}
	if want := 27; inserted != want {
		t.Errorf("%d rows inserted by %d imports, want %d", inserted, imports, want)
	}
}

func TestReferencesMayRunInCircles(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	// A team below its own sub-team: no rule forbids it, and no order of rows loads it.
	b.mustLoad(map[string]string{"volunteer_teams.csv": "code,name,parent_code\nR1,甲,R3\nR2,乙,R1\nR3,丙,R2\n510104-T0,锦燕,R1\n"})
	b.want("R3 R1 R2", "SELECT string_agg(p.code, ' ' ORDER BY t.code) FROM volunteer_teams t JOIN volunteer_teams p ON p.id = t.parent_id WHERE t.code LIKE 'R%'")
}

func TestDatabaseWithoutTables(t *testing.T) {
	t.Parallel()
	b := setup(t)
	conn, err := pgx.Connect(t.Context(), pgtest.Database(t))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	_, err = Dir(t.Context(), conn, b.graph, folder(places()), Options{})
	var f *fault.Error
	if !errors.As(err, &f) || f.Code != fault.Unavailable || !strings.Contains(f.EN, "has no table areas") {
		t.Errorf("got %v", err)
	}
	for _, drop := range []string{"ALTER TABLE areas DROP COLUMN area_km2", "ALTER TABLE areas RENAME TO regions"} {
		if _, err := b.conn.Exec(t.Context(), drop); err != nil {
			t.Fatal(err)
		}
		// As the file's own table and as the target of a reference.
		_, err = Dir(t.Context(), b.conn, b.graph, folder(map[string]string{"communities.csv": places()["communities.csv"], "areas.csv": "code,name,level\n1,甲,CITY\n"}), Options{})
		if !errors.As(err, &f) || f.Code != fault.Unavailable {
			t.Errorf("after %s: %v", drop, err)
		}
	}
	_, err = Dir(t.Context(), b.conn, b.graph, folder(map[string]string{"communities.csv": places()["communities.csv"]}), Options{})
	if !errors.As(err, &f) || f.Code != fault.Unavailable || !strings.Contains(f.EN, "has no table areas") {
		t.Errorf("without the table of a reference: %v", err)
	}
}

func TestGeneratedColumnsAreNoColumnsOfAFile(t *testing.T) {
	t.Parallel()
	b := setup(t)
	if _, err := b.conn.Exec(t.Context(), "ALTER TABLE compounds DROP COLUMN address, ADD COLUMN address text GENERATED ALWAYS AS (name) STORED"); err != nil {
		t.Fatal(err)
	}
	b.wantErrors(map[string]string{"compounds.csv": "code,name,kind,community_code,address\n"},
		`compounds.csv:1 [address] "" table compounds has no such column; the nearest is demo`)
}

func TestCanceledImportChangesNothing(t *testing.T) {
	t.Parallel()
	b := setup(t)
	before := b.rows()
	ctx, cancel := context.WithCancel(t.Context())
	conn := b.dial()
	_, err := Dir(ctx, conn, b.graph, folder(places()), Options{Progress: func(_ string, done, total int) {
		if total > 0 && done == total {
			cancel()
		}
	}})
	if fault.Of(err).Code != fault.Timeout {
		t.Errorf("got %v", err)
	}
	if after := b.rows(); after != before {
		t.Errorf("from %s to %s", before, after)
	}
}

// failing is a folder whose files break off.
type failing struct{ fstest.MapFS }

func (f failing) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if err != nil || name == "." {
		return file, err
	}
	return brokenFile{file}, nil
}

type brokenFile struct{ fs.File }

func (brokenFile) Read([]byte) (int, error) { return 0, errors.New("the disk is gone") }

func TestUnreadableFiles(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for _, files := range []map[string]string{places(), {"areas.jsonl": "{}"}} {
		_, err := Dir(t.Context(), b.conn, b.graph, failing{folder(files)}, Options{})
		if f := fault.Of(err); f.Code != fault.BadInput || !strings.Contains(f.EN, "cannot be read") {
			t.Errorf("got %v", err)
		}
	}
	b.mustLoad(places())
}

func TestEnumsMayBeGiven(t *testing.T) {
	t.Parallel()
	b := setup(t)
	r := b.load(map[string]string{"areas.csv": "code,name,level\n1,甲,CITY\n"}, Options{Enums: map[string][]string{"AreaLevel": {"DISTRICT"}}})
	if len(r.Errors) != 1 || r.Errors[0].Reason.EN != "it is none of DISTRICT" {
		t.Errorf("%+v", r.Errors)
	}
}

func TestProgress(t *testing.T) {
	t.Parallel()
	b := setup(t)
	var told []string
	files := map[string]string{"persons.csv": "code,name\n"}
	for i := range 10_001 {
		files["persons.csv"] += fmt.Sprintf("P%d,甲\n", i)
	}
	b.load(files, Options{Progress: func(table string, done, total int) { told = append(told, fmt.Sprint(table, done, "/", total)) }})
	if got, want := strings.Join(told, " "), "persons10000/0 persons10001/0 persons10001/10001"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestReportForPeopleAndMachines(t *testing.T) {
	t.Parallel()
	b := setup(t)
	good := b.load(places(), Options{DryRun: true})
	good.Seconds = 1.25
	bad := b.load(map[string]string{"areas.csv": "code,name,level\n1,甲,\x1b[31m\n", "x.csv": ""}, Options{})
	for _, one := range []struct{ got, want string }{
		{text(good, "en"), "areas (areas.csv): 4 rows: 4 new, 0 changed, 0 as they were\n" +
			"communities (communities.csv): 2 rows: 2 new, 0 changed, 0 as they were\n" +
			"dry run of 1.2 s: nothing was changed\n"},
		{text(good, "zh"), "areas(areas.csv):共 4 行,新增 4,更新 0,未变 0\n" +
			"communities(communities.csv):共 2 行,新增 2,更新 0,未变 0\n" +
			"试运行,用时 1.2 秒:未作任何更改\n"},
		{text(bad, "en")[:104], `areas.csv, line 2, column level, value "\x1b[31m": it is none of PROVINCE, CITY, DISTRICT, STREET` + "\nx.csv: "},
		{text(bad, "zh")[:60], "areas.csv 第 2 行,列 level,值 \"\\x1b[31m\":"},
	} {
		if !strings.HasPrefix(one.want, one.got) && !strings.HasPrefix(one.got, one.want) {
			t.Errorf("got %q\nwant %q", one.got, one.want)
		}
	}
	var out bytes.Buffer
	if err := json.NewEncoder(&out).Encode(good); err != nil {
		t.Fatal(err)
	}
	want := `{"dryRun":true,"tables":[{"table":"areas","file":"areas.csv","rows":4,"inserted":4,"updated":0,"unchanged":0},` +
		`{"table":"communities","file":"communities.csv","rows":2,"inserted":2,"updated":0,"unchanged":0}],"errorCount":0,"errors":[],"seconds":1.25}` + "\n"
	if out.String() != want {
		t.Errorf("got %s\nwant %s", out.String(), want)
	}
}
