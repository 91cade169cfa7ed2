package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"jinyan/internal/pgtest"
)

// TestRandomQueriesAgainstRows makes up queries without faults and compares
// their answers with what naive finds by looking at all rows in memory.
func TestRandomQueriesAgainstRows(t *testing.T) {
	const wanted = 1000
	db := varied(t)
	w, seen, learnt, tally := everything(t, db), cursors{}, marks{}, tally{}
	for number, asked := 0, 0; asked < wanted; number++ {
		draft := newDraft(w, seen, *seed, uint64(number))
		draft.right = true
		q := draft.question()
		for turn := 0; turn < 3; turn++ {
			var a answer
			t.Run(fmt.Sprintf("%d.%d", number, turn), func(t *testing.T) {
				defer q.sayIfFailed(t, number)
				a = db.answer(t, q)
				compareRows(t, w, learnt, q, a)
			})
			asked++
			tally.add(q, a)
			cursor := q.next.turned(a, seen)
			if cursor == "" || learnt[cursor].row == nil {
				break
			}
			q = q.onward(cursor)
		}
	}
	tally.check(t, everyday)
}

// varied is the demo data with what it has little of: rows that have ended or
// begun of late, and things tied twice. No life gets longer, so none can overlap.
func varied(t *testing.T) *database {
	t.Helper()
	db := open(t, pgtest.DatabaseFrom(t, demoTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), `
		INSERT INTO occupancies (id, enterprise_id, compound_id, floor, valid_from, valid_to)
		SELECT md5(id::text)::uuid, enterprise_id, compound_id, 'roof', valid_from, valid_to FROM occupancies;
		INSERT INTO successions (id, kind, predecessor_area_id, successor_area_id)
		SELECT md5(id::text)::uuid, 'TRANSFER', predecessor_area_id, successor_area_id FROM successions;
		UPDATE hazards SET found_at = '2024-01-02', rectified_at = NULL WHERE get_byte(uuid_send(id), 15) % 4 = 3;
		UPDATE documents SET published_on = '2024-01-02' WHERE get_byte(uuid_send(id), 15) % 4 = 3;
		UPDATE activities SET starts_at = '2024-01-02', ends_at = '2024-01-03' WHERE get_byte(uuid_send(id), 15) % 4 = 3`); err != nil {
		t.Fatal(err)
	}
	for _, ty := range newGraph(t).Types {
		if !ty.Life {
			continue
		}
		if _, err := db.reads.Exec(context.Background(), fmt.Sprintf(`
			UPDATE %[1]s SET valid_to = '2023-07-01' WHERE valid_to IS NULL AND (valid_from IS NULL OR valid_from < '2023-07-01')
				AND get_byte(uuid_send(id), 15) %% 4 = 1;
			UPDATE %[1]s SET valid_from = '2023-05-01' WHERE (valid_from IS NULL OR valid_from < '2023-05-01')
				AND (valid_to IS NULL OR valid_to > '2023-05-01') AND get_byte(uuid_send(id), 15) %% 4 = 2`, ty.Table)); err != nil {
			t.Fatal(err)
		}
	}
	return db
}

// compareRows compares the service's answer with that of naive.
func compareRows(t *testing.T, w *world, learnt marks, q question, a answer) {
	t.Helper()
	if len(a.Errors) > 0 {
		t.Fatal(a.text)
	}
	op, vars := operation(t, w.schema, q)
	n := &naive{world: w, at: demoNow, vars: vars, marks: learnt}
	if at := op.Directives.ForName("asOf"); at != nil {
		var err error
		if n.at, err = time.Parse(time.RFC3339Nano, at.ArgumentMap(vars)["at"].(string)); err != nil {
			t.Fatal(err)
		}
	}
	n.world = w.stood(n.at)
	if at := learnt.same(n.root(op), a.Data, "data"); at != "" {
		t.Errorf("%s\n%s", at, a.text)
	}
}

// operation parses a query and reads its variables as a server does.
func operation(t *testing.T, schema *ast.Schema, q question) (*ast.OperationDefinition, map[string]any) {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(schema, q.text, nil)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	given := map[string]any{}
	if q.variables != "" {
		decoder := json.NewDecoder(strings.NewReader(q.variables))
		decoder.UseNumber()
		if err := decoder.Decode(&given); err != nil {
			t.Fatal(err)
		}
	}
	vars, err := validator.VariableValues(schema, doc.Operations[0], given)
	if err != nil {
		t.Fatal(err)
	}
	return doc.Operations[0], vars
}
