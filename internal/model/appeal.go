package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Appeal (倡议) is a call of one party organization on another or on an
// organization: hold talks, join a drive.
type Appeal struct {
	Record
	CallerID                  uuid.UUID
	Caller                    *PartyOrganization `bun:"rel:belongs-to,join:caller_id=id"`
	CalledPartyOrganizationID *uuid.UUID
	CalledPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:called_party_organization_id=id" jinyan:"of:called"`
	CalledOrganizationID      *uuid.UUID
	CalledOrganization        *Organization `bun:"rel:belongs-to,join:called_organization_id=id" jinyan:"of:called"`
	Subject                   string
	CalledAt                  DateTime
}

// ID is the global id.
func (a *Appeal) ID() relay.ID { return relay.ID{Type: "appeal", UUID: a.UUID} }
