package load

import (
	"strings"
	"testing"
)

const compoundHeader = "code,name,kind,community_code,built_year,longitude,latitude,fenced,demo,governance_tags\n"

func TestBadCells(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(places())
	kinds := "COMMERCIAL_HOUSING, OLD_COURTYARD, RESETTLEMENT, UNIT_DORM, RENTAL, OFFICE_TOWER"
	b.wantErrors(map[string]string{"compounds.csv": compoundHeader +
		"C1,,RENTAL,510104030009,,,,,false,\n" +
		"C2,甲,VILLA,510104030009,,,,,false,\n" +
		"C3,甲,RENTAL,510104030009,1998.5,,,,false,\n" +
		"C4,甲,RENTAL,510104030009,99999999999,,,,false,\n" +
		"C5,甲,RENTAL,510104030009,,0x10,30,,false,\n" +
		"C6,甲,RENTAL,510104030009,,,,yes,,\n" +
		"C7,甲,RENTAL,510104030009,,,,,false,a||b\n" +
		"C8,\"甲\x00\",RENTAL,510104030009,,,,,false,\n" +
		"C9,甲,RENTAL,,,,,,false,\n" +
		" C10,甲,RENTAL,510104030009,,,,,false,\n" +
		",甲,RENTAL,510104030009,,,,,false,\n" +
		",,,,,,,,,\n" +
		"C11,甲,RENTAL,510104030009\n" +
		"C12,甲,RENTAL,\"510104030009\n\",,,,,false,\n" +
		"C13,甲,RENTAL,510104030009,,,,,false," + strings.Repeat("字", 100) + "|\n" +
		"C14,甲,rental,510104030009,,,,,false,\n",
	},
		`compounds.csv:2 [name] "" it may not be empty`,
		`compounds.csv:3 [kind] "VILLA" it is none of `+kinds,
		`compounds.csv:4 [built_year] "1998.5" it is not a whole number`,
		`compounds.csv:5 [built_year] "99999999999" the number is too large`,
		`compounds.csv:6 [longitude] "0x10" it is not a number such as 104.0817`,
		`compounds.csv:7 [fenced] "yes" it is neither true nor false`,
		`compounds.csv:7 [demo] "" it may not be empty`,
		`compounds.csv:8 [governance_tags] "a||b" an item of the list is empty`,
		`compounds.csv:9 [name] "甲\x00" it holds the character U+0000, which no text can`,
		`compounds.csv:10 [community_code] "" it may not be empty`,
		`compounds.csv:11 [code] " C10" the code begins or ends with a space`,
		`compounds.csv:12 [code] "" it may not be empty`,
		`compounds.csv:14 [] "" the row has 4 cells, the header 10`,
		`compounds.csv:15 [community_code] "510104030009\n" the code begins or ends with a space`,
		`compounds.csv:17 [governance_tags] "`+strings.Repeat("字", 80)+`…" an item of the list is empty`,
		`compounds.csv:18 [kind] "rental" it is none of `+kinds,
	)
}

func TestBadTimesAndNumbers(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	const instant = "it is not a time such as 2023-12-01T09:00:00+08:00"
	row := func(code, from, to, hours string) string {
		return code + ",巡查,510104-V1," + from + "," + to + "," + hours + "\n"
	}
	const nine, ten = "2023-06-01T09:00:00+08:00", "2023-06-01T10:00:00+08:00"
	b.wantErrors(map[string]string{
		"service_records.csv": "code,name,volunteer_code,started_at,ended_at,hours\n" +
			row("S2", "2023-06-01T09:00:00", ten, "1") +
			row("S3", "2023-06-01 09:00", ten, "1") +
			row("S4", nine, "2023-02-30T09:00:00Z", "1") +
			row("S5", nine, ten, "1.255") +
			row("S6", nine, ten, "100") +
			row("S7", nine, ten, "1e1") +
			row("S8", nine, "9999-12-31T23:59:59Z", "1"),
		"team_services.csv": "team_code,target_compound_code,valid_from,valid_to\n" +
			"510104-T1,510104-C2,2023-1-1,\n" +
			"510104-T1,510104-C2,2023-01-01,2023-02-30\n",
	},
		`service_records.csv:2 [started_at] "2023-06-01T09:00:00" the time has no offset; write 2023-12-01T09:00:00+08:00`,
		`service_records.csv:3 [started_at] "2023-06-01 09:00" `+instant,
		`service_records.csv:4 [ended_at] "2023-02-30T09:00:00Z" `+instant,
		`service_records.csv:5 [hours] "1.255" it has more than 2 decimal places`,
		`service_records.csv:6 [hours] "100" the number is too large; at most 2 digits may stand before the point`,
		`service_records.csv:7 [hours] "1e1" it is not a decimal number such as 12.50`,
		`service_records.csv:8 [ended_at] "9999-12-31T23:59:59Z" `+instant,
		`team_services.csv:2 [valid_from] "2023-1-1" it is not a date such as 2023-12-01`,
		`team_services.csv:3 [valid_to] "2023-02-30" it is not a date such as 2023-12-01`,
	)
}

func TestBadObjects(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(places())
	const object = `the line is not one JSON object such as {"code": "a", "name": "b"}`
	b.wantErrors(map[string]string{"compounds.jsonl": strings.Join([]string{
		`{"code":"C1","name":"甲","kind":"RENTAL","community_code":510104030009}`,
		`{"code":"C2","name":"甲","kind":"RENTAL","community_code":"510104030009","fenced":"maybe"}`,
		`{"code":"C3","name":true,"kind":"RENTAL","community_code":"510104030009"}`,
		`{"code":"C4","name":"甲","name":"乙","kind":"RENTAL","community_code":"510104030009"}`,
		`{"code":"C5","name":{"zh":"甲"},"kind":"RENTAL","community_code":"510104030009"}`,
		`{"code":"C6","name":["甲"],"kind":"RENTAL","community_code":"510104030009"}`,
		`{"code":"C7","name":"甲","kind":"RENTAL","community_code":"510104030009","governance_tags":["a",7,["b"]]}`,
		`["C8"]`,
		`{"code":"C9"} {}`,
		`{"name":"甲"}`,
		`{"code":"C10","kind":"RENTAL","community_code":"510104030009"}`,
		`{"code":"C11","name":"\u0000","kind":"RENTAL","community_code":"510104030009","floor":3}`,
		`{"code":"C12","name":"甲","kind":"RENTAL","community_code":"510104030009","floor":3,"built_year":1998.0}`,
	}, "\n")},
		`compounds.jsonl:1 [community_code] "510104030009" it is a number; write it in quotes`,
		`compounds.jsonl:2 [fenced] "maybe" it is neither true nor false`,
		`compounds.jsonl:3 [name] "true" it is true or false; write text in quotes`,
		`compounds.jsonl:4 [name] "" the object names it twice`,
		`compounds.jsonl:5 [name] "" it is an object; write text, a number, true, false, null or a list`,
		`compounds.jsonl:6 [name] "甲" it is a list; write one value`,
		`compounds.jsonl:7 [governance_tags] "" the list holds something that is not text in quotes`,
		`compounds.jsonl:8 [] "[\"C8\"]" `+object,
		`compounds.jsonl:9 [] "{\"code\":\"C9\"} {}" `+object,
		`compounds.jsonl:10 [code] "" it is missing, and rows are known by it`,
		`compounds.jsonl:11 [name] "" it is missing, and a new row needs it`,
		`compounds.jsonl:12 [floor] "" table compounds has no such column; the nearest is floors`,
		`compounds.jsonl:12 [name] "\x00" it holds the character U+0000, which no text can`,
		`compounds.jsonl:13 [built_year] "1998.0" it is not a whole number`,
	)
}

func TestBadHeaders(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.wantErrors(map[string]string{
		"areas.csv":       "code,nmae,level,id,parent_id,level\n1,甲,CITY,,,CITY\n",
		"communities.csv": "name,street_code,district_code\n甲,1,1\n",
		"issues.csv":      "",
		"persons.csv":     "code\nP1\n",
		"compounds.jsonl": `{"code":"C1"}` + "\n" + `{"code":"C2"}`,
	},
		`areas.csv:1 [nmae] "" table areas has no such column; the nearest is name`,
		`areas.csv:1 [id] "" the service keeps it itself; leave the column out`,
		`areas.csv:1 [parent_id] "" table areas has no such column; the nearest is parent_code`,
		`areas.csv:1 [level] "" the header names it twice`,
		`communities.csv:1 [code] "" the column is missing, and rows are known by it`,
		`compounds.jsonl:1 [name] "" the column is missing, and new rows need it, that of line 1 first`,
		`compounds.jsonl:1 [kind] "" the column is missing, and new rows need it, that of line 1 first`,
		`compounds.jsonl:1 [community_code] "" the column is missing, and new rows need it, that of line 1 first`,
		`issues.csv:1 [] "" the file is empty; its first line must name the columns`,
		`persons.csv:1 [name] "" the column is missing, and new rows need it, that of line 2 first`,
	)
}

func TestHeaderAlone(t *testing.T) {
	t.Parallel()
	b := setup(t)
	r := b.mustLoad(map[string]string{"areas.csv": "code,name,level", "persons.jsonl": ""})
	b.wantCounts(r, map[string]string{"areas": "0/0/0", "persons": "0/0/0"})
}

func TestBadFiles(t *testing.T) {
	t.Parallel()
	b := setup(t)
	known := strings.Join(tableNames(b.graph), ", ")
	b.wantErrors(map[string]string{
		"area.csv":         "code\n",
		"areas.csv":        "code,name,level\n",
		"areas.jsonl":      "",
		"issues.xlsx":      "",
		"more/persons.csv": "code\n",
	},
		`area.csv:0 [] "" there is no table area; the nearest is areas; known tables are `+known,
		`areas.jsonl:0 [] "" table areas has another file, areas.csv; keep one of them`,
		`issues.xlsx:0 [] "" a file to import is named <table>.csv or <table>.jsonl`,
		`more:0 [] "" this is a folder; put the files side by side`,
	)
	b.wantErrors(map[string]string{"README": ""}, `.:0 [] "" the folder holds no file to import; known tables are `+known)
}

func TestBadQuotes(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.wantErrors(map[string]string{"persons.csv": "code,name\nP1,甲\"乙\nP2,\"甲\nP3,乙\nP4,丙\n"},
		`persons.csv:2 [] "" a quote stands in a cell that does not begin with one; put the cell in quotes and write the inner one as ""`,
		`persons.csv:3 [] "" a quoted cell does not end, or text follows its closing quote; a quote inside is written ""`,
	)
}

func TestTwiceInAFile(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	b.wantErrors(map[string]string{
		"persons.csv":      "code,name\nP1,甲\nP2,乙\n\"P1\",\"丙\n丁\"\nP1,戊\n",
		"issue_events.csv": "issue_code,seq,action,at\n510104-I2,1,REPORT,2023-05-01T07:00:00Z\n510104-I2,01,ACCEPT,2023-05-01T07:00:00Z\n",
	},
		`issue_events.csv:3 [issue_code, seq] "510104-I2/1" line 2 has the same`,
		`persons.csv:4 [code] "P1" line 2 has the same`,
		`persons.csv:6 [code] "P1" line 2 has the same`,
	)
}

func TestReferencesToNothing(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	b.wantErrors(map[string]string{
		"compounds.csv":     "code,name,kind,community_code\nC1,甲,RENTAL,51010403000X\nC2,甲,RENTAL,510104030009\nC3,甲,VILLA,510104030009\n",
		"free_texts.csv":    "owner_issue_event_code,body\n510104-I1/2,已受理\n510104-I1/3,无\n",
		"team_services.csv": "team_code,target_compound_code\n510104-T1,C3\n510104-T9,C2\n",
	},
		`compounds.csv:2 [community_code] "51010403000X" table communities has no such row, and no file brings it`,
		`compounds.csv:4 [kind] "VILLA" it is none of COMMERCIAL_HOUSING, OLD_COURTYARD, RESETTLEMENT, UNIT_DORM, RENTAL, OFFICE_TOWER`,
		`free_texts.csv:3 [owner_issue_event_code] "510104-I1/3" table issue_events has no such row, and no file brings it`,
		`team_services.csv:3 [team_code] "510104-T9" table volunteer_teams has no such row, and no file brings it`,
	)
}

func TestNothingFollowsFromABrokenFile(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := with(map[string]string{"grids.csv": "code,name,level,community_code\nG1,甲,MASTER,K2\n"})
	files["areas.csv"] = "code,name,level,parentcode\n510104030,沙河街道,STREET,\n"
	files["communities.csv"] += "K1\nK2,甲,510104030,510104,,\n"
	files["persons.jsonl"] = `{"code":7,"name":"演示"}`
	files["volunteers.csv"] = "code,name,person_code\nV1,演示,7\n"
	b.wantErrors(files,
		`areas.csv:1 [parentcode] "" table areas has no such column; the nearest is parent_code`,
		`communities.csv:4 [] "" the row has 1 cells, the header 4`,
		`communities.csv:5 [] "" the row has 6 cells, the header 4`,
		`persons.jsonl:1 [code] "7" it is a number; write it in quotes`,
	)
}

func TestErrorsAreBounded(t *testing.T) {
	t.Parallel()
	b := setup(t)
	r := b.load(map[string]string{"persons.csv": "code,name\n" + strings.Repeat("P,\n", 2500)}, Options{})
	if r.ErrorCount != 2500+2499 || len(r.Errors) != keptErrors {
		t.Errorf("%d errors, %d kept", r.ErrorCount, len(r.Errors))
	}
}
