package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Evidence (佐证) says on which lines of a document a node or an edge rests. Its
// subject is a row of any type.
type Evidence struct {
	Record
	SubjectTable string
	SubjectID    uuid.UUID `jinyan:"any:subject"`
	DocumentID   uuid.UUID
	Document     *Document `bun:"rel:belongs-to,join:document_id=id"`
	FromLine     int
	ToLine       int
	Note         *string
}

// ID is the global id.
func (e *Evidence) ID() relay.ID { return relay.ID{Type: "evidence", UUID: e.UUID} }
