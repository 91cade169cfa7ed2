package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Participation (参加) says who took part in an activity, in what role.
type Participation struct {
	Record
	ActivityID                     uuid.UUID
	Activity                       *Activity `bun:"rel:belongs-to,join:activity_id=id"`
	ParticipantPersonID            *uuid.UUID
	ParticipantPerson              *Person `bun:"rel:belongs-to,join:participant_person_id=id" jinyan:"of:participant"`
	ParticipantOrganizationID      *uuid.UUID
	ParticipantOrganization        *Organization `bun:"rel:belongs-to,join:participant_organization_id=id" jinyan:"of:participant"`
	ParticipantPartyOrganizationID *uuid.UUID
	ParticipantPartyOrganization   *PartyOrganization `bun:"rel:belongs-to,join:participant_party_organization_id=id" jinyan:"of:participant"`
	Role                           ParticipationRole
	OnBehalfOfID                   *uuid.UUID
	OnBehalfOf                     *Organization `bun:"rel:belongs-to,join:on_behalf_of_id=id"`
	Headcount                      *int
}

// ParticipationRole (参加角色) is what somebody does at an activity.
type ParticipationRole string

// The values of ParticipationRole.
const (
	ParticipationRoleAttendee       ParticipationRole = "ATTENDEE"       // 参加者
	ParticipationRoleSpeaker        ParticipationRole = "SPEAKER"        // 主讲人
	ParticipationRoleRepresentative ParticipationRole = "REPRESENTATIVE" // 代表
	ParticipationRoleGuide          ParticipationRole = "GUIDE"          // 讲解员
	ParticipationRoleVolunteer      ParticipationRole = "VOLUNTEER"      // 志愿者
	ParticipationRoleRecorder       ParticipationRole = "RECORDER"       // 记录人
)

// ID is the global id.
func (p *Participation) ID() relay.ID { return relay.ID{Type: "participation", UUID: p.UUID} }
