package main

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// common adds to a node type what follows from its struct: the interfaces that
// it implements, and the fields of the embedded structs. A field that people
// wrote, to say more of it, stays as it is.
func (x *expansion) common(t *model.Type, d *ast.Definition) {
	d.Interfaces = []string{"Node"}
	head := []*ast.FieldDefinition{field("id", "ID!", "Global id (全局标识).")}
	if t.Code != nil {
		head = append(head, field("code", "String!", "The one business key (编码)."))
	}
	if t.Code != nil && t.Field("name") != nil {
		d.Interfaces = append(d.Interfaces, "Entity")
		head = append(head, field("name", "String!", "What people call it, in Chinese (名称)."))
	}
	var tail []*ast.FieldDefinition
	switch {
	case t.Life:
		tail = append(tail,
			field("validFrom", "Date", "First day on which it is valid; null if unknown or always (生效日期)."),
			field("validTo", "Date", "First day on which it is no longer valid; null while it lasts (失效日期)."))
	case len(d.Interfaces) > 1:
		tail = append(tail, field("validTo", "Date", "Always null: no end is recorded for this type (失效日期)."))
	}
	for _, r := range t.Relations {
		if r.Any {
			many := field(r.Name, r.Target.Name+"Connection!", "What it rests on: its "+model.Phrase(r.Target.Table)+" ("+model.ChineseTerm(x.doc.Definitions.ForName(r.Target.Name).Description)+").")
			tail = append(tail, many)
		}
	}
	tail = append(tail,
		field("demo", "Boolean!", "Whether the whole row is invented for demonstration (是否演示数据)."),
		field("demoFields", "[String!]!", "Names of the fields that are invented although the row is real (演示字段)."),
		field("revision", "Int!", "Grows by one with every change (修订号)."),
		field("createdAt", "DateTime!", "When the row was made (创建时间)."),
		field("updatedAt", "DateTime!", "When the row was last changed (更新时间)."))
	written := d.Fields
	d.Fields = nil
	for _, list := range [][]*ast.FieldDefinition{head, written, tail} {
		for _, f := range list {
			if own := written.ForName(f.Name); d.Fields.ForName(f.Name) == nil && (own == nil || own == f) {
				d.Fields = append(d.Fields, f)
			}
		}
	}
}

// field makes a field of a scalar type, which is written as in the schema.
func field(name, typ, description string) *ast.FieldDefinition {
	return &ast.FieldDefinition{Name: name, Type: typeOf(typ), Description: description}
}

func typeOf(text string) *ast.Type {
	inner, nonNull := strings.CutSuffix(text, "!")
	t := ast.NamedType(inner, nil)
	if list, ok := strings.CutPrefix(inner, "["); ok {
		t = ast.ListType(typeOf(strings.TrimSuffix(list, "]")), nil)
	}
	t.NonNull = nonNull
	return t
}

// roots adds the root fields of a node type to Query: all of its rows and, if
// it has a code, one of them.
func (x *expansion) roots(t *model.Type, d *ast.Definition) {
	query := x.doc.Definitions.ForName("Query")
	add := func(f *ast.FieldDefinition) {
		if query.Fields.ForName(f.Name) == nil {
			query.Fields = append(query.Fields, f)
		}
	}
	zh := " (" + model.ChineseTerm(d.Description) + ")."
	if t.Code != nil {
		code := "Its code (编码)."
		if t.Relation("oldCodes") != nil {
			code = "Its code, an old one too (编码)."
		}
		one := field(model.LowerCamel(t.Name), t.Name,
			"One "+model.Phrase(model.SnakeCase(t.Name))+" by its id or by its code, of which exactly one is given; null if there is none"+zh)
		one.Arguments = ast.ArgumentDefinitionList{
			{Name: "id", Type: ast.NamedType("ID", nil), Description: "Its global id (全局标识)."},
			{Name: "code", Type: ast.NamedType("String", nil), Description: code},
		}
		add(one)
	}
	add(field(t.Plural(), t.Name+"Connection", "All "+model.Phrase(t.Table)+zh))
}

// searched adds a node type to those that can be searched for.
func (x *expansion) searched(t *model.Type, d *ast.Definition) {
	if !t.Searched() {
		return
	}
	enum := x.doc.Definitions.ForName("SearchType")
	enum.EnumValues = append(enum.EnumValues, &ast.EnumValueDefinition{
		Name:        strings.ToUpper(model.SnakeCase(t.Name)),
		Description: model.ChineseTerm(d.Description) + " · " + model.Sentence(t.Table) + ".",
	})
}

// searchWhere writes the conditions on what is searched for, one branch a type.
func (x *expansion) searchWhere() {
	x.writef("\"\"\"Conditions on hits by their type (按类型的检索条件); a type without one is searched whole.\"\"\"\ninput SearchWhere {")
	for _, t := range x.graph.Types {
		if t.Searched() {
			x.writef("  \"\"\"A hit of type %s satisfies this (该类型须满足的条件).\"\"\"\n  %s: %sWhere", t.Name, model.LowerCamel(t.Name), t.Name)
		}
	}
	x.writef("}")
}

// unions adds the union behind each abstract field of a node type that is not
// of an interface.
func (x *expansion) unions(t *model.Type, d *ast.Definition) {
	for _, a := range t.Abstracts {
		f := d.Fields.ForName(a.Name)
		if f == nil || x.kinds[f.Type.Name()] != "" {
			continue
		}
		union := &ast.Definition{Kind: ast.Union, Name: f.Type.Name(), Description: d.Name + "." + f.Name + ": " + f.Description}
		for _, r := range a.Branches {
			union.Types = append(union.Types, r.Target.Name)
		}
		x.doc.Definitions = append(x.doc.Definitions, union)
	}
}
