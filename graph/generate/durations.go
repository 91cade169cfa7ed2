package main

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// lasts tells whether rows of a type have times beside those at which they were kept.
func lasts(t *model.Type) bool {
	return slices.ContainsFunc(t.Values(), func(f *model.Field) bool {
		return filter.Timed(f) && f.Name != "createdAt" && f.Name != "updatedAt"
	})
}

// durationField is the field with the time that passed between two times of a row.
func durationField(t *model.Type) *ast.FieldDefinition {
	f := field("duration", "Float", "The time that passed between two times; null if one of them is (时长).")
	f.Arguments = durationArguments(t)
	return f
}

// durationArguments say which time that passed is meant.
func durationArguments(t *model.Type) ast.ArgumentDefinitionList {
	list := ast.ArgumentDefinitionList{
		{Name: "from", Type: typeOf(t.Name + "Time!"), Description: "From this time (起)."},
		{Name: "to", Type: typeOf(t.Name + "Time"), Description: "To this time; to the instant of the read if not given (止)."},
		{Name: "in", Type: typeOf("DurationUnit!"), Description: "Counted in (单位).", DefaultValue: &ast.Value{Raw: "CLOCK_HOURS", Kind: ast.EnumValue}},
	}
	if h, _ := t.Paused(); h != nil {
		list = append(list, &ast.ArgumentDefinition{
			Name: "exceptPauses", Type: typeOf("Boolean!"), Description: "Without the time in which the issue was on hold (不计挂账时间).",
			DefaultValue: &ast.Value{Raw: "false", Kind: ast.BooleanValue},
		})
	}
	return list
}

// durations writes the inputs with the time that passed between two times of a row.
func (x *expansion) durations(t *model.Type) {
	input := func(name, description, more string) {
		x.writef("\"\"\"%s.\"\"\"\ninput %s {", description, name)
		for _, a := range durationArguments(t) {
			unless := ""
			if a.DefaultValue != nil {
				unless = " = " + a.DefaultValue.Raw
			}
			x.writef("  \"\"\"%s\"\"\"\n  %s: %s%s", a.Description, a.Name, a.Type.String(), unless)
		}
		x.writef("%s}", more)
	}
	input(t.Name+"Duration", "The time that passed between two times of a row (时长)", "")
	if !lasts(t) {
		return
	}
	input(t.Name+"DurationFilter", "A condition on the time that passed between two times of a row (时长条件); all that are given must hold",
		comparisons+"\n  \"\"\"One of the times is not known, or both are (是否为空).\"\"\"\n  isNull: Boolean\n")
	input(t.Name+"DurationOrder", "By the time that passed between two times of a row (按时长排序)",
		"  \"\"\"In which direction (方向).\"\"\"\n  direction: OrderDirection! = ASC\n")
}
