package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// CodeList (代码表) is a list of choices that a district edits. Closed lists are enums.
type CodeList struct {
	Record
	Coded
	Endless
	LabelEn string

	CodeItems []*CodeItem `bun:"rel:has-many,join:id=list_id"`
}

// CodeItem (代码项) is one choice of a list, perhaps below another one.
type CodeItem struct {
	Record
	Coded
	Endless
	LabelEn  string
	ListID   uuid.UUID
	List     *CodeList `bun:"rel:belongs-to,join:list_id=id"`
	ParentID *uuid.UUID
	Parent   *CodeItem `bun:"rel:belongs-to,join:parent_id=id"`
	Seq      int

	Children       []*CodeItem     `bun:"rel:has-many,join:id=parent_id"`
	Issues         []*Issue        `bun:"rel:has-many,join:id=category_id"`
	CareRecords    []*CareRecord   `bun:"rel:has-many,join:id=category_id"`
	VisitTargets   []*VisitTarget  `bun:"rel:has-many,join:id=item_id"`
	VisitServices  []*VisitService `bun:"rel:has-many,join:id=item_id"`
	TargetedVisits []*Visit        `bun:"m2m:visit_targets,join:Item=Visit"`
	ServingVisits  []*Visit        `bun:"m2m:visit_services,join:Item=Visit"`
}

// ID is the global id.
func (c *CodeList) ID() relay.ID { return relay.ID{Type: "code_list", UUID: c.UUID} }

// ID is the global id.
func (c *CodeItem) ID() relay.ID { return relay.ID{Type: "code_item", UUID: c.UUID} }
