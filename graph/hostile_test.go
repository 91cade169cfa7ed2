package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// hostile are values as they stand in JSON, which do harm where they are taken for
// something else than a text, and others where a text belongs.
var hostile = []string{
	`""`, `" "`, `"'"`, `"\""`, `"'; DROP TABLE issues; --"`, `"' OR '1'='1"`, `"$1"`, `"%s%n%d"`, `"%"`, `"_"`, `"\\"`, `"\\'"`, `"\\u0000"`,
	`"\u0000"`, `"a\u0000b"`, `"\ud800"`, `"\udc00\ud800"`, "\"\xff\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", `"\u202egnp.exe"`, `"\u200b"`, `"\ufeff\u2060"`,
	`"😀"`, `"\ud83d\ude00"`, `"𠀀𪛖"`, `"e\u0301\u0301\u0301\u0301"`, `"\ufdd0\uffff"`, `"../../../../etc/passwd"`, `"file:///etc/passwd"`,
	`"${jndi:ldap://127.0.0.1/a}"`, `"{{7*7}}"`, `"<script>alert(1)</script>"`, `"a\r\nSet-Cookie: a=b"`, `"\u2028\u2029\u0085"`, `"\u001b[2J"`,
	`"` + strings.Repeat("9", 400) + `"`, `"-0"`, `"1e309"`, `"NaN"`, `"Infinity"`, `"-infinity"`, `"now"`, `"0x10"`, `"1e-400"`,
	strings.Repeat("9", 400), `1e309`, `-9223372036854775809`, `1.5`, `true`, `{}`, `[]`, `[[["a"]]]`, `null`,
	`"0000-00-00"`, `"99999-12-31"`, `"2023-02-30"`, `"0001-01-01"`, `"9999-12-31"`, `"294277-01-01"`, `"-4713-01-01"`,
	`"0000-00-00T00:00:00Z"`, `"9999-12-31T23:59:59.999999999+23:59"`, `"0001-01-01T00:00:00-23:59"`, `"2023-12-01T24:00:00Z"`, `"2016-12-31T23:59:60Z"`,
	`"issue_01h455vb4pex5vsknk084sn02q"`, `"issue_7zzzzzzzzzzzzzzzzzzzzzzzzz"`, `"access-9223372036854775807"`, `"access-99999999999999999999"`, `"AQAAAAAA"`,
}

// long are texts that are refused for their length, here or there.
var long = []string{
	`"` + strings.Repeat("长", 3400) + `"`, `"` + strings.Repeat("a", 100<<10) + `"`, `"` + strings.Repeat("a", 100<<10+1) + `"`, `"` + strings.Repeat("a", 20<<20) + `"`,
}

// TestHostileStrings puts hostile values wherever the schema takes a text: as a variable,
// in a variable, and in the document. Arguments that only one field has get all of them.
func TestHostileStrings(t *testing.T) {
	db := sealed(t)
	spots := spotsOf(wholeSchema(t))
	if len(spots.found) < 5000 {
		t.Fatalf("only %d places for a text were found", len(spots.found))
	}
	for i, s := range spots.found {
		values := []string{hostile[i%len(hostile)]}
		if s.only {
			values = slices.Concat(hostile, long)
		}
		for n, value := range values {
			body := spots.request(s, value, i/len(hostile)+n)
			status, answer := db.sendAs("application/json", http.MethodPost, "", body)
			if wrong := unsound(body, status, answer); wrong != "" {
				t.Errorf("%s: %s\n%.2000s\n%.1000s", s, wrong, body, answer)
			}
			if len(body) > 1<<20 && status != http.StatusRequestEntityTooLarge {
				t.Errorf("%s: %d bytes: status %d", s, len(body), status)
			}
		}
	}
	for _, value := range slices.Concat(hostile, long) {
		for _, body := range []string{
			`{"query":` + quoteBytes("query @asOf(at: "+value+") { issues { totalCount } }") + "}",
			`{"query":"query($v: DateTime!) @asOf(at: $v) { issues { totalCount } }","variables":{"v":` + value + "}}",
			`{"query":"{ __typename }","operationName":` + value + "}",
			`{"query":"{ __typename }","documentId":` + value + "}",
			`{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":` + value + "}}}",
		} {
			status, answer := db.sendAs("application/json", http.MethodPost, "", body)
			if wrong := unsound(body, status, answer); wrong != "" {
				t.Errorf("%s\n%.2000s\n%.1000s", wrong, body, answer)
			}
		}
	}
}

// spot is a place for a text: an argument of a field, or what stands in it.
type spot struct {
	path
	field    *ast.FieldDefinition
	argument *ast.ArgumentDefinition
	// inside are fields of input objects, from the argument to the text.
	inside []*ast.FieldDefinition
	// only says that no other field has this argument.
	only bool
}

// path is how a document gets to a field, and its end.
type path struct{ kind, open, shut string }

func (s spot) String() string {
	text := s.open + s.field.Name + "." + s.argument.Name
	for _, f := range s.inside {
		text += "." + f.Name
	}
	return text
}

// leaf is the type of the text.
func (s spot) leaf() *ast.Type {
	if n := len(s.inside); n > 0 {
		return s.inside[n-1].Type
	}
	return s.argument.Type
}

// spots finds the places for texts in a schema: those in each argument, each kind of input
// object through one of the arguments that have it; of the very many operators on columns
// a third.
type spots struct {
	schema *ast.Schema
	found  []spot
	// opened are the input objects that were looked through.
	opened map[string]bool
}

func spotsOf(schema *ast.Schema) *spots {
	p := &spots{schema: schema, opened: map[string]bool{}}
	arguments := p.arguments()
	told := map[int]bool{}
	type look struct {
		spot
		of int
	}
	var queue []look
	for i, s := range arguments {
		queue = append(queue, look{s, i})
	}
	// The shallowest places of each input object come first.
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		inside, leaf := p.within(at.spot)
		if leaf && (len(at.inside) < 2 || len(queue)%3 == 0) {
			p.found = append(p.found, at.spot)
		}
		told[at.of] = told[at.of] || leaf
		for _, s := range inside {
			queue = append(queue, look{s, at.of})
		}
	}
	for i, s := range arguments {
		if s.only = false; told[i] {
			continue
		}
		if s, ok := p.first(s); ok {
			p.found = append(p.found, s)
		}
	}
	return p
}

// arguments are all arguments of all fields, each where it is met first.
func (p *spots) arguments() (found []spot) {
	type place struct {
		path
		of *ast.Definition
	}
	queue := []place{{path{"query", "{ ", " }"}, p.schema.Query}, {path{"mutation", "{ ", " }"}, p.schema.Mutation}}
	met := map[string]bool{}
	reach := func(w path, def *ast.Definition) {
		if !met[def.Name] && !def.IsLeafType() {
			met[def.Name] = true
			queue = append(queue, place{w, def})
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		for _, def := range p.schema.GetPossibleTypes(at.of) {
			reach(path{at.kind, at.open + "... on " + def.Name + " { ", " }" + at.shut}, def)
		}
		for _, f := range at.of.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			for _, arg := range f.Arguments {
				found = append(found, spot{path: at.path, field: f, argument: arg, only: at.open == "{ " && slices.Contains(ones, f.Name)})
			}
			args := p.required(f.Arguments, "")
			if f.Arguments.ForName("first") != nil {
				args = append(args, member{"first", 1})
			}
			reach(path{at.kind, at.open + f.Name + call(args) + " { ", " }" + at.shut}, p.schema.Types[f.Type.Name()])
		}
	}
	return found
}

// ones are root fields of which every other type has none, and one that every type has.
var ones = []string{"node", "nodes", "search", "accessLog", "shortestPath", "subgraph", "revealField", "findPersonByPhone", "issue"}

// within are the places in a place that is an input object, if such an object was not
// looked through yet or holds no others; or else it may be the place of a text.
func (p *spots) within(s spot) (inside []spot, leaf bool) {
	def := p.schema.Types[s.leaf().Name()]
	if def.Kind != ast.InputObject {
		return nil, def.Kind == ast.Enum || slices.Contains([]string{"String", "ID", "Date", "DateTime", "Decimal"}, def.Name)
	}
	if p.opened[def.Name] {
		return nil, false
	}
	p.opened[def.Name] = slices.ContainsFunc(def.Fields, func(f *ast.FieldDefinition) bool {
		return p.schema.Types[f.Type.Name()].Kind == ast.InputObject
	})
	for _, f := range def.Fields {
		next := s
		next.inside = append(slices.Clone(s.inside), f)
		inside = append(inside, next)
	}
	return inside, false
}

// first is the first place for a text in a place, if there is one.
func (p *spots) first(s spot) (spot, bool) {
	seen := map[string]bool{}
	for queue := []spot{s}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		def := p.schema.Types[at.leaf().Name()]
		if _, leaf := p.within(at); leaf {
			return at, true
		}
		if seen[def.Name] {
			continue
		}
		seen[def.Name] = true
		for _, f := range def.Fields {
			next := at
			next.inside = append(slices.Clone(at.inside), f)
			queue = append(queue, next)
		}
	}
	return s, false
}

// request is a body with the value at the spot: as a variable, in one, or as a literal.
func (p *spots) request(s spot, value string, manner int) string {
	head, variables := "", ""
	v := any(json.RawMessage(value))
	if manner%3 == 0 {
		head, variables, v = "($v: "+s.leaf().String()+")", `,"variables":{"v":`+value+"}", variable("v")
	}
	for i := len(s.inside) - 1; i >= 0; i-- {
		around := s.argument.Type
		if i > 0 {
			around = s.inside[i-1].Type
		}
		v = append(object{{s.inside[i].Name, v}}, p.needed(p.schema.Types[around.Name()], s.inside[i].Name)...)
	}
	if manner%3 == 1 {
		text, err := json.Marshal(given(v))
		must(err)
		head, variables, v = "($v: "+s.argument.Type.String()+")", `,"variables":{"v":`+string(text)+"}", variable("v")
	}
	args := append(object{{s.argument.Name, v}}, p.required(s.field.Arguments, s.argument.Name)...)
	document := s.kind + head + " " + s.open + s.field.Name + call(args) + p.selection(s.field.Type) + s.shut
	return `{"query":` + quoteBytes(document) + variables + "}"
}

// required are the arguments that a field cannot be without, but for one.
func (p *spots) required(args ast.ArgumentDefinitionList, but string) (o object) {
	for _, arg := range args {
		if arg.Name != but && arg.Type.NonNull && arg.DefaultValue == nil {
			o = append(o, member{arg.Name, p.some(arg.Type)})
		}
	}
	return o
}

// needed are the fields that an input object cannot be without, but for one.
func (p *spots) needed(def *ast.Definition, but string) (o object) {
	for _, f := range def.Fields {
		if f.Name != but && f.Type.NonNull && f.DefaultValue == nil {
			o = append(o, member{f.Name, p.some(f.Type)})
		}
	}
	return o
}

// some is a value of a type.
func (p *spots) some(typ *ast.Type) any {
	def := p.schema.Types[typ.Name()]
	switch {
	case def.Kind == ast.Enum:
		return word(def.EnumValues[0].Name)
	case def.Kind == ast.InputObject && def.Directives.ForName("oneOf") != nil:
		return object{{def.Fields[0].Name, p.some(def.Fields[0].Type)}}
	case def.Kind == ast.InputObject:
		return p.needed(def, "")
	}
	return map[string]any{
		"Int": 1, "Float": 0.5, "Boolean": true, "String": "count", "ID": "community_01h455vb4pex5vsknk084sn02q",
		"Date": "2023-01-01", "DateTime": "2023-01-01T00:00:00Z", "Decimal": "1",
	}[def.Name]
}

// selection selects something of a type, and of a page its rows.
func (p *spots) selection(typ *ast.Type) string {
	def := p.schema.Types[typ.Name()]
	if def.IsLeafType() {
		return ""
	}
	if nodes := def.Fields.ForName("nodes"); nodes != nil {
		return " { nodes" + p.selection(nodes.Type) + " }"
	}
	for _, f := range def.Fields {
		if p.schema.Types[f.Type.Name()].IsLeafType() && p.required(f.Arguments, "") == nil {
			return " { " + f.Name + " }"
		}
	}
	return " { __typename }"
}

// quoteBytes writes a text as JSON and leaves bytes that are no UTF-8 as they are.
func quoteBytes(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(text) {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			b.WriteString(`\` + string(c))
		case c < ' ':
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String() + `"`
}
