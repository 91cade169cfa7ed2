package load

import (
	"testing"

	"jinyan/internal/relay"
)

// story has every kind of column, references of every kind, and children
// before parents.
func story() map[string]string {
	return with(map[string]string{
		"compounds.csv": "\xef\xbb\xbfcode,name,kind,community_code,longitude,latitude,built_year,fenced,governance_tags,demo,demo_fields\r\n" +
			"510104-C1,演示院落1,OLD_COURTYARD,510104030009,104.0817,30.6567,1998,true,small_courtyard|old,true,builtYear|longitude\r\n" +
			"510104-C2,\"演示 \"\"院落\"\", 2\",OFFICE_TOWER,510104030009,,,,,,false,\r\n",
		"code_lists.csv": "code,name,label_en\ncategories,诉求分类,Categories\n",
		"code_items.jsonl": `{"code":"A","name":"物业服务","label_en":"Property","list_code":"categories","seq":1}` + "\n\n" +
			`{"code":"A03","name":"电梯","label_en":"Lifts","list_code":"categories","parent_code":"A","seq":2}` + "\n",
		"volunteer_teams.csv": "code,name,parent_code,swallow,founded_on\n510104-T1,暖心燕,510104-T0,WARM_HEART,2022-03-01\n510104-T0,锦燕,,,\n",
		"team_services.csv": "team_code,target_community_code,target_compound_code,valid_from,valid_to\n" +
			"510104-T1,510104030009,,2023-01-01,\n510104-T1,,510104-C1,2023-01-01,2023-07-01\n510104-T1,,510104-C1,2023-07-01,\n",
		"persons.csv":         "code,name\n510104-P1,演示-志愿者-01\n",
		"volunteers.csv":      "code,name,person_code,star_level,total_hours,skills\n510104-V1,演示-志愿者-01,510104-P1,3,12.50,理发|义诊\n",
		"service_records.csv": "code,name,volunteer_code,subject_issue_code,started_at,ended_at,hours\n510104-S1,巡查,510104-V1,510104-I1,2023-05-01T09:00:00+08:00,2023-05-01T02:30:00Z,1.500\n",
		"issues.csv": "code,title,nature,source,category_code,community_code,street_code,compound_code,status,reported_at,merged_into_code,hazard\n" +
			"510104-I2,电梯又坏了,COMPLAINT,HOTLINE_12345,A03,510104030009,510104030,510104-C1,MERGED,2023-05-02T08:00:00.5+08:00,510104-I1,false\n" +
			"510104-I1,\"电梯\n故障\",COMPLAINT,HOTLINE_12345,A03,510104030009,510104030,510104-C1,REPORTED,2023-04-30T23:00:00Z,,true\n",
		"issue_events.csv": "issue_code,seq,action,at\n510104-I1,1,REPORT,2023-05-01T07:00:00+08:00\n510104-I1,2,ACCEPT,2023-05-01T08:00:00+08:00\n",
		"replies.jsonl":    `{"issue_code":"510104-I1","seq":1,"at":"2023-05-03T08:00:00+08:00"}` + "\n",
		"free_texts.csv": "owner_issue_code,owner_issue_event_code,owner_reply_code,body\n" +
			"510104-I1,,,三单元电梯停运\n,510104-I1/2,,已受理\n,,510104-I1/1,已修好\n",
		"README.md": "not a table",
		".hidden":   "nor this",
	})
}

func TestDirLoadsEveryKindOfColumn(t *testing.T) {
	t.Parallel()
	b := setup(t)
	r := b.mustLoad(story())
	b.wantCounts(r, map[string]string{
		"areas": "4/0/0", "communities": "2/0/0", "compounds": "2/0/0", "code_lists": "1/0/0", "code_items": "2/0/0",
		"volunteer_teams": "2/0/0", "team_services": "3/0/0", "persons": "1/0/0", "volunteers": "1/0/0",
		"service_records": "1/0/0", "issues": "2/0/0", "issue_events": "2/0/0", "replies": "1/0/0", "free_texts": "3/0/0",
	})
	b.want("演示院落1 OLD_COURTYARD 104.0817 30.6567 1998 true {small_courtyard,old} true {builtYear,longitude}",
		"SELECT concat_ws(' ', name, kind, longitude, latitude, built_year, CASE WHEN fenced THEN 'true' END, governance_tags, CASE WHEN demo THEN 'true' END, demo_fields) FROM compounds WHERE code = '510104-C1'")
	b.want(`演示 "院落", 2`, "SELECT name FROM compounds WHERE code = '510104-C2'")
	b.want("true", "SELECT longitude IS NULL AND built_year IS NULL AND fenced IS NULL AND governance_tags = '{}' AND demo_fields = '{}' FROM compounds WHERE code = '510104-C2'")
	b.want("true", "SELECT title = E'电梯\\n故障' AND reported_at = '2023-05-01T07:00:00+08:00' FROM issues WHERE code = '510104-I1'")
	b.want("true", "SELECT reported_at = '2023-05-02T08:00:00.5+08:00' AND urgency = 'NORMAL' AND revision = 1 FROM issues WHERE code = '510104-I2'")
	b.want("510104-I1", "SELECT m.code FROM issues i JOIN issues m ON m.id = i.merged_into_id")
	b.want("true", "SELECT total_hours = 12.5 AND skills = '{理发,义诊}' FROM volunteers")
	b.want("90", "SELECT extract(minute FROM ended_at - started_at) + 60 * extract(hour FROM ended_at - started_at) FROM service_records")
	b.want("已受理", "SELECT f.body FROM free_texts f JOIN issue_events e ON e.id = f.owner_issue_event_id WHERE e.action = 'ACCEPT'")
	b.want("已修好", "SELECT f.body FROM free_texts f JOIN replies r ON r.id = f.owner_reply_id")
	b.want("3", "SELECT count(*) FROM team_services s JOIN volunteer_teams t ON t.id = s.team_id AND t.swallow = 'WARM_HEART'")
}

func TestDirDerivesIDs(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	for _, one := range []struct{ typ, key, sql string }{
		{"issue", "510104-I1", "SELECT id FROM issues WHERE code = '510104-I1'"},
		{"issue_event", "510104-I1/2", "SELECT id FROM issue_events WHERE seq = 2"},
		{"team_service", "510104-T1/510104030009///2023-01-01", "SELECT id FROM team_services WHERE target_community_id IS NOT NULL"},
		{"free_text", "//510104-I1/1/", "SELECT id FROM free_texts WHERE owner_reply_id IS NOT NULL"},
	} {
		b.want(relay.DeriveID(one.typ, one.key).String(), one.sql)
	}
}

func TestDirTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	b := setup(t)
	first := b.mustLoad(story())
	before := b.rows()
	second := b.mustLoad(story())
	for i, table := range second.Tables {
		if table.Inserted != 0 || table.Updated != 0 || table.Unchanged != first.Tables[i].Rows {
			t.Errorf("%s: %+v", table.Table, table)
		}
	}
	if after := b.rows(); after != before {
		t.Errorf("from %s to %s", before, after)
	}
}

// TestServiceIsWhereItsSubjectIs loads service without a community, twice, then with
// another subject and with a community of its own.
func TestServiceIsWhereItsSubjectIs(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	const at = "SELECT c.code || ' ' || r.revision FROM service_records AS r LEFT JOIN communities AS c ON c.id = r.community_id"
	b.want("510104030009 1", at)
	record := func(subject, community string) map[string]string {
		return map[string]string{"service_records.csv": "code,name,volunteer_code,subject_issue_code,community_code,started_at,ended_at,hours\n510104-S1,巡查,510104-V1," +
			subject + "," + community + ",2023-05-01T09:00:00+08:00,2023-05-01T02:30:00Z,1.500\n"}
	}
	b.wantCounts(b.mustLoad(record("510104-I1", "")), map[string]string{"service_records": "0/0/1"})
	b.wantCounts(b.mustLoad(record("510104-I1", "510104030006")), map[string]string{"service_records": "0/1/0"})
	b.want("510104030006 2", at)
	b.wantCounts(b.mustLoad(record("510104-I1", "")), map[string]string{"service_records": "0/1/0"})
	b.want("510104030009 3", at)
	b.wantCounts(b.mustLoad(record("", "")), map[string]string{"service_records": "0/1/0"})
	b.want("NULL", at)
}

func TestDirUpdatesOnlyWhatDiffers(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	r := b.mustLoad(map[string]string{
		// Without name and level, which rows that are there already have.
		"areas.csv":        "code,population\n510104,902933\n510100,\n",
		"communities.csv":  "code,name,street_code,district_code\n510104030009,双桂路社区,510104030,510104\n510104030006,五福桥社区(新),510104030,510104\n",
		"issue_events.csv": "issue_code,seq,action,at\n510104-I1,2,REJECT,2023-05-01T08:00:00+08:00\n510104-I1,1,REPORT,2023-05-01T07:00:00+08:00\n510104-I1,3,NOTE,2023-05-01T09:00:00+08:00\n",
		"team_services.jsonl": `{"team_code":"510104-T1","target_compound_code":"510104-C1","valid_from":"2023-07-01","valid_to":"2023-08-01"}` + "\n" +
			`{"team_code":"510104-T1","target_community_code":"510104030009","valid_from":"2023-01-01"}` + "\n",
	})
	b.wantCounts(r, map[string]string{"areas": "0/1/1", "communities": "0/1/1", "issue_events": "1/1/1", "team_services": "0/1/1"})
	b.want("902933 2 锦江区 t", "SELECT concat_ws(' ', population, revision, name, updated_at > created_at) FROM areas WHERE code = '510104'")
	b.want("REJECT 2", "SELECT concat_ws(' ', action, revision) FROM issue_events WHERE seq = 2")
	b.want("1", "SELECT sum(revision) - count(*) FROM team_services")
	b.mustLoad(map[string]string{"areas.csv": "code,population\n510104,902933\n"})
	b.wantCounts(b.mustLoad(map[string]string{"areas.csv": "code\n510104\n"}), map[string]string{"areas": "0/0/1"})
	b.want("2", "SELECT revision FROM areas WHERE code = '510104'")
}

// TestDirUpdatesTheCalendar: its days are there before any import, and are found by
// their code like every other row.
func TestDirUpdatesTheCalendar(t *testing.T) {
	t.Parallel()
	b := setup(t)
	r := b.mustLoad(map[string]string{
		"work_calendar_days.csv": "code,name,day,kind\n2023-10-01,国庆节,2023-10-01,HOLIDAY\n2026-10-08,国庆节,2026-10-08,HOLIDAY\n2023-10-07,中秋节、国庆节调休上班,2023-10-07,MAKEUP\n",
	})
	b.wantCounts(r, map[string]string{"work_calendar_days": "1/1/1"})
	b.want("国庆节 2 "+relay.DeriveID("work_calendar_day", "2023-10-01").String(), "SELECT concat_ws(' ', name, revision, id) FROM work_calendar_days WHERE code = '2023-10-01'")
	b.want("false", "SELECT demo::text FROM work_calendar_days WHERE code = '2026-10-08'")
}

func TestDirKeepsWhatAnObjectDoesNotMention(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := with(map[string]string{"compounds.jsonl": `{"code":"C1","name":"甲","kind":"RENTAL","community_code":"510104030009","households":10,"governance_tags":["a|b","c"]}` + "\n" +
		`{"code":"C3","name":"a\tb\r\nc\\d\"\\N","kind":"RENTAL","community_code":"510104030009","governance_tags":["\"x\\","{y,z}","NULL"," 空 格 "]}` + "\n" +
		`{"code":"C2","name":"乙","kind":"RENTAL","community_code":"510104030009","households":null,"demo":true}`})
	b.mustLoad(files)
	b.want("true", `SELECT name = E'a\tb\r\nc\\d"\\N' AND governance_tags = ARRAY['"x\', '{y,z}', 'NULL', ' 空 格 '] FROM compounds WHERE code = 'C3'`)
	b.want(`{a|b,c}`, "SELECT governance_tags FROM compounds WHERE code = 'C1'")
	b.want("{} true", "SELECT concat_ws(' ', governance_tags, CASE WHEN demo THEN 'true' END) FROM compounds WHERE code = 'C2'")
	r := b.mustLoad(map[string]string{"compounds.jsonl": `{"code":"C1","households":null}` + "\n" + `{"code":"C2","households":7,"name":"丙"}`})
	b.wantCounts(r, map[string]string{"compounds": "0/2/0"})
	b.want("甲 RENTAL {a|b,c}", "SELECT concat_ws(' ', name, kind, households, governance_tags) FROM compounds WHERE code = 'C1'")
	b.want("丙 RENTAL 7", "SELECT concat_ws(' ', name, kind, households) FROM compounds WHERE code = 'C2'")
}

func TestDryRunChangesNothing(t *testing.T) {
	t.Parallel()
	b := setup(t)
	before := b.rows()
	r := b.load(places(), Options{DryRun: true})
	b.wantCounts(r, map[string]string{"areas": "4/0/0", "communities": "2/0/0"})
	if !r.DryRun || r.ErrorCount != 0 {
		t.Errorf("%+v", r)
	}
	if after := b.rows(); after != before {
		t.Errorf("from %s to %s", before, after)
	}
}
