package write

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"jinyan/internal/audit"
	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
	"jinyan/internal/relay"
	"jinyan/internal/seal"
)

// Desk does what is asked for. It is safe for concurrent use.
type Desk struct {
	Graph *model.Graph
	Reads *plan.Runner
	Log   *audit.Log
	// Seal opens personal data, nil if there is no key.
	Seal *seal.Seal
}

// Asker is who asks, what they see, and by which request. What is read and written for it
// is added to Cost.
type Asker struct {
	policy.Caller
	View    plan.View
	Charge  plan.Charge
	At      time.Time
	Request string
	Cost    *plan.Cost
}

// RevealInput is which field of which node is needed in plain, and what for.
type RevealInput struct{ Node, Field, Purpose string }

// Revealed is a personal value in plain.
type Revealed struct {
	Node  string
	Field string
	// Value is nil if there is none.
	Value *string
	// Entry is what the access log says of it.
	Entry *audit.Entry
}

// Reveal reads one personal field of one node in plain and notes that in the access log,
// before it is told. BAD_INPUT says that the field is not personal or that no purpose was
// given, FORBIDDEN that the caller may see none of its kind, NOT_FOUND that there is no
// such node where the caller is in charge.
func (d *Desk) Reveal(ctx context.Context, who Asker, in RevealInput) (*Revealed, error) {
	node, field := in.Node, in.Field
	id, err := relay.ParseID(node)
	if err != nil {
		return nil, err
	}
	t := d.Graph.TypeOfPrefix(id.Type)
	if t == nil {
		return nil, fault.New(fault.BadID, "there is no type %q", "不存在类型 %q", id.Type)
	}
	p, err := personalField(t, field)
	if err != nil {
		return nil, err
	}
	purpose, err := checkPurpose(in.Purpose)
	if err != nil {
		return nil, err
	}
	if !who.May(p.column.Class) {
		return nil, fault.New(fault.Forbidden,
			"your roles may not see %[1]s.%[2]s in plain, wherever it lies", "您的角色无权查看 %[1]s.%[2]s 的明文", t.Name, field)
	}
	text, err := d.plain(ctx, who, t, p, id)
	if err != nil {
		return nil, err
	}
	entry, err := d.note(ctx, who, audit.Entry{Action: audit.Reveal, Node: &node, Field: t.Name + "." + field, Purpose: purpose})
	if err != nil {
		return nil, err
	}
	return &Revealed{Node: node, Field: field, Value: text, Entry: entry}, nil
}

// personal is a field that can be revealed: a column, in whose cipher or in itself the
// value stands, or by which another row is found whose name it is.
type personal struct {
	column *model.Field
	cipher *model.Field
	named  *model.Relation
}

// personalField finds a field of a type that can be revealed.
func personalField(t *model.Type, name string) (personal, error) {
	var names []string
	for _, f := range t.Fields {
		p := personal{column: f}
		of := f.Name
		switch {
		case f.Class == model.Ordinary:
			continue
		case f.Masked:
			p.cipher = t.Column(strings.TrimSuffix(f.Column, "_mask") + "_cipher")
		case f.Kind == model.UUID:
			if p.named = namedBy(t, f); p.named == nil {
				continue
			}
			of = p.named.Name
		}
		if of == name {
			return p, nil
		}
		names = append(names, of)
	}
	if len(names) == 0 {
		return personal{}, fault.New(fault.BadInput, "%[1]s has no field that is hidden or masked", "%[1]s 没有隐藏或脱敏的字段", t.Name)
	}
	return personal{}, fault.New(fault.BadInput,
		"%[1]s has no field %[2]q that is hidden or masked; it has %[3]s", "%[1]s 没有隐藏或脱敏的字段 %[2]q;可查看:%[3]s", t.Name, name, strings.Join(names, ", "))
}

// namedBy is the edge through a column to a row with a name.
func namedBy(t *model.Type, f *model.Field) *model.Relation {
	for _, r := range t.Relations {
		if !r.Many && r.Of == nil && r.Column == f.Column && r.Target.Field("name") != nil {
			return r
		}
	}
	return nil
}

// plain reads the value where the asker is in charge.
func (d *Desk) plain(ctx context.Context, who Asker, t *model.Type, p personal, id relay.ID) (*string, error) {
	q := &plan.Plan{View: who.View}
	q.View.Rules = who.View.Rules.Plain()
	step := q.ByID(t, filter.Value{Raw: id.String()})
	scope, column := step.Scope, p.column
	switch {
	case p.cipher != nil:
		column = p.cipher
	case p.named != nil:
		scope = step.Scope.Join(p.named)
		column = p.named.Target.Field("name")
	}
	place := scope.Column(column)
	rows, release, err := d.read(ctx, who, q, step)
	if err != nil {
		return nil, err
	}
	defer release()
	if rows.Len() == 0 {
		return nil, fault.New(fault.NotFound, "there is no %s with this id", "不存在该标识的 %s", t.Name)
	}
	cell := rows.Cell(0, place)
	if cell == nil {
		return nil, nil
	}
	text := string(cell)
	if p.cipher == nil {
		return &text, nil
	}
	if d.Seal == nil {
		return nil, noKey()
	}
	text, err = d.Seal.Open(t.Table, strings.TrimSuffix(p.column.Column, "_mask"), cell)
	return &text, err
}

// read reads the rows of a plan's one step. They are to be released, and not used then.
func (d *Desk) read(ctx context.Context, who Asker, q *plan.Plan, step *plan.Step) (rows *plan.Rows, release func(), err error) {
	q.Compile()
	result, err := d.Reads.Run(ctx, q, plan.Env{At: who.At, Charge: who.Charge})
	if err != nil {
		return nil, nil, err
	}
	who.Cost.Add(result.Cost())
	rows, err = result.Rows(step)
	return rows, func() { d.Reads.Release(result) }, err
}

// note writes an entry to the access log.
func (d *Desk) note(ctx context.Context, who Asker, e audit.Entry) (*audit.Entry, error) {
	began := time.Now()
	e.Request = who.Request
	added, err := d.Log.Add(ctx, who.Caller, e)
	who.Cost.Add(plan.Cost{Rows: 1, Statements: 1, Database: time.Since(began)})
	return added, err
}

func noKey() *fault.Error {
	return fault.New(fault.Unavailable,
		"the service has no key for personal data; start it with JINYAN_PERSONAL_KEY", "服务未配置个人信息密钥;请设置 JINYAN_PERSONAL_KEY 后启动")
}

// The bounds of a purpose, in characters.
const leastPurpose, mostPurpose = 2, 200

// checkPurpose wants to be told in words what personal data are needed for.
func checkPurpose(purpose string) (string, error) {
	purpose = strings.TrimSpace(purpose)
	n := utf8.RuneCountInString(purpose)
	if n < leastPurpose || n > mostPurpose || strings.ContainsFunc(purpose, unicode.IsControl) {
		return "", fault.New(fault.BadInput,
			"say in %[1]d to %[2]d characters what the plain value is needed for", "请用 %[1]d 至 %[2]d 个字说明查看用途", leastPurpose, mostPurpose)
	}
	return purpose, nil
}
