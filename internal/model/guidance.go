package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Guidance (指导) says that a street, a community or a body guides a project or an
// organization.
type Guidance struct {
	Record
	Life
	GuideAreaID             *uuid.UUID
	GuideArea               *Area `bun:"rel:belongs-to,join:guide_area_id=id" jinyan:"of:guide"`
	GuideCommunityID        *uuid.UUID
	GuideCommunity          *Community `bun:"rel:belongs-to,join:guide_community_id=id" jinyan:"of:guide"`
	GuideOrganizationID     *uuid.UUID
	GuideOrganization       *Organization `bun:"rel:belongs-to,join:guide_organization_id=id" jinyan:"of:guide"`
	TargetPropertyProjectID *uuid.UUID
	TargetPropertyProject   *PropertyProject `bun:"rel:belongs-to,join:target_property_project_id=id" jinyan:"of:target"`
	TargetOrganizationID    *uuid.UUID
	TargetOrganization      *Organization `bun:"rel:belongs-to,join:target_organization_id=id" jinyan:"of:target"`
}

// ID is the global id.
func (g *Guidance) ID() relay.ID { return relay.ID{Type: "guidance", UUID: g.UUID} }
