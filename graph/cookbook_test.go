package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"jinyan/internal/policy"
)

// analysis is the document whose queries and table these tests check, and write
// again with -update.
const analysis = "analysis.md"

// TestCookbook runs the queries of docs/analysis.md and docs/walking.md. One that is
// followed by an answer gives that answer, which is short; each numbered question has one.
func TestCookbook(t *testing.T) {
	t.Run(analysis, func(t *testing.T) { cookbook(t, analysis, 26) })
	t.Run("walking.md", func(t *testing.T) { cookbook(t, "walking.md", 8) })
}

// analyst is who asks what the demo serves, unless somebody signs in.
var analyst = policy.Caller{Roles: []policy.Role{policy.DistrictAnalyst}, Everywhere: true}

func cookbook(t *testing.T, document string, questions int) {
	db := demoDatabase(t).as(analyst)
	question := regexp.MustCompile("```graphql\n([^`]*)```\n(?:\n```json\n([^`]*)```\n)?")
	sections := strings.Split(read(t, "../docs", document), "\n#")
	asked := 0
	for i, section := range sections {
		title, _, _ := strings.Cut(strings.TrimLeft(section, "# "), "\n")
		t.Run(title, func(t *testing.T) {
			if number := regexp.MustCompile(`^## ([0-9]+)\.`).FindStringSubmatch(section); number != nil {
				asked++
				if number[1] != strconv.Itoa(asked) || strings.Count(section, "```graphql\n") != 1 || strings.Count(section, "```json\n") != 1 {
					t.Errorf("is question %d, or has not one query and one answer", asked)
				}
			}
			sections[i] = question.ReplaceAllStringFunc(section, func(block string) string {
				m := question.FindStringSubmatchIndex(block)
				got := db.dataOf(t, block[m[2]:m[3]])
				if m[4] < 0 {
					return block
				}
				if lines := strings.Count(got, "\n"); lines > 25 {
					t.Errorf("the answer has %d lines", lines)
				}
				if !*update {
					compare(t, "the answer", block[m[4]:m[5]], got)
				}
				return block[:m[4]] + got + block[m[5]:]
			})
		})
	}
	if asked != questions {
		t.Errorf("there are %d questions", asked)
	}
	if *update {
		writeFile(t, "../docs", document, strings.Join(sections, "\n#"))
	}
}

// TestMetricsAreTold compares the table of metrics in docs/analysis.md with what the
// service says of them.
func TestMetricsAreTold(t *testing.T) {
	var got struct {
		MetricDefinitions []struct {
			Name, Label, Definition string
			Clock                   *string
		}
	}
	text := demoDatabase(t).dataOf(t, `{ metricDefinitions { name label definition(lang: EN) clock } }`)
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	var rows strings.Builder
	for _, m := range got.MetricDefinitions {
		clock := "–"
		if m.Clock != nil {
			clock = "`" + *m.Clock + "`"
		}
		fmt.Fprintf(&rows, "| `%s` | %s | %s | %s |\n", m.Name, m.Label, clock, m.Definition)
	}
	const head = "| metric | 中文 | clock | what it counts |\n| --- | --- | --- | --- |\n"
	before, after, found := strings.Cut(read(t, "../docs", analysis), head)
	if !found {
		t.Fatal("docs/analysis.md has no table of metrics")
	}
	table, rest, _ := strings.Cut(after, "\n\n")
	if *update {
		writeFile(t, "../docs", analysis, before+head+rows.String()+"\n"+rest)
		return
	}
	compare(t, "the table", table+"\n", rows.String())
}

// dataOf asks a query and returns the data of its answer, set for people.
func (db *database) dataOf(t *testing.T, query string) string {
	t.Helper()
	answer, _ := db.ask(t, query, "")
	var got struct{ Data, Errors json.RawMessage }
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	if got.Errors != nil {
		t.Fatalf("%s: %s", query, got.Errors)
	}
	return setOut(t, got.Data, "", 0) + "\n"
}

// setOut writes a value on one line if that is not too long, and else each of its
// parts on lines of its own. Its first line begins after used characters.
func setOut(t *testing.T, value json.RawMessage, indent string, used int) string {
	t.Helper()
	const width = 160
	if value[0] != '{' && value[0] != '[' {
		return string(value)
	}
	in := json.NewDecoder(bytes.NewReader(value))
	if _, err := in.Token(); err != nil {
		t.Fatal(err)
	}
	var flat, long []string
	for in.More() {
		name := ""
		if value[0] == '{' {
			key, err := in.Token()
			if err != nil {
				t.Fatal(err)
			}
			name = fmt.Sprintf("%q: ", key)
		}
		var part json.RawMessage
		if err := in.Decode(&part); err != nil {
			t.Fatal(err)
		}
		flat = append(flat, name+setOut(t, part, "", -1<<20))
		if used >= 0 {
			long = append(long, indent+"  "+name+setOut(t, part, indent+"  ", len(indent)+2+len(name)))
		}
	}
	start, end := string(value[:1]), string(value[len(value)-1:])
	line := start + strings.Join(flat, ", ") + end
	if used+len([]rune(line)) <= width {
		return line
	}
	return start + "\n" + strings.Join(long, ",\n") + "\n" + indent + end
}
