package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Compound (小区、院落、楼宇) is a residential compound, an old courtyard or
// an office tower: whatever is managed as one.
type Compound struct {
	Record
	Coded
	Endless
	Kind        CompoundKind
	CommunityID uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`
	Address     *string
	Longitude   *float64
	Latitude    *float64
	BuiltYear   *int
	Households  *int
	Floors      *int
	Fenced      *bool
	// GovernanceTags are the district's own words, such as 小院落.
	GovernanceTags []string `bun:",array"`

	Buildings           []*Building           `bun:"rel:has-many,join:id=compound_id"`
	Issues              []*Issue              `bun:"rel:has-many,join:id=compound_id"`
	PropertyProjects    []*PropertyProject    `bun:"rel:has-many,join:id=compound_id"`
	GridCoverages       []*GridCoverage       `bun:"rel:has-many,join:id=target_compound_id"`
	Grids               []*Grid               `bun:"m2m:grid_coverages,join:TargetCompound=Grid"`
	HostedGrids         []*Grid               `bun:"rel:has-many,join:id=host_compound_id"`
	Occupancies         []*Occupancy          `bun:"rel:has-many,join:id=compound_id"`
	Enterprises         []*Organization       `bun:"m2m:occupancies,join:Compound=Enterprise"`
	OwnersCommittees    []*Organization       `bun:"rel:has-many,join:id=owners_committee_of_id"`
	Attachments         []*Attachment         `bun:"rel:has-many,join:id=target_compound_id"`
	PartyOrganizations  []*PartyOrganization  `bun:"m2m:attachments,join:TargetCompound=PartyOrganization"`
	TeamServices        []*TeamService        `bun:"rel:has-many,join:id=target_compound_id"`
	VolunteerTeams      []*VolunteerTeam      `bun:"m2m:team_services,join:TargetCompound=Team"`
	Facilities          []*Facility           `bun:"rel:has-many,join:id=compound_id"`
	VenueHosts          []*VenueHost          `bun:"rel:has-many,join:id=host_compound_id"`
	Venues              []*Venue              `bun:"m2m:venue_hosts,join:HostCompound=Venue"`
	AgreementServices   []*AgreementService   `bun:"rel:has-many,join:id=target_compound_id"`
	Agreements          []*Agreement          `bun:"m2m:agreement_services,join:TargetCompound=Agreement"`
	HeldActivities      []*Activity           `bun:"rel:has-many,join:id=held_at_compound_id"`
	VisitSubjects       []*VisitSubject       `bun:"rel:has-many,join:id=subject_compound_id"`
	Inspections         []*Inspection         `bun:"rel:has-many,join:id=compound_id"`
	Hazards             []*Hazard             `bun:"rel:has-many,join:id=compound_id"`
	Processes           []*Process            `bun:"rel:has-many,join:id=compound_id"`
	ImprovementProjects []*ImprovementProject `bun:"rel:has-many,join:id=compound_id"`
	CoverageRecords     []*CoverageRecord     `bun:"rel:has-many,join:id=compound_id"`
	Assessments         []*Assessment         `bun:"rel:has-many,join:id=subject_compound_id"`
	Surveys             []*Survey             `bun:"rel:has-many,join:id=subject_compound_id"`
	MetricValues        []*MetricValue        `bun:"rel:has-many,join:id=subject_compound_id"`
	Visits              []*Visit              `bun:"m2m:visit_subjects,join:SubjectCompound=Visit"`
	OtherNames          []*OtherName          `bun:"rel:has-many,join:id=owner_compound_id"`
	OldCodes            []*OldCode            `bun:"rel:has-many,join:id=owner_compound_id"`
	Identifiers         []*Identifier         `bun:"rel:has-many,join:id=owner_compound_id"`
}

// CompoundKind (小区类型) is what sort of premises a compound is.
type CompoundKind string

// The values of CompoundKind.
const (
	CompoundKindCommercialHousing CompoundKind = "COMMERCIAL_HOUSING" // 商品房小区
	CompoundKindOldCourtyard      CompoundKind = "OLD_COURTYARD"      // 老旧院落
	CompoundKindResettlement      CompoundKind = "RESETTLEMENT"       // 安置小区
	CompoundKindUnitDorm          CompoundKind = "UNIT_DORM"          // 单位宿舍
	CompoundKindRental            CompoundKind = "RENTAL"             // 租赁住房
	CompoundKindOfficeTower       CompoundKind = "OFFICE_TOWER"       // 商务楼宇
)

// ID is the global id.
func (c *Compound) ID() relay.ID { return relay.ID{Type: "compound", UUID: c.UUID} }
