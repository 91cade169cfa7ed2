package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// PropertyProject (在管项目) is the engagement of one company to manage one compound for
// one period. When the company changes, a new project begins and the old one
// keeps its staff, party branch and ratings.
type PropertyProject struct {
	Record
	Coded
	Life
	CompoundID uuid.UUID
	Compound   *Compound `bun:"rel:belongs-to,join:compound_id=id"`
	CompanyID  uuid.UUID
	Company    *Organization `bun:"rel:belongs-to,join:company_id=id"`
	OfficeKind PropertyOfficeKind
	// FeePerM2 is yuan a month.
	FeePerM2   *Decimal
	StaffCount *int

	Memberships              []*Membership         `bun:"rel:has-many,join:id=target_property_project_id"`
	Attachments              []*Attachment         `bun:"rel:has-many,join:id=target_property_project_id"`
	PartyOrganizations       []*PartyOrganization  `bun:"m2m:attachments,join:TargetPropertyProject=PartyOrganization"`
	GuidedBy                 []*Guidance           `bun:"rel:has-many,join:id=target_property_project_id"`
	Organizers               []*Organizer          `bun:"rel:has-many,join:id=organizer_property_project_id"`
	ImprovementProjects      []*ImprovementProject `bun:"rel:has-many,join:id=property_project_id"`
	Ledgers                  []*Ledger             `bun:"rel:has-many,join:id=owner_property_project_id"`
	Promotions               []*Promotion          `bun:"rel:has-many,join:id=promoter_property_project_id"`
	CollectedCoverageRecords []*CoverageRecord     `bun:"rel:has-many,join:id=collected_by_property_project_id"`
	Assessments              []*Assessment         `bun:"rel:has-many,join:id=subject_property_project_id"`
	Surveys                  []*Survey             `bun:"rel:has-many,join:id=subject_property_project_id"`
	MetricValues             []*MetricValue        `bun:"rel:has-many,join:id=subject_property_project_id"`
	Activities               []*Activity           `bun:"m2m:organizers,join:OrganizerPropertyProject=Activity"`
	Brands                   []*Brand              `bun:"m2m:promotions,join:PromoterPropertyProject=Brand"`
	OtherNames               []*OtherName          `bun:"rel:has-many,join:id=owner_property_project_id"`
	OldCodes                 []*OldCode            `bun:"rel:has-many,join:id=owner_property_project_id"`
	Identifiers              []*Identifier         `bun:"rel:has-many,join:id=owner_property_project_id"`
}

// PropertyOfficeKind (项目机构类型) is how a company calls its office in a compound.
type PropertyOfficeKind string

// The values of PropertyOfficeKind.
const (
	PropertyOfficeKindProjectOffice PropertyOfficeKind = "PROJECT_OFFICE" // 项目部
	PropertyOfficeKindServiceCenter PropertyOfficeKind = "SERVICE_CENTER" // 项目服务中心
)

// ID is the global id.
func (p *PropertyProject) ID() relay.ID { return relay.ID{Type: "property_project", UUID: p.UUID} }
