package load

import (
	"strings"
	"testing"

	"jinyan/internal/relay"
)

// proven is a story with a document and evidence of rows of several types, with
// a code and without.
func proven() map[string]string {
	files := story()
	files["documents.csv"] = "code,name,kind,published_precision,gist,line_count\n510104-D1,报道,NEWS,YEAR,一篇报道,65\n"
	files["evidences.csv"] = "subject_community_code,subject_team_service_code,subject_issue_event_code,document_code,from_line,to_line,note\n" +
		"510104030009,,,510104-D1,7,7,\n" +
		",510104-T1/510104030009///2023-01-01,,510104-D1,43,45,服务对象\n" +
		",,510104-I1/2,510104-D1,27,27,\n"
	return files
}

func TestEvidenceOfAnyType(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(proven())
	b.want("双桂路社区", "SELECT c.name FROM evidences AS e JOIN communities AS c ON c.id = e.subject_id WHERE e.subject_table = 'communities'")
	b.want("43–45", "SELECT concat(e.from_line, '–', e.to_line) FROM evidences AS e JOIN team_services AS s ON s.id = e.subject_id WHERE e.subject_table = 'team_services'")
	b.want("2", "SELECT v.seq FROM evidences AS e JOIN issue_events AS v ON v.id = e.subject_id WHERE e.subject_table = 'issue_events'")
	b.want(relay.DeriveID("evidence", "community_510104030009", "510104-D1", "7", "7").String(), "SELECT id FROM evidences WHERE from_line = 7")

	before := b.rows()
	b.mustLoad(proven())
	if after := b.rows(); after != before {
		t.Errorf("the same again changed the database from %s to %s", before, after)
	}
	again := map[string]string{"evidences.jsonl": `{"subject_community_code":"510104030009","document_code":"510104-D1","from_line":7,"to_line":7,"note":"区划"}` + "\n" +
		`{"subject_issue_code":"510104-I1","document_code":"510104-D1","from_line":7,"to_line":7}` + "\n"}
	b.wantCounts(b.mustLoad(again), map[string]string{"evidences": "1/1/0"})
	b.want("区划", "SELECT note FROM evidences WHERE subject_table = 'communities'")
}

func TestEvidenceThatIsNone(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(proven())
	b.wantErrors(map[string]string{"evidences.csv": "subject_community_code,subject_issue_code,document_code,from_line,to_line\n" +
		"510104030009,510104-I1,510104-D1,1,1\n" +
		",,510104-D1,1,1\n" +
		",510104-I9,510104-D1,1,1\n" +
		"510104030009,,510104-D1,9,8\n"},
		`evidences.csv:2 [subject_…_code] "" exactly one of these columns must be given, not 2`,
		`evidences.csv:3 [subject_…_code] "" exactly one of these columns must be given, not 0`,
		`evidences.csv:4 [subject_issue_code] "510104-I9" table issues has no such row, and no file brings it`,
	)
	b.wantErrors(map[string]string{"evidences.csv": "subject_community_code,document_code,from_line,to_line\n510104030009,510104-D1,9,8\n"},
		`evidences.csv:2 [from_line, to_line] "9, 8" breaks the rule CHECK ((to_line >= from_line)) (constraint evidences_to_line_check)`)
	b.wantErrors(map[string]string{"evidences.csv": "subject_community_code,document_code,from_line,to_line\n510104030009,510104-D1,9,66\n"},
		`evidences.csv:2 [subject_community_code, document_code, from_line, to_line] "community_510104030009/510104-D1/9/66" line 66 is behind the end of document 510104-D1`)
	b.wantErrors(map[string]string{"evidences.csv": "document_code,from_line,to_line\n510104-D1,9,9\n"},
		`evidences.csv:2 [subject_…_code] "" exactly one of these columns must be given, not 0`)
	b.wantErrors(map[string]string{"documents.csv": "code,line_count\n510104-D1,40\n"},
		`documents.csv:2 [code] "510104-D1" line 45 is behind the end of document 510104-D1`)
	b.wantErrors(map[string]string{"passages.csv": "document_code,seq,from_line,to_line,kind,gist\n510104-D1,1,65,66,BODY,摘要\n"},
		`passages.csv:2 [document_code, seq] "510104-D1/1" line 66 is behind the end of document 510104-D1`)
	b.wantErrors(map[string]string{"evidences.csv": "subject_evidence_code,document_code,from_line,to_line\nx,510104-D1,9,9\n"},
		`evidences.csv:1 [subject_evidence_code] "" table evidences has no such column; the nearest is subject_guidance_code`)
}

// TestRowsWithEvidenceStay wants that nothing takes a row away from the evidence
// of it, and that the database takes no evidence of what is not there.
func TestRowsWithEvidenceStay(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(proven())
	for sql, want := range map[string]string{
		"DELETE FROM team_services WHERE target_community_id IS NOT NULL":                             "evidence is kept of this row of team_services; remove the evidence first",
		"UPDATE evidences SET subject_table = 'issues' WHERE from_line = 7":                           "evidence is of a row that is there, and table issues has no row %",
		"UPDATE evidences SET subject_table = 'pg_class' WHERE from_line = 7":                         "evidence is of a row that is there, and table pg_class has no row %",
		"UPDATE evidences SET subject_table = 'evidences', subject_id = id WHERE from_line = 7":       "evidence is of a row that is there, and table evidences has no row %",
		"UPDATE documents SET line_count = 65; UPDATE evidences SET to_line = 99 WHERE from_line = 7": "line 99 is behind the end of document 510104-D1",
	} {
		b.refused(sql, want)
	}
}

func TestRulesOfSeveralRows(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := story()
	files["processes.csv"] = "code,name,community_code,stage,status,started_at\n510104-R1,楼道整治,510104030009,COLLECT_IDEAS,RUNNING,2023-05-03T09:00:00+08:00\n"
	files["stage_records.csv"] = "process_code,seq,stage,attempt,status,entered_at,left_at,note\n" +
		"510104-R1,3,DRAFT_PLAN,1,NOT_STARTED,,,\n" +
		"510104-R1,2,COLLECT_IDEAS,1,ACTIVE,2023-05-09T09:00:00+08:00,,\n" +
		"510104-R1,1,RAISE_TOPIC,1,DONE,2023-05-03T09:00:00+08:00,2023-05-09T09:00:00+08:00,\n"
	files["assessment_standards.csv"] = "code,name,start_precision,full_score\n510104-S1,标准,YEAR,100\n510104-S2,另一标准,YEAR,10\n"
	files["criteria.csv"] = "code,name,label_en,assessment_standard_code,seq,weight\n" +
		"510104-S1-1,甲,A,510104-S1,1,0.25\n510104-S1-2,乙,B,510104-S1,2,0.75\n510104-S2-1,丙,C,510104-S2,1,1\n"
	files["assessments.csv"] = "code,name,assessment_standard_code,subject_community_code,period_from,period_to,assessed_on\n" +
		"510104-A1,评价,510104-S1,510104030009,2023-01-01,2023-07-01,2023-07-05\n"
	files["criterion_scores.csv"] = "assessment_code,criterion_code,score\n510104-A1,510104-S1-1,71\n"
	b.mustLoad(files)
	b.wantErrors(map[string]string{"stage_records.csv": "process_code,seq,stage,attempt,status,entered_at\n510104-R1,4,REACH_CONSENSUS,1,NOT_STARTED,\n510104-R1,5,IMPLEMENT,1,SKIPPED,\n"},
		`stage_records.csv:3 [status, entered_at] "SKIPPED" breaks the rule CHECK (
CASE status
    WHEN 'NOT_STARTED'::text THEN (num_nonnulls(entered_at, left_at) = 0)
    WHEN 'ACTIVE'::text THEN ((entered_at IS NOT NULL) AND (left_at IS NULL))
    WHEN 'DONE'::text THEN (num_nonnulls(entered_at, left_at) = 2)
    ELSE (note IS NOT NULL)
END) (constraint stage_records_status_times_check)`)
	b.wantErrors(map[string]string{"stage_records.csv": "process_code,seq,stage,attempt,status,entered_at,left_at\n510104-R1,4,IMPLEMENT,1,DONE,2023-05-10T09:00:00+08:00,2023-05-11T09:00:00+08:00\n"},
		`stage_records.csv:2 [process_code, seq] "510104-R1/4" process 510104-R1: the stage IMPLEMENT begins only when the one before it is done or was skipped`)
	b.wantErrors(map[string]string{"stage_records.csv": "process_code,seq,stage,attempt,status,entered_at\n510104-R1,3,DRAFT_PLAN,1,ACTIVE,2023-05-10T09:00:00+08:00\n"},
		`stage_records.csv:2 [process_code, status] "510104-R1, ACTIVE" another row already has the same (constraint stage_records_active_key)`)
	b.wantErrors(map[string]string{"criteria.csv": "code,weight\n510104-S1-1,0.2\n"},
		`criteria.csv:2 [code] "510104-S1-1" the weights of the criteria of standard 510104-S1 add up to 0.9500, not to 1`)
	for _, score := range []string{"510104-A1,510104-S2-1,5", "510104-A1,510104-S1-2,101"} {
		key, _, _ := strings.Cut(strings.Replace(score, ",", "/", 1), ",")
		b.wantErrors(map[string]string{"criterion_scores.csv": "assessment_code,criterion_code,score\n" + score + "\n"},
			`criterion_scores.csv:2 [assessment_code, criterion_code] "`+key+`" assessment 510104-A1: a score is of a criterion of its own standard and at most its full score`)
	}
}

// TestRulesHoldFromTheirOtherEnd wants that what a rule compares with cannot
// change under it.
func TestRulesHoldFromTheirOtherEnd(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := story()
	files["processes.csv"] = "code,name,community_code,stage,status,started_at\n510104-R1,楼道整治,510104030009,RAISE_TOPIC,RUNNING,2023-05-03T09:00:00+08:00\n510104-R2,路面整治,510104030009,RAISE_TOPIC,RUNNING,2023-05-03T09:00:00+08:00\n"
	files["plans.csv"] = "process_code,version,summary,status,drafted_on\n510104-R1,1,方案,PROPOSED,2023-06-30\n"
	files["assessment_standards.csv"] = "code,name,full_score\n510104-S1,标准,100\n510104-S2,另一标准,100\n"
	files["criteria.csv"] = "code,name,label_en,assessment_standard_code,seq,weight\n510104-S1-1,甲,A,510104-S1,1,1\n"
	files["assessments.csv"] = "code,name,assessment_standard_code,subject_community_code,period_from,period_to,assessed_on\n510104-A1,评价,510104-S1,510104030009,2023-01-01,2023-07-01,2023-07-05\n"
	files["criterion_scores.csv"] = "assessment_code,criterion_code,score\n510104-A1,510104-S1-1,71\n"
	files["visits.csv"] = "code,name,kind,visited_at,community_code\n510104-V1,走访,HOME,2023-05-05T09:00:00+08:00,510104030009\n"
	b.mustLoad(files)
	b.wantErrors(map[string]string{"assessment_standards.csv": "code,full_score\n510104-S1,70\n"},
		`assessment_standards.csv:2 [code] "510104-S1" assessment 510104-A1: a score is of a criterion of its own standard and at most its full score`)
	b.wantErrors(map[string]string{"assessments.csv": "code,assessment_standard_code\n510104-A1,510104-S2\n"},
		`assessments.csv:2 [code] "510104-A1" assessment 510104-A1: a score is of a criterion of its own standard and at most its full score`)
	const vote = "process_code,seq,plan_code,held_at,eligible,quorum_numerator,quorum_denominator,majority_numerator,majority_denominator,voted,in_favor,against,abstained,outcome\n"
	b.wantErrors(map[string]string{"votes.csv": vote + "510104-R2,1,510104-R1/1,2023-07-01T19:00:00+08:00,10,2,3,1,2,10,10,0,0,PASSED\n"},
		`votes.csv:2 [process_code, plan_code] "510104-R2, 510104-R1/1" does not fit what it refers to (constraint votes_plan_id_fkey)`)
	b.wantErrors(map[string]string{"votes.csv": vote + "510104-R1,1,510104-R1/1,2023-06-01T19:00:00+08:00,10,2,3,1,2,10,10,0,0,PASSED\n"},
		`votes.csv:2 [held_at] "2023-06-01T19:00:00+08:00" it is earlier than what it belongs to, which is of 2023-06-30`)
	b.wantErrors(map[string]string{"hazards.csv": "code,name,found_in_visit_code,kind,level,found_at\n510104-H1,杂物,510104-V1,CLUTTER,MINOR,2023-05-04T09:00:00+08:00\n"},
		`hazards.csv:2 [found_at] "2023-05-04T09:00:00+08:00" it is earlier than what it belongs to, which is of 2023-05-05T09:00:00+08:00`)
}

// TestVotesEndAsTheirRuleSays wants an outcome that follows from the counts.
func TestVotesEndAsTheirRuleSays(t *testing.T) {
	t.Parallel()
	b := setup(t)
	files := story()
	files["processes.csv"] = "code,name,community_code,stage,status,started_at\n510104-R1,楼道整治,510104030009,RAISE_TOPIC,RUNNING,2023-05-03T09:00:00+08:00\n"
	files["plans.csv"] = "process_code,version,summary,status\n510104-R1,1,方案,PROPOSED\n"
	b.mustLoad(files)
	const head = "process_code,seq,plan_code,held_at,eligible,quorum_numerator,quorum_denominator,majority_numerator,majority_denominator,voted,in_favor,against,abstained,outcome\n"
	for _, c := range []struct{ counts, outcome string }{
		{"268,2,3,1,2,118,100,10,8", "NO_QUORUM"},
		{"268,2,3,1,2,201,187,10,4", "PASSED"},
		{"300,2,3,1,2,200,101,99,0", "PASSED"},
		{"300,2,3,1,2,200,100,100,0", "NO_MAJORITY"},
		{"300,2,3,3,4,200,150,50,0", "PASSED"},
		{"300,2,3,3,4,200,149,51,0", "NO_MAJORITY"},
	} {
		for _, outcome := range []string{"PASSED", "NO_QUORUM", "NO_MAJORITY"} {
			r := b.load(map[string]string{"votes.csv": head + "510104-R1,1,510104-R1/1,2023-06-01T19:00:00+08:00," + c.counts + "," + outcome + "\n"}, Options{DryRun: true})
			if (r.ErrorCount == 0) != (outcome == c.outcome) {
				t.Errorf("%s as %s: %d errors", c.counts, outcome, r.ErrorCount)
			}
		}
	}
}

func (b *bundle) refused(sql, want string) {
	b.Helper()
	_, err := b.conn.Exec(b.Context(), sql)
	pg := refusal(err)
	if pg == nil {
		b.Errorf("%s: %v, not refused", sql, err)
		return
	}
	if prefix, _, _ := strings.Cut(want, "%"); !strings.HasPrefix(pg.Message, prefix) {
		b.Errorf("%s: %s, not %s", sql, pg.Message, want)
	}
}
