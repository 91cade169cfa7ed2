package load

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// source is a file and the type whose rows it holds.
type source struct {
	typ   *model.Type
	file  string
	jsonl bool
}

// find lists the folder's files by table. Files that are none of ours become
// errors of the report; hidden files and README files are nobody's business.
func find(files fs.FS, g *model.Graph, r *Report) ([]source, error) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, fault.New(fault.BadInput, "the folder cannot be read", "无法读取该文件夹").Because(err)
	}
	var found []source
	seen := map[*model.Type]string{}
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "README") {
			continue
		}
		s, reason := identify(e, g)
		if reason == (Sentence{}) && seen[s.typ] != "" {
			reason = sentence("table %s has another file, %s; keep one of them", "表 %s 另有文件 %s;请只保留一个", s.typ.Table, seen[s.typ])
		}
		if reason != (Sentence{}) {
			r.add(RowError{File: name, Reason: reason})
			continue
		}
		seen[s.typ] = name
		found = append(found, s)
	}
	if len(found) == 0 && r.ErrorCount == 0 {
		r.add(RowError{File: ".", Reason: sentence(
			"the folder holds no file to import; known tables are %s",
			"文件夹中没有可导入的文件;可用的表有 %s", strings.Join(tableNames(g), ", "))})
	}
	return found, nil
}

// identify tells which table's file it is, or why it is none.
func identify(e fs.DirEntry, g *model.Graph) (source, Sentence) {
	name := e.Name()
	if e.IsDir() {
		return source{}, sentence("this is a folder; put the files side by side", "这是文件夹;请将各文件并列放置")
	}
	ext := path.Ext(name)
	if ext != ".csv" && ext != ".jsonl" {
		return source{}, sentence("a file to import is named <table>.csv or <table>.jsonl", "导入文件应命名为 <表名>.csv 或 <表名>.jsonl")
	}
	table := strings.TrimSuffix(name, ext)
	for _, t := range g.Types {
		if t.Table == table {
			return source{typ: t, file: name, jsonl: ext == ".jsonl"}, Sentence{}
		}
	}
	known := tableNames(g)
	guess := nearest(table, known)
	return source{}, sentence(
		"there is no table %s; the nearest is %s; known tables are %s",
		"没有表 %s;最接近的是 %s;可用的表有 %s", table, guess, strings.Join(known, ", "))
}

func tableNames(g *model.Graph) []string {
	var names []string
	for _, t := range g.Types {
		names = append(names, t.Table)
	}
	slices.Sort(names)
	return names
}

// nearest is the name that takes the fewest edits to reach, "" if there are none.
func nearest(name string, names []string) string {
	best, least := "", 0
	for _, n := range names {
		if d := edits(name, n); best == "" || d < least {
			best, least = n, d
		}
	}
	return best
}

// edits is the Levenshtein distance, in bytes.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// inOrder puts parents before children. Types that refer to each other in a
// circle come in the order of their names: their foreign keys are deferrable.
func inOrder(g *model.Graph, sources []source) []source {
	of := map[*model.Type]source{}
	for _, s := range sources {
		of[s.typ] = s
	}
	var ordered []source
	for _, t := range dependents(g, references) {
		if s, ok := of[t]; ok {
			ordered = append(ordered, s)
		}
	}
	return ordered
}

// dependents lists all types, each after those that it needs; circles are cut
// where the walk, in the order of names, meets itself.
func dependents(g *model.Graph, needs func(*model.Type) []*model.Type) []*model.Type {
	types := slices.SortedFunc(slices.Values(g.Types), func(a, b *model.Type) int { return strings.Compare(a.Table, b.Table) })
	var ordered []*model.Type
	met := map[*model.Type]bool{}
	var visit func(*model.Type)
	visit = func(t *model.Type) {
		if met[t] {
			return
		}
		met[t] = true
		for _, n := range needs(t) {
			visit(n)
		}
		ordered = append(ordered, t)
	}
	for _, t := range types {
		visit(t)
	}
	return ordered
}
