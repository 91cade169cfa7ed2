package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"jinyan/graph"
	"jinyan/internal/audit"
	"jinyan/internal/pgtest"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
	"jinyan/internal/seal"
	"jinyan/internal/write"
)

// sealed is the demo data with personal data of nobody, and a desk that opens them.
func sealed(t *testing.T) *database {
	t.Helper()
	db := open(t, pgtest.DatabaseFrom(t, demoTemplate(t)))
	s, err := seal.New(bytes.Repeat([]byte{7}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	set := func(table, column, code, text string) {
		c := s.Columns(table, column, text)
		if _, err := db.reads.Exec(context.Background(), fmt.Sprintf(
			"UPDATE %[1]s SET %[2]s_cipher = $2::text::bytea, %[2]s_hmac = $3::text::bytea, %[2]s_mask = $4 WHERE code = $1", table, column), code, c[0], c[1], c[2]); err != nil {
			t.Fatal(err)
		}
	}
	set("persons", "phone", "510104-PER-070", "10012345678")
	set("persons", "full_name", "510104-PER-070", "演小明")
	set("persons", "id_number", "510104-PER-070", "510104199001011234")
	set("issues", "address", "510104-2023-000076", "演示院落2 3栋2单元501号")
	db.config.Desk = &write.Desk{Graph: db.config.Graph, Reads: &plan.Runner{Pool: db.reads}, Log: &audit.Log{Pool: db.reads}, Seal: s}
	db.handler = graph.New(db.config)
	return db
}

// idOf is the global id behind a single field.
func (db *database) idOf(t *testing.T, field string) string {
	t.Helper()
	var got struct{ Node struct{ ID string } }
	if err := json.Unmarshal([]byte(db.dataOf(t, "{ node: "+field+" { id } }")), &got); err != nil {
		t.Fatal(err)
	}
	return got.Node.ID
}

var (
	worker  = policy.Caller{Subject: "w-1", Roles: []policy.Role{policy.GridWorker}, Areas: []string{"510104030902002"}}
	other   = policy.Caller{Subject: "w-2", Roles: []policy.Role{policy.GridWorker}, Areas: []string{"510104030901001"}}
	officer = policy.Caller{Subject: "c-1", Roles: []policy.Role{policy.CareOfficer}, Areas: []string{"510104030902"}}
	auditor = policy.Caller{Subject: "a-1", Roles: []policy.Role{policy.Auditor}}
)

// TestReveal wants plain values for those entitled where they are in charge, a code for
// everybody else, and one entry in the log for every value that was told.
func TestReveal(t *testing.T) {
	db := sealed(t)
	person := db.idOf(t, `person(code: "510104-PER-070")`)
	issue := db.idOf(t, `issue(code: "510104-2023-000076")`)
	care := db.idOf(t, `careRecord(code: "510104-CARE-48b9d1ec")`)
	reveal := func(node, field, purpose string) string {
		return fmt.Sprintf(`mutation { revealField(input: {node: %q, field: %q, purpose: %q}) { value entry { actor field purpose } } }`, node, field, purpose)
	}
	manager := policy.Caller{Subject: "m-1", Roles: []policy.Role{policy.ProjectManager}, Areas: []string{"510104-PRJ-05"}}
	for _, c := range []struct {
		who   policy.Caller
		query string
		want  string
	}{
		{worker, reveal(person, "phone", "回访"), `"value": "10012345678"`},
		{worker, reveal(person, "fullName", "回访"), `"value": "演小明"`},
		{worker, reveal(issue, "address", "上门"), `"value": "演示院落2 3栋2单元501号"`},
		{officer, reveal(person, "phone", "走访"), `"value": "10012345678"`},
		{officer, reveal(care, "category", "走访安排"), `"value": "孤寡老人"`},
		{officer, reveal(care, "consentReference", "核对"), `"value": null`},
		{officer, reveal(person, "idNumber", "核对身份"), `"value": "510104199001011234"`},

		{worker, reveal(person, "idNumber", "核对身份"), "FORBIDDEN"},
		{worker, reveal(care, "category", "走访安排"), "FORBIDDEN"},
		{other, reveal(person, "phone", "回访"), "NOT_FOUND"},
		{other, reveal(issue, "address", "回访"), "NOT_FOUND"},
		{manager, reveal(person, "phone", "回访"), "FORBIDDEN"},
		{analyst, reveal(person, "phone", "统计"), "FORBIDDEN"},
		{auditor, reveal(person, "phone", "审计"), "FORBIDDEN"},
		{policy.Caller{}, reveal(person, "phone", "好奇"), "FORBIDDEN"},
		{worker, reveal(person, "phone", ""), "BAD_INPUT"},
		{worker, reveal(person, "phone", strings.Repeat("查", 200)), `"value": "10012345678"`},
		{worker, reveal(person, "phone", "x"), "BAD_INPUT"},
		{worker, reveal(person, "phone", "查"), "BAD_INPUT"},
		{worker, reveal(person, "phone", strings.Repeat("查", 201)), "BAD_INPUT"},
		{worker, reveal(person, "name", "回访"), "BAD_INPUT"},
		{worker, reveal(person, "phoneCipher", "回访"), "BAD_INPUT"},
		{worker, reveal("person_1", "phone", "回访"), "BAD_ID"},
		{worker, reveal(db.idOf(t, `area(code: "510104")`), "name", "回访"), "BAD_INPUT"},
		{worker, reveal("person_7zzzzzzzzzzzzzzzzzzzzzzzzz", "phone", "回访"), "NOT_FOUND"},
	} {
		before := db.entries(t)
		answer, _ := db.as(c.who).ask(t, c.query, "")
		told := strings.Contains(c.want, "value")
		if !strings.Contains(answer, c.want) || !told && strings.Contains(answer, `"value"`) {
			t.Errorf("%s: %s: %s", c.who.Subject, c.query, answer)
		}
		if added := db.entries(t) - before; told && added != 1 || !told && added != 0 {
			t.Errorf("%s: %s: %d entries were added", c.who.Subject, c.query, added)
		}
	}
	if data := db.dataOf(t, `{ person(code: "510104-PER-070") { phone } }`); strings.Contains(data, "10012345678") {
		t.Errorf("a plain value is in the graph: %s", data)
	}
}

func (db *database) entries(t *testing.T) int64 {
	t.Helper()
	return db.query(t, "SELECT count(*) AS n FROM access_log")[0]["n"].(int64)
}

// TestFindPersonByPhone looks for a number in several hands.
func TestFindPersonByPhone(t *testing.T) {
	db := sealed(t)
	find := func(phone string) string {
		return fmt.Sprintf(`mutation { findPersonByPhone(phone: %q, purpose: "核实来电") { code entry { field node } } }`, phone)
	}
	for _, c := range []struct {
		who         policy.Caller
		phone, want string
		logged      bool
	}{
		{worker, "10012345678", `"code": "510104-PER-070"`, true},
		{worker, "100 1234-5678", `"code": "510104-PER-070"`, true},
		{worker, "10012345679", `"code": null`, true},
		{other, "10012345678", `"code": null`, true},
		{analyst, "10012345678", "FORBIDDEN", false},
		{worker, "100", "BAD_INPUT", false},
		{worker, "1001234567*", "BAD_INPUT", false},
	} {
		before := db.entries(t)
		answer, _ := db.as(c.who).ask(t, find(c.phone), "")
		if !strings.Contains(answer, c.want) {
			t.Errorf("%s looks for %s: %s", c.who.Subject, c.phone, answer)
		}
		if added := db.entries(t) - before; (added == 1) != c.logged {
			t.Errorf("%s looks for %s: %d entries were added", c.who.Subject, c.phone, added)
		}
	}
	for _, r := range db.query(t, "SELECT access_log::text AS line FROM access_log") {
		if strings.Contains(r["line"].(string), "1234") {
			t.Errorf("the log holds a number: %s", r["line"])
		}
	}
}

// TestAccessLog reads the log as an auditor, and breaks it in every way it may be broken.
func TestAccessLog(t *testing.T) {
	db := sealed(t)
	person := db.idOf(t, `person(code: "510104-PER-070")`)
	var all strings.Builder
	for i := range 5 {
		fmt.Fprintf(&all, ` r%d: revealField(input: {node: %q, field: "phone", purpose: "第%d次"}) { entry { sequence } }`, i, person, i)
	}
	db.as(worker).ask(t, "mutation {"+all.String()+"}", "")

	const page = `{ accessLog(first: 2%s) { pageInfo { hasNextPage endCursor } nodes { sequence actor roles areas action node field purpose } } }`
	first, _ := db.as(auditor).ask(t, fmt.Sprintf(page, ""), "")
	for _, want := range []string{`"sequence": 5`, `"sequence": 4`, `"hasNextPage": true`, `"actor": "w-1"`, `"GRID_WORKER"`, `"510104030902002"`, `"Person.phone"`, `"第4次"`, person} {
		if !strings.Contains(first, want) {
			t.Errorf("the first page lacks %s: %s", want, first)
		}
	}
	second, _ := db.as(auditor).ask(t, fmt.Sprintf(page, `, after: "access-4", actor: "w-1", action: REVEAL`), "")
	if !strings.Contains(second, `"sequence": 3`) || strings.Contains(second, `"sequence": 4`) {
		t.Errorf("the second page: %s", second)
	}
	for query, want := range map[string]string{
		fmt.Sprintf(page, `, actor: "nobody"`):            `"nodes": []`,
		fmt.Sprintf(page, `, action: LOOK_UP`):            `"nodes": []`,
		fmt.Sprintf(page, `, after: "x"`):                 "BAD_CURSOR",
		fmt.Sprintf(page, `, actor: "\u0000"`):            "BAD_INPUT",
		fmt.Sprintf(page, `, node: "a\u0000"`):            "BAD_INPUT",
		`{ accessLog(first: -1) { nodes { sequence } } }`: "BAD_PAGE",
	} {
		if answer, _ := db.as(auditor).ask(t, query, ""); !strings.Contains(answer, want) {
			t.Errorf("%s: %s", query, answer)
		}
	}
	for _, c := range append(slices.Clone(readers), worker) {
		if answer, _ := db.as(c).ask(t, fmt.Sprintf(page, ""), ""); !c.Is(policy.Auditor) && !strings.Contains(answer, "FORBIDDEN") {
			t.Errorf("%s reads the access log: %s", c.Subject, answer)
		}
	}

	verify := func(head string) audit.Finding {
		conn, err := pgx.Connect(t.Context(), db.reads.Config().ConnString())
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close(context.Background()) }()
		f, err := audit.Verify(t.Context(), conn, head)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	whole := verify("")
	if whole.Entries != 5 || whole.Broken != "" || len(whole.Head) != 64 || !verify(whole.Head).Met || verify(strings.Repeat("0", 64)).Met {
		t.Fatalf("the log as it is: %+v", whole)
	}
	for _, change := range []string{"UPDATE access_log SET actor = 'w-2' WHERE seq = 3", "DELETE FROM access_log WHERE seq = 3", "TRUNCATE access_log"} {
		if _, err := db.reads.Exec(t.Context(), change); err == nil {
			t.Errorf("the database allows %s", change)
		}
	}
	if _, err := db.reads.Exec(t.Context(), "ALTER TABLE access_log DISABLE TRIGGER USER"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ change, back, want string }{
		{"UPDATE access_log SET purpose = '別的' WHERE seq = 3", "UPDATE access_log SET purpose = '第2次' WHERE seq = 3", "entry 3 was changed"},
		{"UPDATE access_log SET areas = '{5,10104030902002}' WHERE seq = 1", "UPDATE access_log SET areas = '{510104030902002}' WHERE seq = 1", "entry 1 was changed"},
		{"UPDATE access_log SET seq = seq + 1 WHERE seq = 5", "UPDATE access_log SET seq = seq - 1 WHERE seq = 6", "entry 5 is missing"},
		{"DELETE FROM access_log WHERE seq = 1", "", "entry 1 is missing"},
	} {
		for i, statement := range []string{c.change, c.back} {
			if _, err := db.reads.Exec(t.Context(), statement); err != nil {
				t.Fatal(err)
			}
			got := verify("").Broken
			if i == 0 && !strings.Contains(got, c.want) || i == 1 && statement != "" && got != "" {
				t.Errorf("%s: %q", statement, got)
			}
		}
	}
}
