package main

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/report"
)

// groupField is the field beside a list that groups its rows.
func groupField(name string, t *model.Type, zh string, nonNull bool) *ast.FieldDefinition {
	typ := t.Name + "GroupConnection"
	if nonNull {
		typ += "!"
	}
	f := field(name, typ, "Groups of "+model.Phrase(t.Table)+" with their figures ("+zh+"分组统计).")
	arg := func(name, typ, description string) {
		f.Arguments = append(f.Arguments, &ast.ArgumentDefinition{Name: name, Type: typeOf(typ), Description: description})
	}
	arg("where", t.Name+"Where", "Which rows (筛选条件).")
	arg("period", "Period", "The days in which rows count, each measure by its clock (统计期间).")
	arg("timeZone", "String", "The zone of slots and periods; Asia/Shanghai if not given (时区).")
	arg("weekStart", "DayOfWeek", "The day on which weeks begin; Monday if not given (每周起始日).")
	arg("subtotals", "Subtotals", "Further groups that sum up (小计).")
	arg("having", "GroupHaving", "Which groups, by their figures (分组条件).")
	arg("orderBy", "[GroupOrder!]", "In which order; by the keys if not given (排序).")
	arg("first", "Int", "At most so many from the start (前若干组); 20 if neither first nor last is given.")
	arg("after", "String", "Only what follows this cursor (游标之后).")
	arg("last", "Int", "At most so many from the end (末若干组).")
	arg("before", "String", "Only what comes before this cursor (游标之前).")
	return f
}

// orNull is the type of a figure, which may be null if it may be kept from telling of few
// persons.
func orNull(typ string, guarded bool) string {
	if guarded {
		return strings.TrimSuffix(typ, "!")
	}
	return typ
}

// grouped writes the types by which rows of a node type are grouped and measured.
func (x *expansion) grouped(t *model.Type, d *ast.Definition) {
	counted := "How many rows, or how many different values"
	if t.CountsPersons() {
		counted += "; persons in fives, and null if they are fewer than five"
	}
	x.writef(`"""A page of groups of %[1]s (分组列表)."""
type %[1]sGroupConnection {
  """The groups with their cursors (分组与游标)."""
  edges: [%[1]sGroupEdge!]!
  """The groups (分组)."""
  nodes: [%[1]sGroup!]!
  """Where the page lies (分页信息)."""
  pageInfo: PageInfo!
  """How many groups all pages hold; counted only if asked (组数)."""
  totalCount: Int!
  """All rows as one group (合计)."""
  total: %[1]sGroup!
  """The rows of all groups that are not on this page as one group; null if there are none (其余)."""
  others: %[1]sGroup
}
"""A group and its place in the list (带游标的分组)."""
type %[1]sGroupEdge {
  """The group (分组)."""
  node: %[1]sGroup!
  """Its place in the list, for after and before (游标)."""
  cursor: String!
}
"""Some rows of %[1]s, with figures about them; the alias of a figure is its name (一组数据及其度量)."""
type %[1]sGroup {
  """What the rows are grouped by: the fields that are selected (分组键)."""
  key: %[1]sKey!
  """The slot of time in which the rows count, by the clock of each measure (期间)."""
  period(
    """How long slots are (时间粒度)."""
    bucket: TimeBucket!
    """Slots without rows are there too; true if the groups have a period (补齐空档)."""
    fill: Boolean
  ): TimeSlot
  """The keys that this group is grouped by, as their paths in the answer; fewer in a subtotal (分组依据)."""
  groupedBy: [String!]!
  """A figure is null since it is about fewer than five persons, or would tell of such a group (是否因人数过少而隐去)."""
  suppressed: Boolean!
  """%[2]s (计数)."""
  count(
    """Only these rows (条件)."""
    where: %[1]sWhere
    """Different values of this (去重字段)."""
    distinct: %[1]sColumn
    """The time at which a row counts (计时字段)."""
    clock: %[1]sTime
  ): %[3]s
  """Rows of the one condition divided by rows of the other; null over none (比率)."""
  ratio(
    """These rows (分子条件)."""
    numerator: %[1]sWhere!
    """Divided by these; by all if not given (分母条件)."""
    denominator: %[1]sWhere
    """Of both only these rows (条件)."""
    where: %[1]sWhere
    """The time at which a row counts (计时字段)."""
    clock: %[1]sTime
  ): Float`, t.Name, counted, orNull("Int!", t.CountsPersons()))
	for _, fn := range filter.Funcs {
		word := functions[fn]
		x.writef("  \"\"\"%s\"\"\"\n  %s(", word.description, fn)
		x.writef("    \"\"\"The number (数值).\"\"\"\n    of: %sNumber!", t.Name)
		if fn == filter.Percentile {
			x.writef("    \"\"\"The part of the rows that lies below, such as 0.9 (分位).\"\"\"\n    at: Float!")
		}
		x.writef("    \"\"\"Only these rows (条件).\"\"\"\n    where: %[1]sWhere\n    \"\"\"The time at which a row counts (计时字段).\"\"\"\n    clock: %[1]sTime\n  ): %[2]s", t.Name, orNull(word.result, t.CountsPersons()))
	}
	for _, fn := range []filter.Func{filter.Earliest, filter.Latest} {
		word := functions[fn]
		x.writef("  \"\"\"%s\"\"\"\n  %s(\n    \"\"\"The time (时间).\"\"\"\n    of: %[3]sTime!\n    \"\"\"Only these rows (条件).\"\"\"\n    where: %[3]sWhere\n    \"\"\"The time at which a row counts (计时字段).\"\"\"\n    clock: %[3]sTime\n  ): %[4]s", word.description, fn, t.Name, word.result)
	}
	x.writef("%s", derivedFigures)
	if len(x.registry.OfGroups(t)) > 0 {
		x.writef("  \"\"\"A figure with a name; its alias stands for its value (指标).\"\"\"\n  metric(\n    \"\"\"Which metric (指标名).\"\"\"\n    name: %sMetric!\n  ): MetricFigure!", t.Name)
	}
	x.writef("  \"\"\"The rows of the group (组内明细).\"\"\"\n  rows(\n    \"\"\"The time at which a row counts, as of the measure whose rows they are (计时字段).\"\"\"\n    clock: %sTime", t.Name)
	for _, arg := range connectionArguments(t.Name) {
		x.writef("    \"\"\"%s\"\"\"\n    %s: %s", arg.Description, arg.Name, arg.Type.String())
	}
	x.writef("  ): %sConnection!\n}", t.Name)
	x.groupKey(t, d)
	x.groupInputs(t, d)
	x.metricNames(t.Name+"Metric", "The metrics that groups of "+t.Name+" are measured by (指标).", x.registry.OfGroups(t))
	x.metricNames(t.Name+"NodeMetric", "The metrics that are asked of a node of type "+t.Name+" (指标).", x.registry.OfNodes(t))
}

// metricNames writes the names of metrics, if there are any.
func (x *expansion) metricNames(name, description string, places []*report.Place) {
	if len(places) == 0 {
		return
	}
	x.writef("\"\"\"%s\"\"\"\nenum %s {", description, name)
	for _, p := range places {
		x.writef("  \"\"\"%s · %s. %s\"\"\"\n  %s", p.Metric.Label.ZH, strings.ReplaceAll(p.Metric.Label.EN, ".", ""), p.Metric.Definition.EN, p.Metric.Name)
	}
	x.writef("}")
}

// functions are the descriptions and results of the functions of measures.
var functions = map[filter.Func]struct{ description, result string }{
	filter.Sum:        {"Their sum; 0 of none (总和).", "Float!"},
	filter.Avg:        {"Their mean (平均).", "Float"},
	filter.Min:        {"The least (最小).", "Float"},
	filter.Max:        {"The greatest (最大).", "Float"},
	filter.Stddev:     {"Their standard deviation as that of a sample (标准差).", "Float"},
	filter.Median:     {"Half of them are no greater (中位数).", "Float"},
	filter.Percentile: {"The value that this part of them does not exceed, interpolated (百分位数).", "Float"},
	filter.Earliest:   {"The first (最早).", "DateTime"},
	filter.Latest:     {"The last (最晚).", "DateTime"},
}

// derivedFigures are the fields of every group that are made of its other figures.
const derivedFigures = `  """A count or sum divided by that of all groups, or of those that share all keys but the last (占比)."""
  share(
    """The alias of the measure (度量别名)."""
    measure: String!
    """Of which groups (范围)."""
    within: Within = TOTAL
  ): Float
  """How a figure changed against an earlier slot of time; null where that is not among those asked (变化)."""
  change(
    """The alias of the measure (度量别名)."""
    measure: String!
    """Against which slot (对比期)."""
    against: Against = PREVIOUS
    """As a rate or a difference (变化形式)."""
    as: ChangeForm = RATE
  ): Float
  """A count or sum together with those of all slots before (累计)."""
  running(
    """The alias of the measure (度量别名)."""
    measure: String!
  ): Float
  """The place of the group by a figure, 1 for the first; equal ones share a place (排名)."""
  rank(
    """The alias of the measure (度量别名)."""
    measure: String!
    """Among which groups (范围)."""
    within: Within = TOTAL
    """DESC if the greatest is first (方向)."""
    direction: RankDirection = DESC
  ): Int
  """One figure divided by another; null over 0 (两数相除)."""
  quotient(
    """The alias of the measure (度量别名)."""
    measure: String!
    """The alias of what it is divided by (除数别名)."""
    by: String!
  ): Float
  """One figure less another (两数之差)."""
  difference(
    """The alias of the measure (度量别名)."""
    measure: String!
    """The alias of what is taken away (减数别名)."""
    minus: String!
  ): Float`

// groupKey writes what rows of a type can be grouped by.
func (x *expansion) groupKey(t *model.Type, d *ast.Definition) {
	x.writef("\"\"\"What rows of %[1]s can be grouped by; a key is null where the row has no value (分组键).\"\"\"\ntype %[1]sKey {\n  \"\"\"The row itself (该行本身).\"\"\"\n  node: %[1]s", t.Name)
	for _, f := range d.Fields {
		if mf := t.Field(f.Name); mf != nil && filter.Grouped(mf) && mf.Kind != model.UUID {
			x.columnKey(f, mf)
		}
		if r := t.Relation(f.Name); r != nil && !r.Many {
			x.writef("  \"\"\"By what %s leads to (按关联).\"\"\"\n  %s: %sKey!", f.Name, f.Name, r.Target.Name)
		}
		if a := t.Abstract(f.Name); a != nil {
			x.writef("  \"\"\"By what %s leads to (按关联).\"\"\"\n  %s: %sKey!", f.Name, f.Name, abstractName(a))
		}
	}
	for _, r := range t.Relations {
		if a := r.Alone; a != nil {
			x.writef("  \"\"\"By the one of %s that holds at the instant of the read, or held when the counted row happened (按当时有效者).\"\"\"\n  %s(\n    \"\"\"When it holds (有效时点).\"\"\"\n    at: KeyTime = %s\n  ): %sKey!", r.Name, a.Name, keyTime(a), r.Target.Name)
		}
	}
	if t.Parent != nil {
		x.writef("  \"\"\"By the row above it, or itself, at a level; exactly one argument is given, and there is no value where there is none at that level (按层级).\"\"\"\n  ancestor(")
		if t.Level != nil {
			x.writef("    \"\"\"The level by its name (层级).\"\"\"\n    level: %s", t.Level.Enum)
		}
		x.writef("    \"\"\"The level counted from the top, which is 0 (自顶层起的深度).\"\"\"\n    depth: Int\n  ): %sKey!", t.Name)
	}
	x.writef("}")
	for _, a := range t.Abstracts {
		x.writef("\"\"\"What rows can be grouped by behind %[2]s (分组键).\"\"\"\ntype %[1]sKey {\n  \"\"\"The name of the type that it leads to (类型名).\"\"\"\n  type: String", abstractName(a), a.Name)
		for _, r := range a.Branches {
			x.writef("  \"\"\"By what it leads to if that is of type %[2]s (按该类型).\"\"\"\n  %[1]s: %[2]sKey!", r.Name, r.Target.Name)
		}
		x.writef("}")
	}
}

// columnKey writes a column as a key.
func (x *expansion) columnKey(f *ast.FieldDefinition, mf *model.Field) {
	if !filter.Timed(mf) {
		x.writef("  \"\"\"By %[1]s (按该字段).\"\"\"\n  %[1]s: %[2]s", f.Name, f.Type.Name())
		if mf.Kind == model.Enum {
			x.writef("  \"\"\"The words for %[1]s (中文或英文名称).\"\"\"\n  %[1]sLabel(\n    \"\"\"Language of the words (语言).\"\"\"\n    lang: Lang = ZH\n  ): String", f.Name)
		}
		return
	}
	x.writef("  \"\"\"By the slot of time in which %[1]s lies (按时间段).\"\"\"\n  %[1]s(\n    \"\"\"How long slots are (时间粒度).\"\"\"\n    bucket: TimeBucket!\n    \"\"\"Slots without rows between the first and the last are there too (补齐空档).\"\"\"\n    fill: Boolean = false\n  ): TimeSlot", f.Name)
}

// keyTime is when the one row of an edge must hold if nothing is said: structure when
// the counted row happened, what was done to that row at the instant of the read.
func keyTime(a *model.Alone) string {
	if a.From.Type.Life {
		return "EVENT"
	}
	return "NOW"
}

func abstractName(a *model.Abstract) string {
	return a.Type.Name + strings.ToUpper(a.Name[:1]) + a.Name[1:]
}

// groupInputs writes what measures of rows of a type take.
func (x *expansion) groupInputs(t *model.Type, d *ast.Definition) {
	var columns, numbers, times []*model.Field
	var tied []*model.Relation
	either := slices.DeleteFunc(slices.Clone(t.Abstracts), func(a *model.Abstract) bool { return a.By != nil })
	for _, f := range d.Fields {
		mf := t.Field(f.Name)
		switch {
		case mf != nil && filter.Grouped(mf) && mf.Name == f.Name:
			columns = append(columns, mf)
			if filter.Numeric(mf) {
				numbers = append(numbers, mf)
			}
			if filter.Timed(mf) {
				times = append(times, mf)
			}
		case t.Relation(f.Name) != nil && !t.Relation(f.Name).Many:
			tied = append(tied, t.Relation(f.Name))
		}
	}
	enum := func(suffix, description string, fields []*model.Field) {
		x.writef("\"\"\"%s\"\"\"\nenum %s%s {", description, t.Name, suffix)
		for _, f := range fields {
			x.writef("  \"\"\"字段 %s · %s.\"\"\"\n  %s", f.Name, model.Sentence(model.SnakeCase(f.Name)), filter.WordOf(f))
		}
		x.writef("}")
	}
	enum("Field", "The columns of "+t.Name+" whose values can be told apart (字段).", columns)
	enum("NumberField", "The columns of "+t.Name+" with numbers (数值字段).", numbers)
	enum("Time", "The columns of "+t.Name+" with times (时间字段).", times)
	input := func(suffix, description string, own func()) {
		x.writef("\"\"\"%s\"\"\"\ninput %s%s @oneOf {", description, t.Name, suffix)
		own()
		for _, r := range tied {
			x.writef("  \"\"\"That of what %[1]s leads to (关联对象的).\"\"\"\n  %[1]s: %[2]s%[3]s", r.Name, r.Target.Name, suffix)
		}
		for _, a := range either {
			x.writef("  \"\"\"That of what %[1]s leads to, by its type (关联对象的).\"\"\"\n  %[1]s: %[2]s%[3]s", a.Name, abstractName(a), suffix)
		}
		x.writef("}")
		for _, a := range either {
			x.writef("\"\"\"What %s leads to, if it is of the type named (关联对象).\"\"\"\ninput %s%s @oneOf {", a.Name, abstractName(a), suffix)
			for _, r := range a.Branches {
				x.writef("  \"\"\"It is of type %[2]s (属于该类型的).\"\"\"\n  %[1]s: %[2]s%[3]s", r.Name, r.Target.Name, suffix)
			}
			x.writef("}")
		}
	}
	input("Column", "A column of "+t.Name+", or of what to-one edges lead to (字段).", func() {
		x.writef("  \"\"\"A column; ID stands for the row itself (字段).\"\"\"\n  field: %sField", t.Name)
	})
	input("Number", "A number of "+t.Name+", or of what to-one edges lead to (数值).", func() {
		x.writef("  \"\"\"A column (字段).\"\"\"\n  field: %[1]sNumberField\n  \"\"\"The time that passed between two times of the row (时长).\"\"\"\n  duration: %[1]sDuration", t.Name)
	})
	x.durations(t)
	x.writef(`"""A condition on how many rows there are (数量条件); all that are given must hold."""
input %[1]sCountFilter {
  """Only these rows are counted (条件)."""
  where: %[1]sWhere
  """Different values of this are counted (去重字段)."""
  distinct: %[1]sColumn
%[2]s
}
"""A condition on a figure about rows (度量条件); all that are given must hold."""
input %[1]sNumberFilter {
  """The number (数值)."""
  of: %[1]sNumber!
  """Only of these rows (条件)."""
  where: %[1]sWhere
%[2]s
  """There is no figure, or there is one (是否为空)."""
  isNull: Boolean
}
"""By how many rows there are (按数量排序)."""
input %[1]sCountOrder {
  """Only these rows are counted (条件)."""
  where: %[1]sWhere
  """Different values of this are counted (去重字段)."""
  distinct: %[1]sColumn
  """In which direction (方向)."""
  direction: OrderDirection! = ASC
}
"""By a figure about rows (按度量排序)."""
input %[1]sNumberOrder {
  """The number (数值)."""
  of: %[1]sNumber!
  """Only of these rows (条件)."""
  where: %[1]sWhere
  """In which direction (方向)."""
  direction: OrderDirection! = ASC
}
"""By one figure about the rows of a to-many edge (按对多关联的度量排序)."""
input %[1]sListOrder @oneOf {
  """By their number (按数量)."""
  count: %[1]sCountOrder
%[3]s
}`, t.Name, comparisons, aggregates(t.Name+"NumberOrder"))
}

// comparisons are the operators on figures.
const comparisons = `  """Equal (等于)."""
  eq: Float
  """Not equal (不等于)."""
  ne: Float
  """Less (小于)."""
  lt: Float
  """Less or equal (小于等于)."""
  lte: Float
  """Greater (大于)."""
  gt: Float
  """Greater or equal (大于等于)."""
  gte: Float`

// aggregates are the fields of an input for the functions that take a number.
func aggregates(input string) string {
	var lines []string
	for _, fn := range filter.Aggregates[1:] {
		lines = append(lines, "  \"\"\""+functions[fn].description+"\"\"\"\n  "+string(fn)+": "+input)
	}
	return strings.Join(lines, "\n")
}

// groupWords writes what the groups of all types share.
func (x *expansion) groupWords() {
	x.writef(`"""A range of days, half-open (期间)."""
input Period {
  """Its first day (首日)."""
  from: Date!
  """The first day after it (止日,不含)."""
  to: Date!
}
"""A slot of time (时间段)."""
type TimeSlot {
  """When it begins; null for what comes round again (起)."""
  from: DateTime
  """When the next one begins; null for what comes round again (止,不含)."""
  to: DateTime
  """Its number: the year, the quarter, month, week or day of it, the hour, or which of what comes round again (序号)."""
  number: Int!
  """How people write it, such as 2023-03 (名称)."""
  label(
    """Language of the words (语言)."""
    lang: Lang = ZH
  ): String!
}
"""How long slots of time are (时间粒度)."""
enum TimeBucket {
  """小时 · An hour."""
  HOUR
  """日 · A day."""
  DAY
  """周 · A week."""
  WEEK
  """月 · A month."""
  MONTH
  """季度 · A quarter."""
  QUARTER
  """年 · A year."""
  YEAR
  """星期几 · The day of the week, 1 for Monday to 7 for Sunday."""
  WEEKDAY
  """几点 · The hour of the day, 0 to 23."""
  HOUR_OF_DAY
  """几月 · The month of the year, 1 to 12."""
  MONTH_OF_YEAR
}
"""A day of the week (星期)."""
enum DayOfWeek {
  """星期一 · Monday."""
  MONDAY
  """星期二 · Tuesday."""
  TUESDAY
  """星期三 · Wednesday."""
  WEDNESDAY
  """星期四 · Thursday."""
  THURSDAY
  """星期五 · Friday."""
  FRIDAY
  """星期六 · Saturday."""
  SATURDAY
  """星期日 · Sunday."""
  SUNDAY
}
"""When a row must be valid that rows are grouped by (有效时点)."""
enum KeyTime {
  """事发时 · When the counted row happened."""
  EVENT
  """查询时点 · At the instant of the read."""
  NOW
}
"""Further groups that sum up (小计)."""
enum Subtotals {
  """无 · None."""
  NONE
  """逐级小计 · One for each beginning of the list of keys, down to none."""
  ROLLUP
  """全部组合小计 · One for each subset of the keys."""
  CUBE
}
"""Which groups a figure is compared with (对比范围)."""
enum Within {
  """全部 · All groups."""
  TOTAL
  """同上级 · Those that share all keys but the last."""
  PARENT
}
"""Against which slot of time a figure is compared (对比期)."""
enum Against {
  """上期 · The slot before."""
  PREVIOUS
  """上年同期 · The same slot a year ago."""
  LAST_YEAR
}
"""What a change is told as (变化形式)."""
enum ChangeForm {
  """变化率 · A rate: 0.1 for a tenth more."""
  RATE
  """差值 · A difference."""
  DIFFERENCE
}
"""Which end is first (排名方向)."""
enum RankDirection {
  """升序 · The least is first."""
  ASC
  """降序 · The greatest is first."""
  DESC
}
"""What a time that passed is counted in (时长单位)."""
enum DurationUnit {
  """自然小时 · Hours of the clock."""
  CLOCK_HOURS
  """工作小时 · Working hours: 09:00–12:00 and 13:00–17:00 of working days."""
  WORKING_HOURS
  """工作日 · Working days of seven working hours."""
  WORKING_DAYS
}
"""The figure of a metric for some rows (指标值)."""
type MetricFigure {
  """The figure, in the unit of the metric; null of nothing, unless it is a count or sum (数值)."""
  value: Float
  """Of a rate the rows that are part; else null (分子)."""
  numerator: Int
  """Of a rate the rows it is the share of; else null (分母)."""
  denominator: Int
  """How many rows count (件数)."""
  count: Int!
  """The figure, or that of the period before, is null since it counts fewer than five persons (是否因人数过少而隐去)."""
  suppressed: Boolean!
  """What is aimed at, for what the figure is of or everywhere; null if nothing is (目标值)."""
  target: Float
  """What was stated as measured for what the figure is of; null if nothing was (已报实测值)."""
  measured: Float
  """What was claimed for what the figure is of; null if nothing was (宣称值)."""
  claimed: Float
  """The figure of the period before, which is as many months or days long; null without a period (上期值)."""
  previous: Float
  """The figure less that of the period before (较上期变化)."""
  change: Float
  """What the metric means (指标说明)."""
  about: MetricDefinition!
  """The rows that count, with the same number of them (明细)."""
  rows(
    """Of a rate only the rows that are part (仅分子)."""
    part: Boolean = false
    """At most so many from the start (前若干条); 20 if neither first nor last is given."""
    first: Int
    """Only what follows this cursor (游标之后)."""
    after: String
    """At most so many from the end (末若干条)."""
    last: Int
    """Only what comes before this cursor (游标之前)."""
    before: String
  ): MetricRowConnection!
}
"""A page of the rows behind a metric (指标明细)."""
type MetricRowConnection {
  """The rows with their cursors (行与游标)."""
  edges: [MetricRowEdge!]!
  """The rows (行)."""
  nodes: [Node!]!
  """Where the page lies (分页信息)."""
  pageInfo: PageInfo!
  """How many rows all pages hold; counted only if asked (总数)."""
  totalCount: Int!
}
"""A row behind a metric and its place in the list (带游标的明细)."""
type MetricRowEdge {
  """The row (行)."""
  node: Node!
  """Its place in the list, for after and before (游标)."""
  cursor: String!
}
"""A condition on the figures of groups (分组条件); all that are given must hold."""
input GroupHaving {
  """All of these (且)."""
  and: [GroupHaving!]
  """One of these; an empty list matches nothing (或)."""
  or: [GroupHaving!]
  """Not this (非)."""
  not: GroupHaving
  """The alias of the measure that the operators beside it speak of (度量别名)."""
  measure: String
%s
  """There is no figure, or there is one (是否为空)."""
  isNull: Boolean
}
"""One key of an order of groups: a measure or a key (分组排序)."""
input GroupOrder {
  """The alias of a measure (度量别名)."""
  measure: String
  """The path of a key in the answer, such as street.node or month (分组键路径)."""
  key: String
  """In which direction (方向)."""
  direction: OrderDirection! = ASC
}`, comparisons)
}
