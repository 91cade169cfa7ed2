package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Regulation (行业主管) says that a government body oversees an organization of its trade.
type Regulation struct {
	Record
	Life
	RegulatorID uuid.UUID
	Regulator   *Organization `bun:"rel:belongs-to,join:regulator_id=id"`
	RegulatedID uuid.UUID
	Regulated   *Organization `bun:"rel:belongs-to,join:regulated_id=id"`
}

// ID is the global id.
func (r *Regulation) ID() relay.ID { return relay.ID{Type: "regulation", UUID: r.UUID} }
