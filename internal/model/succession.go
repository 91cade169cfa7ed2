package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Succession (沿革) says that something was followed by something of the same type.
type Succession struct {
	Record
	Kind                      SuccessionKind
	EffectiveOn               *Date
	PredecessorAreaID         *uuid.UUID
	PredecessorArea           *Area `bun:"rel:belongs-to,join:predecessor_area_id=id" jinyan:"of:predecessor"`
	PredecessorCommunityID    *uuid.UUID
	PredecessorCommunity      *Community `bun:"rel:belongs-to,join:predecessor_community_id=id" jinyan:"of:predecessor"`
	PredecessorGridID         *uuid.UUID
	PredecessorGrid           *Grid `bun:"rel:belongs-to,join:predecessor_grid_id=id" jinyan:"of:predecessor"`
	PredecessorOrganizationID *uuid.UUID
	PredecessorOrganization   *Organization `bun:"rel:belongs-to,join:predecessor_organization_id=id" jinyan:"of:predecessor"`
	SuccessorAreaID           *uuid.UUID
	SuccessorArea             *Area `bun:"rel:belongs-to,join:successor_area_id=id" jinyan:"of:successor"`
	SuccessorCommunityID      *uuid.UUID
	SuccessorCommunity        *Community `bun:"rel:belongs-to,join:successor_community_id=id" jinyan:"of:successor"`
	SuccessorGridID           *uuid.UUID
	SuccessorGrid             *Grid `bun:"rel:belongs-to,join:successor_grid_id=id" jinyan:"of:successor"`
	SuccessorOrganizationID   *uuid.UUID
	SuccessorOrganization     *Organization `bun:"rel:belongs-to,join:successor_organization_id=id" jinyan:"of:successor"`
}

// SuccessionKind (沿革类型) is how one thing was followed by another.
type SuccessionKind string

// The values of SuccessionKind.
const (
	SuccessionKindMerge    SuccessionKind = "MERGE"    // 合并
	SuccessionKindSplit    SuccessionKind = "SPLIT"    // 拆分
	SuccessionKindRename   SuccessionKind = "RENAME"   // 更名
	SuccessionKindTransfer SuccessionKind = "TRANSFER" // 划转
)

// ID is the global id.
func (s *Succession) ID() relay.ID { return relay.ID{Type: "succession", UUID: s.UUID} }
