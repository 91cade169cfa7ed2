package model

// assignmentHistory says how assignments stood: what was done to them later is not
// told.
func assignmentHistory() *History {
	columns := map[string]string{"returned_reason": "CASE WHEN r.returned_at <= {at} THEN r.returned_reason END"}
	for _, instant := range []string{"accepted_at", "finished_at", "returned_at"} {
		columns[instant] = "CASE WHEN r." + instant + " <= {at} THEN r." + instant + " END"
	}
	return &History{Columns: columns}
}

// issueHistory says how issues stood. An issue without a history stood as it stands,
// but nothing that it says was done to it later.
func issueHistory() *History {
	status := "coalesce(h.statuses[width_bucket({at}, h.since)], r.status)"
	done := func(column, instants, when string) string {
		return "CASE WHEN r." + column + " <= {at} THEN r." + column +
			" WHEN h." + instants + " IS NOT NULL AND " + status + " IN (" + when + ") THEN h." + instants + "[width_bucket({at}, h." + instants + ")] END"
	}
	return &History{Table: "issue_histories", Key: "issue_id", Paused: "'ON_HOLD' = ANY ({}.statuses)", Columns: map[string]string{
		"status":            status,
		"accepted_at":       "CASE WHEN r.accepted_at <= {at} THEN r.accepted_at END",
		"first_response_at": "CASE WHEN r.first_response_at <= {at} THEN r.first_response_at END",
		"due_at":            "CASE WHEN r.accepted_at <= {at} OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket({at}, h.due_since)], r.due_at) END",
		"resolved_at":       done("resolved_at", "resolved", "'RESOLVED', 'CLOSED'"),
		"closed_at":         done("closed_at", "closed", "'CLOSED'"),
		"escalation_level": "CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket({at}, h.level_since) = 0 THEN 'NONE'" +
			" ELSE coalesce(h.levels[width_bucket({at}, h.level_since)], r.escalation_level) END",
		"reopen_count":   "CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket({at}, h.reopened) END",
		"merged_into_id": "CASE WHEN " + status + " = 'MERGED' THEN r.merged_into_id END",
	}}
}
