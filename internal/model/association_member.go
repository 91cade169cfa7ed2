package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// AssociationMember (协会会员) says that an organization is a member of an association.
type AssociationMember struct {
	Record
	Life
	AssociationID uuid.UUID
	Association   *Organization `bun:"rel:belongs-to,join:association_id=id"`
	MemberID      uuid.UUID
	Member        *Organization `bun:"rel:belongs-to,join:member_id=id"`
}

// ID is the global id.
func (a *AssociationMember) ID() relay.ID { return relay.ID{Type: "association_member", UUID: a.UUID} }
