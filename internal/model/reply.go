package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Reply (答复) is an answer to the reporter.
type Reply struct {
	Record
	IssueID        uuid.UUID
	Issue          *Issue `bun:"rel:belongs-to,join:issue_id=id"`
	Seq            int
	At             DateTime
	OrganizationID *uuid.UUID
	Organization   *Organization `bun:"rel:belongs-to,join:organization_id=id"`
	PersonID       *uuid.UUID
	Person         *Person `bun:"rel:belongs-to,join:person_id=id"`

	Text *FreeText `bun:"rel:has-one,join:id=owner_reply_id"`
}

// ID is the global id.
func (r *Reply) ID() relay.ID { return relay.ID{Type: "reply", UUID: r.UUID} }
