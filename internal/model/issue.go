package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Issue (诉求) is a request, complaint or problem that someone must settle. It
// keeps the community and street of its report, whatever is redrawn later.
type Issue struct {
	Record
	Endless
	Code       string
	Title      string `jinyan:"search,also:name"`
	Nature     IssueNature
	Source     IssueSource
	CategoryID uuid.UUID
	Category   *CodeItem `bun:"rel:belongs-to,join:category_id=id"`
	Urgency    IssueUrgency
	Status     IssueStatus
	// Community and Street are those of the report and stay.
	CommunityID uuid.UUID
	Community   *Community `bun:"rel:belongs-to,join:community_id=id"`
	StreetID    uuid.UUID
	Street      *Area `bun:"rel:belongs-to,join:street_id=id"`
	// Compound, Building and Grid are where it occurred; a building needs its compound.
	CompoundID             *uuid.UUID
	Compound               *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	BuildingID             *uuid.UUID
	Building               *Building `bun:"rel:belongs-to,join:building_id=id"`
	GridID                 *uuid.UUID
	Grid                   *Grid         `bun:"rel:belongs-to,join:grid_id=id"`
	ReporterPersonID       *uuid.UUID    `jinyan:"personal"`
	ReporterPerson         *Person       `bun:"rel:belongs-to,join:reporter_person_id=id" jinyan:"of:reporter"`
	ReporterOrganizationID *uuid.UUID    `jinyan:"personal"`
	ReporterOrganization   *Organization `bun:"rel:belongs-to,join:reporter_organization_id=id" jinyan:"of:reporter"`
	FacilityID             *uuid.UUID
	Facility               *Facility `bun:"rel:belongs-to,join:facility_id=id"`
	RaisedInActivityID     *uuid.UUID
	RaisedInActivity       *Activity `bun:"rel:belongs-to,join:raised_in_activity_id=id" jinyan:"of:raisedIn"`
	RaisedInVisitID        *uuid.UUID
	RaisedInVisit          *Visit `bun:"rel:belongs-to,join:raised_in_visit_id=id" jinyan:"of:raisedIn"`
	Anonymous              bool
	Hazard                 bool
	Confidentiality        Confidentiality
	AddressCipher          []byte
	AddressHmac            []byte
	Address                *string `bun:"address_mask"`
	ReportedAt             DateTime
	// The instants below follow the status; the history is in IssueEvents.
	AcceptedAt      *DateTime
	FirstResponseAt *DateTime
	DueAt           *DateTime
	ResolvedAt      *DateTime
	ClosedAt        *DateTime
	EscalationLevel EscalationLevel
	ReopenCount     int
	MergedIntoID    *uuid.UUID
	MergedInto      *Issue `bun:"rel:belongs-to,join:merged_into_id=id"`

	MergedIssues        []*Issue              `bun:"rel:has-many,join:id=merged_into_id"`
	Text                *FreeText             `bun:"rel:has-one,join:id=owner_issue_id"`
	IssueEvents         []*IssueEvent         `bun:"rel:has-many,join:id=issue_id"`
	Assignments         []*Assignment         `bun:"rel:has-many,join:id=issue_id"`
	Replies             []*Reply              `bun:"rel:has-many,join:id=issue_id"`
	FollowUps           []*FollowUp           `bun:"rel:has-many,join:id=issue_id"`
	Ratings             []*Rating             `bun:"rel:has-many,join:id=issue_id"`
	Links               []*IssueLink          `bun:"rel:has-many,join:id=issue_id"`
	LinkedFrom          []*IssueLink          `bun:"rel:has-many,join:id=other_id"`
	ServiceRecords      []*ServiceRecord      `bun:"rel:has-many,join:id=subject_issue_id"`
	OriginHazard        *Hazard               `bun:"rel:has-one,join:id=issue_id"`
	ProcessIssues       []*ProcessIssue       `bun:"rel:has-many,join:id=issue_id"`
	Remedies            []*Remedy             `bun:"rel:has-many,join:id=remedied_issue_id"`
	LedgerIssues        []*LedgerIssue        `bun:"rel:has-many,join:id=issue_id"`
	CampaignParts       []*CampaignPart       `bun:"rel:has-many,join:id=part_issue_id"`
	Whistles            []*Whistle            `bun:"rel:has-many,join:id=issue_id"`
	Supervisions        []*Supervision        `bun:"rel:has-many,join:id=issue_id"`
	Processes           []*Process            `bun:"m2m:process_issues,join:Issue=Process"`
	ImprovementProjects []*ImprovementProject `bun:"m2m:remedies,join:RemediedIssue=ImprovementProject"`
	Ledgers             []*Ledger             `bun:"m2m:ledger_issues,join:Issue=Ledger"`
	Campaigns           []*Campaign           `bun:"m2m:campaign_parts,join:PartIssue=Campaign"`
	Identifiers         []*Identifier         `bun:"rel:has-many,join:id=owner_issue_id"`
}

// ID is the global id.
func (i *Issue) ID() relay.ID { return relay.ID{Type: "issue", UUID: i.UUID} }

// Name is the title, under which an issue stands in lists of mixed types.
func (i *Issue) Name() string { return i.Title }
