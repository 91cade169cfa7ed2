package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Rating (评价) is what the reporter thought of the handling.
type Rating struct {
	Record
	IssueID uuid.UUID
	Issue   *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq     int
	Score   int
	RatedAt DateTime
}

// ID is the global id.
func (r *Rating) ID() relay.ID { return relay.ID{Type: "rating", UUID: r.UUID} }
