package graph_test

import (
	"context"
	"strings"
	"testing"

	"jinyan/internal/pgtest"
)

// TestCodesUsedAgain gives a code to a second area after the first lost it, and
// asks for it at days before, between and after.
func TestCodesUsedAgain(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), `
		WITH first AS (INSERT INTO areas (id, code, name, level, valid_from) VALUES (gen_random_uuid(), 'now-another', 'first', 'DISTRICT', '2000-01-01') RETURNING id),
		old AS (INSERT INTO old_codes (id, owner_area_id, former_code, valid_from, valid_to) SELECT gen_random_uuid(), id, 'again', '2000-01-01', '2020-01-01' FROM first)
		INSERT INTO areas (id, code, name, level, valid_from) VALUES (gen_random_uuid(), 'again', 'second', 'DISTRICT', '2010-01-01')`); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[string]string{
		"1999-06-01": `"area": null`, "2005-06-01": "first", "2015-06-01": "first", "2019-12-31": "first", "2020-01-01": "second", "2023-06-01": "second",
	} {
		answer, _ := db.ask(t, `query($at: DateTime!) @asOf(at: $at) { area(code: "again") { name } }`, `{"at": "`+at+`T12:00:00+08:00"}`)
		if !strings.Contains(answer, want) {
			t.Errorf("%s: want %s in %s", at, want, answer)
		}
	}
}
