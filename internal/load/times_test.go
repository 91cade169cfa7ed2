package load

import "testing"

func TestEventsNotBeforeTheirIssue(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	b.wantErrors(map[string]string{
		"issue_events.csv": "issue_code,seq,action,at\n510104-I1,1,REPORT,2023-05-01T07:00:00+08:00\n510104-I1,3,DISPATCH,2023-05-01T06:59:59+08:00\n",
	}, `issue_events.csv:3 [at] "2023-05-01T06:59:59+08:00" it is earlier than what it belongs to, which is of 2023-05-01T07:00:00+08:00`)
	b.wantErrors(map[string]string{
		"issues.csv": "code,reported_at\n510104-I1,2023-05-01T07:30:00+08:00\n",
	}, `issues.csv:2 [reported_at] "2023-05-01T07:30:00+08:00" the database has a row of table issue_events that belongs to it and is of 2023-05-01T07:00:00+08:00`)
	b.mustLoad(map[string]string{
		"issues.csv":       "code,reported_at\n510104-I1,2023-05-01T07:30:00+08:00\n",
		"issue_events.csv": "issue_code,seq,at\n510104-I1,1,2023-05-01T07:30:00+08:00\n",
	})
}
