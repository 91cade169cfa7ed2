package graph

import (
	"context"
	"encoding/binary"
	"time"

	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// custom is a field that is neither a column nor an edge: a function answers it
// for all rows of a step at once, from columns of theirs.
type custom struct {
	field  *model.Field
	needs  []*model.Field
	answer plan.Batch
}

// customs are the custom fields of all types, as Type.field.
func customs(g *model.Graph) map[string]custom {
	issue := g.Type("Issue")
	return map[string]custom{
		"Issue.overdue": {
			field:  &model.Field{Name: "overdue", Kind: model.Bool, Type: issue},
			needs:  []*model.Field{issue.Field("status"), issue.Field("dueAt")},
			answer: overdue,
		},
	}
}

// running are the states of an issue whose time runs.
var running = map[model.IssueStatus]bool{
	model.IssueStatusReported: true, model.IssueStatusAccepted: true, model.IssueStatusDispatched: true,
	model.IssueStatusReturned: true, model.IssueStatusInProgress: true, model.IssueStatusPendingReview: true,
}

// overdue tells of every issue whether it is past its time at the instant of
// the read and not settled. While it is on hold its time stands still.
func overdue(_ context.Context, env plan.Env, issues plan.Parents) ([][]byte, error) {
	answers := make([][]byte, issues.Len())
	for i := range answers {
		status, dueAt := issues.Cell(i, 0), issues.Cell(i, 1)
		late := running[model.IssueStatus(status)] && dueAt != nil && instantOf(dueAt).Before(env.At)
		answers[i] = []byte{0}
		if late {
			answers[i][0] = 1
		}
	}
	return answers, nil
}

// instantOf reads PostgreSQL's binary form of an instant.
func instantOf(cell []byte) time.Time {
	return time.UnixMicro(plan.Epoch.UnixMicro() + int64(binary.BigEndian.Uint64(cell)))
}
