package load

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// BenchmarkDir imports 100,000 issues with 26 columns, Chinese titles and all
// indexes: into an empty table, then again unchanged, then with half of them changed.
func BenchmarkDir(b *testing.B) {
	for b.Loop() {
		s := setup(b)
		s.mustLoad(many(0, 0))
		for _, step := range []struct {
			name    string
			changed int
			want    string
		}{
			{"new", 0, "100000/0/0"},
			{"unchanged", 0, "0/0/100000"},
			{"changed", 50_000, "0/50000/50000"},
		} {
			files := many(100_000, step.changed)
			b.StartTimer()
			r := s.mustLoad(map[string]string{"issues.csv": files["issues.csv"]})
			s.wantCounts(r, map[string]string{"issues": step.want})
			b.ReportMetric(r.Seconds, "s/"+step.name)
		}
	}
}

// first of them, as many as said, with another title.
func many(n, changed int) map[string]string {
	files := places()
	files["code_lists.csv"] = "code,name,label_en\ncategories,诉求分类,Categories\n"
	var items, compounds, grids, persons, issues strings.Builder
	items.WriteString("code,name,label_en,list_code,seq\n")
	compounds.WriteString("code,name,kind,community_code\n")
	grids.WriteString("code,name,level,community_code\n")
	persons.WriteString("code,name\n")
	for i := range 500 {
		fmt.Fprintf(&items, "Z%d,分类%d,Item %d,categories,%d\n", i, i, i, i)
		fmt.Fprintf(&compounds, "510104-C%d,演示院落%d,RENTAL,510104030009\n", i, i)
		fmt.Fprintf(&grids, "510104030009%d,网格%d,MICRO,510104030009\n", i, i)
		fmt.Fprintf(&persons, "510104-P%d,演示-网格员-%d\n", i, i)
	}
	issues.WriteString("code,title,nature,source,category_code,urgency,status,community_code,street_code,compound_code,grid_code," +
		"reporter_person_code,anonymous,hazard,confidentiality,reported_at,accepted_at,first_response_at,due_at,resolved_at,closed_at," +
		"escalation_level,reopen_count,merged_into_code,demo,demo_fields\n")
	words := strings.Fields("电梯 噪声 楼道杂物 垃圾分类 路灯 下水道 绿化 停车 物业收费 漏水 飞线充电 共享单车 健身器材 消防通道 外墙脱落")
	start := time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range n {
		at := start.Add(time.Duration(i) * 15 * time.Minute)
		later := func(hours int) string { return at.Add(time.Duration(hours) * time.Hour).Format(time.RFC3339) }
		title := fmt.Sprintf("第%d号院%s长期无人处理", i%977, words[i%len(words)])
		if i < changed {
			title += "(续)"
		}
		fmt.Fprintf(&issues, "510104-I%d,%s,COMPLAINT,HOTLINE_12345,Z%d,NORMAL,CLOSED,510104030009,510104030,510104-C%d,510104030009%d,"+
			"510104-P%d,false,%t,INTERNAL,%s,%s,%s,%s,%s,%s,NONE,%d,,true,title|status\n",
			i, title, i%500, i%499, i%497, i%491, i%3 == 0, later(0), later(1), later(2), later(72), later(24), later(48), i%2)
	}
	files["code_items.csv"], files["compounds.csv"], files["grids.csv"], files["persons.csv"] = items.String(), compounds.String(), grids.String(), persons.String()
	files["issues.csv"] = issues.String()
	return files
}
