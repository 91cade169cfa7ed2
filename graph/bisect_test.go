package graph_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"jinyan/internal/pgtest"
	"jinyan/internal/policy"
	"jinyan/internal/seal"
)

// blind are readers from whom something is hidden in the demo data, and who must not learn
// it by asking.
var blind = []policy.Caller{
	{Subject: "public"},
	{Subject: "another grid's worker", Roles: []policy.Role{policy.GridWorker}, Areas: []string{"510104030901001"}},
	{Subject: "analyst of everything", Roles: []policy.Role{policy.DistrictAnalyst}, Everywhere: true},
	{Subject: "project manager", Roles: []policy.Role{policy.ProjectManager}, Areas: []string{"510104-PRJ-04"}},
}

// TestHiddenValuesCannotBeTold makes two databases for a reader that differ in what is
// hidden from the reader alone: personal values behind the same masks, hidden columns, and
// rows that lie elsewhere. All that the reader asks must be answered alike, to the byte.
func TestHiddenValuesCannotBeTold(t *testing.T) {
	const wanted = 50
	one := personal(t, "10012345678", "510104199001011234")
	whole := everything(t, one)
	for i, c := range blind {
		t.Run(c.Subject, func(t *testing.T) {
			two := personal(t, "10098765678", "510105188002025678")
			two.differ(t, whole, c)
			// Some know what the other database holds.
			worlds := []*world{whole, everything(t, two)}
			changed := changes(worlds[0], worlds[1])
			if changed < 10 {
				t.Fatalf("only %d values and rows differ", changed)
			}
			a, b := one.as(c), two.as(c)
			asked, rows := 0, 0
			alike := func(query, variables string) string {
				t.Helper()
				x, _ := a.ask(t, query, variables)
				y, _ := b.ask(t, query, variables)
				if x != y {
					t.Errorf("%s\n%s\n%s", query, variables, differences(x, y))
				}
				asked++
				if strings.Contains(x, `"nodes": [`+"\n") {
					rows++
				}
				return x
			}
			seen := cursors{}
			for number := range uint64(wanted) {
				q := newDraft(worlds[number%2], seen, *seed+uint64(i), number).question()
				for turn := 0; turn < 3; turn++ {
					text := alike(q.text, q.variables)
					var got answer
					must(json.Unmarshal([]byte(text), &got))
					cursor := q.next.turned(got, seen)
					if cursor == "" {
						break
					}
					q = q.onward(cursor)
				}
				d := newDraft(worlds[number%2], seen, *seed+uint64(i), wanted+number)
				q = d.groupQuestion()
				alike(q.text, q.variables)
			}
			for _, query := range pointed(whole, worlds[1]) {
				alike(query, "")
			}
			if rows < asked/10 {
				t.Errorf("only %d of %d answers had rows", rows, asked)
			}
		})
	}
}

// personal is the demo data with a person's number and the number of their card.
func personal(t *testing.T, phone, card string) *database {
	t.Helper()
	db := open(t, pgtest.DatabaseFrom(t, demoTemplate(t)))
	s, err := seal.New(bytes.Repeat([]byte{7}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	for column, text := range map[string]string{"phone": phone, "id_number": card, "full_name": "演" + card[len(card)-1:] + "明"} {
		c := s.Columns("persons", column, text)
		db.change(t, fmt.Sprintf("UPDATE persons SET %[1]s_cipher = $2::text::bytea, %[1]s_hmac = $3::text::bytea, %[1]s_mask = $4 WHERE code = $1", column),
			"510104-PER-070", c[0], c[1], c[2])
	}
	return db
}

func (db *database) change(t *testing.T, statement string, args ...any) {
	t.Helper()
	if _, err := db.reads.Exec(context.Background(), statement, args...); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}

// differ changes what a reader sees nothing of: hidden columns of all rows, and rows that
// are not the reader's, of which there are more.
func (db *database) differ(t *testing.T, w *world, c policy.Caller) {
	t.Helper()
	e := &eyes{world: w, Caller: c, seen: map[*record]bool{}}
	e.charge()
	unseen := func(table string) (ids [][16]byte) {
		for _, r := range w.tables[table] {
			if !e.sees(r) {
				ids = append(ids, r.cells["id"].([16]byte))
			}
		}
		return ids
	}
	db.change(t, `UPDATE care_records SET category_id = (SELECT i.id FROM code_items AS i JOIN code_items AS mine ON mine.list_id = i.list_id
		WHERE mine.id = care_records.category_id AND i.id <> mine.id ORDER BY i.code LIMIT 1), consent_reference = consent_reference || '-2'`)
	if slices.Contains(e.hidden("FreeText"), "body") {
		db.change(t, "UPDATE free_texts SET body = body || '(10098765678)'")
	}
	if slices.Contains(e.hidden("Issue"), "reporter_person_id") {
		db.change(t, "UPDATE issues SET reporter_person_id = (SELECT id FROM persons ORDER BY code DESC LIMIT 1) WHERE reporter_person_id IS NOT NULL")
	}
	for _, of := range []struct{ table, set string }{
		{"issues", "title = title || '甲', urgency = CASE urgency WHEN 'URGENT' THEN 'NORMAL' ELSE 'URGENT' END"},
		{"persons", "name = name || '甲'"},
		{"visits", "name = name || '甲'"},
		{"care_records", "level = CASE level WHEN 'URGENT' THEN 'FOCUS' ELSE 'URGENT' END"},
		{"processes", "name = name || '甲'"},
	} {
		db.change(t, "UPDATE "+of.table+" SET "+of.set+" WHERE id = ANY($1)", unseen(of.table))
	}
	for _, table := range []string{"issues", "care_records", "persons"} {
		columns := db.query(t, `SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns
			WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'code')`, table)[0]["names"]
		db.change(t, fmt.Sprintf("INSERT INTO %[1]s (id, code, %[2]s) SELECT md5(id::text)::uuid, code || '-2', %[2]s FROM %[1]s WHERE id = ANY($1)", table, columns), unseen(table))
	}
	db.change(t, "ANALYZE")
}

// changes are how many rows and values differ between two worlds.
func changes(a, b *world) (n int) {
	for table, rows := range b.tables {
		before := map[any]*record{}
		for _, r := range a.tables[table] {
			before[r.cells["id"]] = r
		}
		for _, r := range rows {
			was := before[r.cells["id"]]
			if was == nil {
				n++
				continue
			}
			for column, v := range r.cells {
				if fmt.Sprint(v) != fmt.Sprint(was.cells[column]) {
					n++
				}
			}
		}
	}
	return n
}

// pointed are queries for what differs, by one who knows it: by id and code, as ends of
// walks, and by words.
func pointed(a, b *world) (queries []string) {
	before := map[any]bool{}
	for _, table := range []string{"issues", "care_records", "persons"} {
		for _, r := range a.tables[table] {
			before[r.cells["id"]] = true
		}
	}
	for _, table := range []string{"issues", "care_records", "persons"} {
		fresh := 0
		for _, r := range b.tables[table] {
			if before[r.cells["id"]] || fresh > 3 {
				continue
			}
			fresh++
			id := shown(r.of.ID(), r.cells["id"])
			field := strings.ToLower(r.of.Name[:1]) + r.of.Name[1:]
			queries = append(queries,
				fmt.Sprintf("{ node(id: %q) { id __typename } nodes(ids: [%[1]q]) { id } %s(id: %[1]q) { id } }", id, field),
				fmt.Sprintf("{ %s(code: %q) { id } }", field, r.cells["code"]),
				fmt.Sprintf("{ shortestPath(from: %q, to: %q) { nodes { id } } }", shown(a.graph.Type("Community").ID(), a.tables["communities"][0].cells["id"]), id),
			)
		}
	}
	for _, text := range []string{"10012345678", "10098765678", "8765", "甲", "演示", "-2", "510105188002025678"} {
		queries = append(queries, fmt.Sprintf("{ search(text: %q, first: 50) { totalCount nodes { score node { id } } } }", text))
	}
	return append(queries,
		`{ communities { nodes { code issues { totalCount } issueGroups { totalCount nodes { count key { category { node { code } } } } } neighborCounts { kind direction type count } } } }`,
		`{ communities { nodes { code neighbors(first: 100) { totalCount edges { hop kinds node { id } } } } } }`,
		`{ communities(orderBy: [{issues: {count: {direction: DESC}}}]) { edges { cursor node { code } } } }`,
		`{ careRecords { totalCount } careRecordGroups { nodes { key { category { node { code } } } count } } }`,
		`{ persons(first: 200) { edges { cursor node { code phone fullName idNumber } } } }`,
		`{ codeItems(first: 500) { nodes { code neighborCounts { kind direction type count } } } }`,
	)
}

// differences are the first lines that two texts do not share.
func differences(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return strings.Join(x[max(0, i-8):min(len(x), i+4)], "\n") + "\n--- or\n" + strings.Join(y[i:min(len(y), i+4)], "\n")
		}
	}
	return fmt.Sprintf("%d lines or %d", len(x), len(y))
}

// TestMaskedPhonesCannotBeRecovered tries to ask for a masked value by all that takes a
// field's name, which is to be refused as unknown, and looks for its digits in cursors.
func TestMaskedPhonesCannotBeRecovered(t *testing.T) {
	db := sealed(t).as(analyst)
	schema := wholeSchema(t)
	for _, field := range []string{"phone", "phoneMask", "phoneCipher", "phoneHmac", "fullName", "fullNameCipher", "idNumber", "idNumberHmac"} {
		column := strings.ToUpper(field)
		queries := []string{
			`{ persons(orderBy: [{` + field + `: ASC}]) { totalCount } }`,
			`{ personGroups { nodes { key { ` + field + ` } } } }`,
			`{ personGroups { nodes { min(of: {field: ` + column + `}) } } }`,
			`{ personGroups { nodes { max(of: {field: ` + column + `}) } } }`,
			`{ personGroups { nodes { count(distinct: {field: ` + column + `}) } } }`,
			`{ issues(where: {reporter: {person: {` + field + `: {eq: "10012345678"}}}}) { totalCount } }`,
			`{ memberships(where: {person: {` + field + `: {isNull: false}}}) { totalCount } }`,
			`{ search(text: "演示", where: {person: {` + field + `: {eq: "10012345678"}}}) { totalCount } }`,
			`{ communities { nodes { neighbors(where: {person: {` + field + `: {eq: "10012345678"}}}) { totalCount } } } }`,
		}
		for _, operator := range schema.Types["StringFilter"].Fields {
			queries = append(queries, `{ persons(where: {`+field+`: {`+operator.Name+`: "100"}}) { totalCount } }`)
		}
		for _, query := range queries {
			errs, answer := db.failures(t, query, "")
			if len(errs) == 0 || errs[0].Extensions.Code != "GRAPHQL_VALIDATION_FAILED" || strings.Contains(answer, `"data"`) {
				t.Errorf("%s: %s", query, answer)
			}
		}
	}
	for _, f := range schema.Types["PersonOrder"].Fields {
		if schema.Types[f.Type.Name()].Name != "OrderDirection" {
			continue
		}
		var got struct {
			Data struct {
				Persons struct{ Edges []struct{ Cursor string } }
			}
		}
		answer, _ := db.ask(t, `{ persons(first: 1000, orderBy: [{`+f.Name+`: ASC}]) { edges { cursor } } }`, "")
		if err := json.Unmarshal([]byte(answer), &got); err != nil || len(got.Data.Persons.Edges) == 0 {
			t.Fatalf("%s: %s", f.Name, answer)
		}
		for _, e := range got.Data.Persons.Edges {
			cursor, err := base64.RawURLEncoding.DecodeString(e.Cursor)
			if err != nil {
				t.Fatal(err)
			}
			for _, secret := range []string{"1234567", "5678", "演小", "19900101"} {
				if bytes.Contains(cursor, []byte(secret)) {
					t.Errorf("a cursor by %s holds %s: %q", f.Name, secret, cursor)
				}
			}
		}
	}
}
