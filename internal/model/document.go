package model

import (
	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// Document (文献) is a document on which facts rest. Its text is not stored: gist and
// passages are in words of our own.
type Document struct {
	Record
	Coded
	Endless
	Kind               DocumentKind
	PublisherID        *uuid.UUID
	Publisher          *Organization `bun:"rel:belongs-to,join:publisher_id=id"`
	AuthorRole         *string
	PublishedOn        *Date
	PublishedPrecision *DatePrecision
	Gist               string
	LineCount          int

	Citations []*Evidence `bun:"rel:has-many,join:id=document_id"`
	Passages  []*Passage  `bun:"rel:has-many,join:id=document_id"`
}

// Passage (段落) is a passage of a document, in the order of reading.
type Passage struct {
	Record
	DocumentID uuid.UUID
	Document   *Document `bun:"rel:belongs-to,join:document_id=id"`
	Seq        int
	FromLine   int
	ToLine     int
	Kind       PassageKind
	Gist       string `jinyan:"search"`
}

// DocumentKind (文献类型) is what a document is.
type DocumentKind string

// The values of DocumentKind.
const (
	DocumentKindNews       DocumentKind = "NEWS"       // 新闻报道
	DocumentKindNotice     DocumentKind = "NOTICE"     // 通知
	DocumentKindInitiative DocumentKind = "INITIATIVE" // 倡议书
	DocumentKindStandard   DocumentKind = "STANDARD"   // 标准
	DocumentKindAgreement  DocumentKind = "AGREEMENT"  // 协议文本
	DocumentKindMinutes    DocumentKind = "MINUTES"    // 会议纪要
	DocumentKindOther      DocumentKind = "OTHER"      // 其他
)

// PassageKind (段落类型) is what a passage is in its document.
type PassageKind string

// The values of PassageKind.
const (
	PassageKindHeadline    PassageKind = "HEADLINE"     // 标题
	PassageKindSubhead     PassageKind = "SUBHEAD"      // 副题
	PassageKindLead        PassageKind = "LEAD"         // 导语
	PassageKindSectionHead PassageKind = "SECTION_HEAD" // 小标题
	PassageKindBody        PassageKind = "BODY"         // 正文
	PassageKindCaption     PassageKind = "CAPTION"      // 图片说明
	PassageKindByline      PassageKind = "BYLINE"       // 署名
)

// ID is the global id.
func (d *Document) ID() relay.ID { return relay.ID{Type: "document", UUID: d.UUID} }

// ID is the global id.
func (p *Passage) ID() relay.ID { return relay.ID{Type: "passage", UUID: p.UUID} }
