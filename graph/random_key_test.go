package graph_test

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

func (g *groupDraft) keyAlias() string {
	g.leaves++
	return fmt.Sprintf("k%d", g.leaves)
}

// keyOf selects a key of a key type.
func (g *groupDraft) keyOf(def *ast.Definition, ty *model.Type, outer string, depth int) string {
	f := g.keyField(def, ty, depth)
	target := g.schema.Types[f.Type.Name()]
	switch {
	case f.Name == "node":
		g.use("key node")
		return g.nodeKey(target, ty, outer)
	case target.Name == "TimeSlot":
		return g.slotKey(f, outer)
	case target.IsLeafType():
		return g.columnKey(f, outer)
	}
	name, text := f.Name, f.Name
	if f.Name == "ancestor" || f.Arguments.ForName("at") != nil {
		name = g.keyAlias()
		text = name + ": " + f.Name + call(g.hopArguments(f))
	}
	if a := ty.Abstract(f.Name); a != nil {
		return text + " { " + g.branchKey(a, pathName(outer, name), depth-1) + " }"
	}
	g.use("key across an edge")
	return text + " { " + g.keyOf(target, endOf(ty, f.Name), pathName(outer, name), depth-1) + " }"
}

// keyField chooses a field of a key type: often one that leads on, and of these
// often the one that is peculiar to the type.
func (g *groupDraft) keyField(def *ast.Definition, ty *model.Type, depth int) *ast.FieldDefinition {
	var leading, peculiar, plain []*ast.FieldDefinition
	for _, f := range fieldsOf(def) {
		switch target := g.schema.Types[f.Type.Name()]; {
		case target.IsLeafType() || f.Name == "node" || target.Name == "TimeSlot":
			plain = append(plain, f)
			if target.Kind == ast.Enum || f.Arguments.ForName("lang") != nil && g.chance(0.3) {
				plain = append(plain, f, f, f)
			}
		case f.Name == "ancestor" || f.Arguments.ForName("at") != nil || ty.Abstract(f.Name) != nil:
			peculiar = append(peculiar, f)
		default:
			leading = append(leading, f)
		}
	}
	switch p := g.Float64(); {
	case depth > 0 && p < 0.25 && len(peculiar) > 0:
		return oneOf(g.draft, peculiar)
	case depth > 0 && p < 0.6 && len(leading) > 0:
		return oneOf(g.draft, leading)
	case p < 0.75:
		return def.Fields.ForName("node")
	}
	return oneOf(g.draft, plain)
}

func (g *groupDraft) hopArguments(f *ast.FieldDefinition) object {
	if f.Name != "ancestor" {
		g.use("key of the valid row")
		if g.chance(0.3) {
			return nil
		}
		return object{{"at", word(oneOf(g.draft, []string{"EVENT", "NOW"}))}}
	}
	g.use("ancestor")
	if level := f.Arguments.ForName("level"); level != nil && g.chance(0.6) {
		return object{{"level", g.maybeThrough(level.Type.Name(), word(oneOf(g.draft, g.schema.Types[level.Type.Name()].EnumValues).Name), 0.2)}}
	}
	return object{{"depth", g.maybeThrough("Int", g.IntN(4), 0.2)}}
}

func (g *groupDraft) branchKey(a *model.Abstract, outer string, depth int) string {
	if g.chance(0.4) {
		g.use("key type")
		g.keys = append(g.keys, pathName(outer, "type"))
		return "type"
	}
	rel := oneOf(g.draft, a.Branches)
	g.use("key of a branch")
	def := g.schema.Types[rel.Target.Name+"Key"]
	return rel.Name + " { " + g.keyOf(def, rel.Target, pathName(outer, rel.Name), depth) + " }"
}

func (g *groupDraft) columnKey(f *ast.FieldDefinition, outer string) string {
	g.use("key column")
	if f.Arguments.ForName("lang") == nil {
		g.keys = append(g.keys, pathName(outer, f.Name))
		return f.Name
	}
	g.use("key label")
	name := g.keyAlias()
	g.keys = append(g.keys, pathName(outer, name))
	return name + ": " + f.Name + oneOf(g.draft, []string{"", "(lang: EN)"})
}

// bucket is how long a slot is. The hours of zones with summer time are left out:
// two of them have one name; and so are the days of long periods, which are many.
func (g *groupDraft) bucket() string {
	bucket := oneOf(g.draft, g.schema.Types["TimeBucket"].EnumValues).Name
	if bucket == "HOUR" && (g.zone == "America/New_York" || g.period) || bucket == "DAY" && g.period && g.ends[0] != "2023-10-10" {
		bucket = "WEEK"
	}
	g.use("bucket " + bucket)
	if cycles[bucket] == nil {
		g.series++
	}
	return bucket
}

func (g *groupDraft) slotKey(f *ast.FieldDefinition, outer string) string {
	bucket := g.bucket()
	args := object{{"bucket", word(bucket)}}
	if !g.subtotals && !g.fill && bucket != "HOUR" && bucket != "DAY" && g.chance(0.3) {
		g.fill = true
		g.use("fill")
		args = append(args, member{"fill", true})
	}
	name := g.keyAlias()
	g.keys = append(g.keys, pathName(outer, name))
	return name + ": " + f.Name + call(args) + g.slotSelection()
}

func (g *groupDraft) periodKey() string {
	args := object{{"bucket", word(g.bucket())}}
	switch {
	case g.period && (g.subtotals || g.fill):
		args = append(args, member{"fill", false})
	case g.chance(0.2):
		args = append(args, member{"fill", false})
	default:
		g.fill = g.fill || g.period
	}
	g.use("key period")
	name := g.keyAlias()
	g.keys = append(g.keys, name)
	return name + ": period" + call(args) + g.slotSelection()
}

func (g *groupDraft) slotSelection() string {
	parts := []string{"from", "to", "number", "label", "en: label(lang: EN)", "__typename"}
	g.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	return " { " + strings.Join(parts[:1+g.IntN(4)], " ") + " }"
}

// nodeKey selects a row as a key, and something of it.
func (g *groupDraft) nodeKey(def *ast.Definition, ty *model.Type, outer string) string {
	name, text := "node", "node { id }"
	switch {
	case g.chance(0.25):
		name = g.keyAlias()
		text = name + ": node" + g.selection(def, &scope{}, 2, 10)
	case ty.Code != nil:
		text = "node { id code }"
	}
	g.keys = append(g.keys, pathName(outer, name))
	return text
}
