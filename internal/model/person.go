package model

import (
	"github.com/uptrace/bun"

	"jinyan/internal/relay"
)

// Person (人员) is someone with a part in governance. Name says the part, such as
// 演示-网格员-07; the real name is personal and shown as a mask.
type Person struct {
	bun.BaseModel `bun:"table:persons"`

	Record
	Coded
	Endless
	Someone
	FullNameCipher []byte
	FullNameHmac   []byte
	FullName       *string `bun:"full_name_mask"`
	PhoneCipher    []byte
	PhoneHmac      []byte
	Phone          *string `bun:"phone_mask"`
	IDNumberCipher []byte
	IDNumberHmac   []byte
	IDNumber       *string `bun:"id_number_mask" jinyan:"sensitive"`

	Memberships              []*Membership     `bun:"rel:has-many,join:id=person_id"`
	Volunteer                *Volunteer        `bun:"rel:has-one,join:id=person_id"`
	Assignments              []*Assignment     `bun:"rel:has-many,join:id=person_id"`
	ReportedIssues           []*Issue          `bun:"rel:has-many,join:id=reporter_person_id"`
	RedPosts                 []*RedPost        `bun:"rel:has-many,join:id=holder_id"`
	Participations           []*Participation  `bun:"rel:has-many,join:id=participant_person_id"`
	Conductors               []*Conductor      `bun:"rel:has-many,join:id=conductor_person_id"`
	StageRecords             []*StageRecord    `bun:"rel:has-many,join:id=responsible_id"`
	CollectedCoverageRecords []*CoverageRecord `bun:"rel:has-many,join:id=collected_by_person_id"`
	AttendedActivities       []*Activity       `bun:"m2m:participations,join:ParticipantPerson=Activity"`
	Visits                   []*Visit          `bun:"m2m:conductors,join:ConductorPerson=TaskVisit"`
	Inspections              []*Inspection     `bun:"m2m:conductors,join:ConductorPerson=TaskInspection"`
}

// ID is the global id.
func (p *Person) ID() relay.ID { return relay.ID{Type: "person", UUID: p.UUID} }
