package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Venue (阵地) is a place for party work and public service, such as a service
// centre or an activity corner.
type Venue struct {
	Record
	Coded
	Endless
	Kind         VenueKind
	Industry     *string
	CommunityID  *uuid.UUID
	Community    *Community `bun:"rel:belongs-to,join:community_id=id"`
	Floor        *int
	Address      *string
	OpeningHours *string
	AreaM2       *Decimal `bun:"area_m2"`

	VenueHosts    []*VenueHost    `bun:"rel:has-many,join:id=venue_id"`
	Organizations []*Organization `bun:"m2m:venue_hosts,join:Venue=HostOrganization"`
	Compounds     []*Compound     `bun:"m2m:venue_hosts,join:Venue=HostCompound"`
	Activities    []*Activity     `bun:"rel:has-many,join:id=held_at_venue_id"`
}

// VenueHost (阵地依托) says that an organization or a compound hosts a venue.
type VenueHost struct {
	Record
	Life
	VenueID            uuid.UUID
	Venue              *Venue `bun:"rel:belongs-to,join:venue_id=id"`
	HostOrganizationID *uuid.UUID
	HostOrganization   *Organization `bun:"rel:belongs-to,join:host_organization_id=id" jinyan:"of:host"`
	HostCompoundID     *uuid.UUID
	HostCompound       *Compound `bun:"rel:belongs-to,join:host_compound_id=id" jinyan:"of:host"`
}

// VenueKind (阵地类型) is what a venue is.
type VenueKind string

// The values of VenueKind.
const (
	VenueKindPartyMassServiceCenter VenueKind = "PARTY_MASS_SERVICE_CENTER" // 党群服务中心
	VenueKindPartyPosition          VenueKind = "PARTY_POSITION"            // 党建阵地
	VenueKindActivityCorner         VenueKind = "ACTIVITY_CORNER"           // 党建活动角
	VenueKindCommunityCenter        VenueKind = "COMMUNITY_CENTER"          // 社区活动中心
	VenueKindOther                  VenueKind = "OTHER"                     // 其他
)

// ID is the global id.
func (v *Venue) ID() relay.ID { return relay.ID{Type: "venue", UUID: v.UUID} }

// ID is the global id.
func (v *VenueHost) ID() relay.ID { return relay.ID{Type: "venue_host", UUID: v.UUID} }
