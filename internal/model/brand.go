package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Brand (品牌) is a goal, theme or name under which work is known.
type Brand struct {
	Record
	Coded
	Endless
	Kind      BrandKind
	Slogan    *string
	OwnerID   *uuid.UUID
	Owner     *Organization `bun:"rel:belongs-to,join:owner_id=id"`
	ParentID  *uuid.UUID
	Parent    *Brand           `bun:"rel:belongs-to,join:parent_id=id"`
	Qualities []ServiceQuality `bun:",array"`

	Children         []*Brand           `bun:"rel:has-many,join:id=parent_id"`
	Promotions       []*Promotion       `bun:"rel:has-many,join:id=brand_id"`
	Activities       []*Activity        `bun:"m2m:promotions,join:Brand=PromoterActivity"`
	Campaigns        []*Campaign        `bun:"m2m:promotions,join:Brand=PromoterCampaign"`
	PropertyProjects []*PropertyProject `bun:"m2m:promotions,join:Brand=PromoterPropertyProject"`
}

// Promotion (品牌彰显) says that something promotes or stands for a brand.
type Promotion struct {
	Record
	BrandID                   uuid.UUID
	Brand                     *Brand `bun:"rel:belongs-to,join:brand_id=id"`
	PromoterActivityID        *uuid.UUID
	PromoterActivity          *Activity `bun:"rel:belongs-to,join:promoter_activity_id=id" jinyan:"of:promoter"`
	PromoterCampaignID        *uuid.UUID
	PromoterCampaign          *Campaign `bun:"rel:belongs-to,join:promoter_campaign_id=id" jinyan:"of:promoter"`
	PromoterPropertyProjectID *uuid.UUID
	PromoterPropertyProject   *PropertyProject `bun:"rel:belongs-to,join:promoter_property_project_id=id" jinyan:"of:promoter"`
}

// BrandKind (品牌类型) is what a brand stands for.
type BrandKind string

// The values of BrandKind.
const (
	BrandKindGoal         BrandKind = "GOAL"          // 目标
	BrandKindPartyBrand   BrandKind = "PARTY_BRAND"   // 党建品牌
	BrandKindTheme        BrandKind = "THEME"         // 主题
	BrandKindStandardName BrandKind = "STANDARD_NAME" // 标准名称
)

// ServiceQuality (五心服务) is one of the five hearts with which one serves; not a stage of micro-governance.
type ServiceQuality string

// The values of ServiceQuality.
const (
	ServiceQualityDedicated   ServiceQuality = "DEDICATED"   // 用心
	ServiceQualityMeticulous  ServiceQuality = "METICULOUS"  // 细心
	ServiceQualityConsiderate ServiceQuality = "CONSIDERATE" // 贴心
	ServiceQualityCaring      ServiceQuality = "CARING"      // 关心
	ServiceQualityWarm        ServiceQuality = "WARM"        // 温馨
)

// ID is the global id.
func (b *Brand) ID() relay.ID { return relay.ID{Type: "brand", UUID: b.UUID} }

// ID is the global id.
func (p *Promotion) ID() relay.ID { return relay.ID{Type: "promotion", UUID: p.UUID} }
