package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Program (常设项目) is a standing programme of activities, such as a micro party school
// (微党校).
type Program struct {
	Record
	Coded
	Endless
	OwnerOrganizationID      *uuid.UUID
	OwnerOrganization        *Organization `bun:"rel:belongs-to,join:owner_organization_id=id" jinyan:"of:owner"`
	OwnerPartyOrganizationID *uuid.UUID
	OwnerPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:owner_party_organization_id=id" jinyan:"of:owner"`

	Activities []*Activity `bun:"rel:has-many,join:id=program_id"`
}

// ID is the global id.
func (p *Program) ID() relay.ID { return relay.ID{Type: "program", UUID: p.UUID} }
