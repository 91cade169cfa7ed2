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

	Memberships        []*Membership        `bun:"rel:has-many,join:id=target_property_project_id"`
	Attachments        []*Attachment        `bun:"rel:has-many,join:id=target_property_project_id"`
	PartyOrganizations []*PartyOrganization `bun:"m2m:attachments,join:TargetPropertyProject=PartyOrganization"`
	GuidedBy           []*Guidance          `bun:"rel:has-many,join:id=target_property_project_id"`
	OtherNames         []*OtherName         `bun:"rel:has-many,join:id=owner_property_project_id"`
	OldCodes           []*OldCode           `bun:"rel:has-many,join:id=owner_property_project_id"`
	Identifiers        []*Identifier        `bun:"rel:has-many,join:id=owner_property_project_id"`
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
