package model

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// EdgeKind is a kind of edge along which the graph is walked.
type EdgeKind struct {
	// Name is the word it is asked by: MANAGES. Where the same is said of several
	// types, several kinds have one name.
	Name string
	// Label are its words: 管理, manages.
	Label Words
	// Cardinality is how many of the one end have how many of the other, over time: N:1.
	Cardinality string
	// Row is the type whose rows are the edges. From and To lead from such a row to the
	// ends of the edge; a nil relation is the row itself. An end that is one of several
	// types has one relation for each.
	Row      *Type
	From, To []*Relation
	// Along names the fields of the row that are its ends: self > compound.
	Along string
	// Where is the column that must have one of the values Only, nil if all rows are
	// edges; Not turns that round.
	Where *Field
	Only  []string
	Not   bool
}

// Ends are the types from which and to which edges of the kind lead.
func (k *EdgeKind) Ends() (from, to []*Type) {
	return k.types(k.From), k.types(k.To)
}

// Walked tells whether edges lead to or from nodes of a type.
func (g *Graph) Walked(t *Type) bool {
	return slices.ContainsFunc(g.Edges, func(k *EdgeKind) bool {
		return slices.Contains(k.types(k.From), t) || slices.Contains(k.types(k.To), t)
	})
}

// LabelIn are the words of the kind in a language.
func (k *EdgeKind) LabelIn(lang *string) string { return k.Label.In(*cmp.Or(lang, new(string))) }

// FromTypes are the names of the types from which edges of the kind lead.
func (k *EdgeKind) FromTypes() []string { return names(k.types(k.From)) }

// ToTypes are the names of the types to which edges of the kind lead.
func (k *EdgeKind) ToTypes() []string { return names(k.types(k.To)) }

// RowType is the name of the type whose rows are the edges.
func (k *EdgeKind) RowType() string { return k.Row.Name }

func names(types []*Type) []string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = t.Name
	}
	return names
}

func (k *EdgeKind) types(end []*Relation) []*Type {
	types := make([]*Type, len(end))
	for i, r := range end {
		types[i] = k.Row
		if r != nil {
			types[i] = r.Target
		}
	}
	return types
}

// edge is a line of the table of edges. Its rows are told as in "Membership: person >
// target.grid where role = GRID_WORKER": the type whose rows are the edges, the fields
// that lead to its ends, and which rows are meant if not all are: those whose column
// has one of the values after = or none of those after not. The end self is the row; an
// abstract field is all its branches, and with a point and a name one of them.
type edge struct{ name, zh, en, cardinality, rows string }

// edges is the table of all edges, by theme in the order of docs/graph.md. A row that
// only ties its ends is an edge and never an end; its further references are edges
// from the one who is tied. Every other row is an end.
func edges() []edge {
	return []edge{
		// Places and grids.
		{"PART_OF", "隶属上级区划", "part of", "N:1", "Area: self > parent"},
		{"PART_OF", "隶属上级区划", "part of", "N:1", "Community: self > street"},
		{"PART_OF", "隶属上级区划", "part of", "N:1", "Community: self > district"},
		{"SUCCEEDED_BY", "沿革", "succeeded by", "M:N", "Succession: predecessor > successor"},
		{"GRID_OF", "网格所属社区", "grid of", "N:1", "Grid: self > community"},
		{"CHILD_GRID_OF", "上级网格", "child grid of", "N:1", "Grid: self > parent"},
		{"HOSTED_BY", "专属网格依托", "hosted by", "N:1", "Grid: self > host"},
		{"COVERS", "网格覆盖", "covers", "M:N", "GridCoverage: grid > target"},
		{"LOCATED_IN", "位于", "located in", "N:1", "Compound: self > community"},
		{"LOCATED_IN", "位于", "located in", "N:1", "Organization: self > community"},
		{"LOCATED_IN", "位于", "located in", "N:1", "Venue: self > community"},
		{"LOCATED_IN", "位于", "located in", "N:1", "Facility: self > compound"},
		{"LOCATED_IN", "位于", "located in", "N:1", "Facility: self > building"},
		{"BUILDING_OF", "楼栋所属", "building of", "N:1", "Building: self > compound"},
		{"OCCUPIES", "入驻", "occupies", "M:N", "Occupancy: enterprise > compound"},

		// Property management.
		{"MANAGES", "管理", "manages", "N:1", "PropertyProject: self > compound"},
		{"OPERATED_BY", "运营企业", "operated by", "N:1", "PropertyProject: self > company"},
		{"OWNERS_COMMITTEE_OF", "业主委员会", "owners' committee of", "N:1", "Organization: self > ownersCommitteeOf"},

		// Party organizations and agreements.
		{"SUPERIOR_PARTY_ORG", "隶属", "superior", "N:1", "PartyOrganization: self > superior"},
		{"ATTACHED_TO", "依托", "attached to", "M:N", "Attachment: partyOrganization > target"},
		{"GUIDES", "指导", "guides", "M:N", "Guidance: guide > target"},
		{"REGULATES", "行业主管", "regulates", "M:N", "Regulation: regulator > regulated"},
		{"MEMBER_OF_ASSOCIATION", "协会会员", "member of association", "M:N", "AssociationMember: member > association"},
		{"CALLS_ON", "倡议", "calls on", "M:N", "Appeal: caller > called"},
		{"ADDRESSED_TO", "专项行动对象", "addressed to", "M:N", "CampaignAddressee: campaign > addressee"},
		{"PARTY_TO", "协议方", "party to", "M:N", "AgreementParty: participant > agreement"},
		{"AGREEMENT_SERVES", "协议服务对象", "agreement serves", "M:N", "AgreementService: agreement > target"},
		{"HAS_ITEM", "清单事项", "has item", "1:N", "ExchangeItem: agreement > self"},
		{"PROMISED_BY", "提出方", "promised by", "N:1", "ExchangeItem: self > promisedBy"},
		{"MEETS_NEED", "对接需求", "meets need", "N:1", "ExchangeItem: self > matchedNeed"},

		// People and teams.
		{"WORKS_FOR", "任职", "works for", "M:N", "Membership: person > target.organization where role not PARTY_INSTRUCTOR, BUTLER"},
		{"WORKS_FOR", "任职", "works for", "M:N", "Membership: person > target.propertyProject"},
		{"WORKS_FOR", "任职", "works for", "M:N", "Membership: person > target.building where role not BUILDING_LEAD, BUTLER"},
		{"ON_BEHALF_OF", "代表单位", "on behalf of", "M:N", "Membership: person > onBehalfOf"},
		{"HOME_MEMBER_OF", "组织关系", "home member of", "N:1", "Membership: person > target.partyOrganization where role = PARTY_MEMBER"},
		{"ALSO_MEMBER_OF", "兼合与双报到", "also member of", "M:N", "Membership: person > target.partyOrganization where role = COMPOSITE_PARTY_MEMBER, REGISTERED_PARTY_MEMBER"},
		{"HOLDS_POST", "担任职务", "holds post", "M:N", "Membership: person > target.partyOrganization where role not PARTY_MEMBER, COMPOSITE_PARTY_MEMBER, REGISTERED_PARTY_MEMBER"},
		{"HOLDS_POST", "担任职务", "holds post", "M:N", "Membership: person > target.volunteerTeam"},
		{"INSTRUCTS", "党建指导员", "instructs", "M:N", "Membership: person > target.organization where role = PARTY_INSTRUCTOR"},
		{"CO_BUILDS", "共建", "co-builds", "M:N", "CoBuilder: builder > team"},
		{"SUBTEAM_OF", "上级队伍", "sub-team of", "N:1", "VolunteerTeam: self > parent"},
		{"VOLUNTEERS_IN", "队员", "volunteers in", "M:N", "TeamVolunteer: volunteer > team"},
		{"IS_VOLUNTEER", "志愿者身份", "is a volunteer", "1:1", "Volunteer: person > self"},
		{"SERVED", "服务", "served", "1:N", "ServiceRecord: volunteer > self"},
		{"SERVED", "服务", "served", "1:N", "ServiceRecord: team > self"},
		{"SERVED", "服务", "served", "N:1", "ServiceRecord: self > subject"},
		{"SERVED_IN", "服务所在社区", "served in", "N:1", "ServiceRecord: self > community"},
		{"TEAM_SERVES", "队伍服务对象", "team serves", "M:N", "TeamService: team > target"},
		{"STAFFS", "网格人员", "staffs", "M:N", "Membership: person > target.grid"},
		{"LEADS_BUILDING", "楼栋长", "leads building", "M:N", "Membership: person > target.building where role = BUILDING_LEAD"},
		{"SERVES_CLIENT", "管家服务", "serves client", "M:N", "Membership: person > target.organization where role = BUTLER"},
		{"SERVES_CLIENT", "管家服务", "serves client", "M:N", "Membership: person > target.building where role = BUTLER"},

		// Issues.
		{"OCCURRED_AT", "发生地", "occurred at", "N:1", "Issue: self > community"},
		{"OCCURRED_AT", "发生地", "occurred at", "N:1", "Issue: self > street"},
		{"OCCURRED_AT", "发生地", "occurred at", "N:1", "Issue: self > compound"},
		{"OCCURRED_AT", "发生地", "occurred at", "N:1", "Issue: self > building"},
		{"OCCURRED_AT", "发生地", "occurred at", "N:1", "Issue: self > grid"},
		{"OCCURRED_AT", "发生地", "occurred at", "N:1", "Issue: self > facility"},
		{"REPORTED_BY", "反映人", "reported by", "N:1", "Issue: self > reporter"},
		{"CLASSIFIED_AS", "归类", "classified as", "N:1", "Issue: self > category"},
		{"CLASSIFIED_AS", "归类", "classified as", "N:1", "CareRecord: self > category"},
		{"IN_LEDGER", "入台账", "in ledger", "M:N", "LedgerIssue: issue > ledger"},
		{"ASSIGNED_TO", "派单", "assigned to", "M:N", "Assignment: issue > organization"},
		{"ASSIGNED_TO", "派单", "assigned to", "M:N", "Assignment: issue > person"},
		{"HAS_EVENT", "办理过程", "has event", "1:N", "IssueEvent: issue > self"},
		{"MERGED_INTO", "并单", "merged into", "N:1", "Issue: self > mergedInto"},
		{"REPEATS", "重复", "repeats", "M:N", "IssueLink: issue > other where kind = REPEATS"},
		{"RELATED_TO", "相关", "related to", "M:N", "IssueLink: issue > other where kind = RELATED_TO"},
		{"REPLIED_BY", "答复", "replied by", "1:N", "Reply: issue > self"},
		{"FOLLOWED_UP_BY", "回访", "followed up by", "1:N", "FollowUp: issue > self"},
		{"RATED_BY", "评价", "rated by", "1:N", "Rating: issue > self"},
		{"WHISTLED", "吹哨", "whistled", "1:N", "Whistle: issue > self"},
		{"SUPERVISED", "督办", "supervised", "1:N", "Supervision: issue > self"},
		{"BLOWN_BY", "吹哨单位", "blown by", "N:1", "Whistle: self > blownBy"},
		{"SUPERVISED_BY", "督办单位", "supervised by", "N:1", "Supervision: self > issuedBy"},
		{"CALLED", "报到", "called", "M:N", "WhistleCall: whistle > organization"},
		{"RAISED_IN", "提出于", "raised in", "N:1", "Issue: self > raisedIn"},
		{"RAISED_IN", "提出于", "raised in", "N:1", "Topic: self > raisedIn"},

		// Processes and works.
		{"ORIGINATES", "引发议事", "originates", "M:N", "ProcessIssue: issue > process"},
		{"HAS_STAGE", "环节", "has stage", "1:N", "StageRecord: process > self"},
		{"RESPONSIBLE_FOR", "环节负责人", "responsible for", "1:N", "StageRecord: responsible > self"},
		{"HAS_TOPIC", "议题", "has topic", "1:N", "Topic: process > self"},
		{"HAS_IDEA", "主意", "has idea", "1:N", "Idea: process > self"},
		{"COLLECTED_IN", "征集于", "collected in", "N:1", "Idea: self > collectedIn"},
		{"HAS_PLAN", "方案", "has plan", "1:N", "Plan: process > self"},
		{"DECIDED_BY", "表决", "decided by", "1:N", "Vote: process > self"},
		{"DECIDED_BY", "表决", "decided by", "1:N", "Vote: plan > self"},
		{"IMPLEMENTED_BY", "由项目实施", "implemented by", "M:N", "Remedy: remedied.process > improvementProject"},
		{"RESOLVED_BY", "由项目解决", "resolved by", "M:N", "Remedy: remedied.issue > improvementProject"},
		{"IMPROVES", "修缮对象", "improves", "N:1", "ImprovementProject: self > compound"},
		{"LED_BY", "牵头项目", "led by", "N:1", "ImprovementProject: self > propertyProject"},
		{"CONTRACTED_TO", "施工单位", "contracted to", "N:1", "ImprovementProject: self > contractor"},
		{"MADE", "形成设施", "made", "1:N", "Facility: improvementProject > self"},
		{"TAKES_PLACE_IN", "议事地点", "takes place in", "N:1", "Process: self > community"},
		{"TAKES_PLACE_IN", "议事地点", "takes place in", "N:1", "Process: self > compound"},

		// Visits, inspections, hazards.
		{"CONDUCTED_BY", "实施者", "conducted by", "M:N", "Conductor: task > conductor"},
		{"VISITED", "走访对象", "visited", "M:N", "VisitSubject: visit > subject"},
		{"MEANT_FOR", "走访群体", "meant for", "M:N", "VisitTarget: visit > item"},
		{"PROVIDED", "服务项目", "provided", "M:N", "VisitService: visit > item"},
		{"MADE_IN", "走访与检查地点", "made in", "N:1", "Visit: self > community"},
		{"MADE_IN", "走访与检查地点", "made in", "N:1", "Inspection: self > compound"},
		{"MADE_IN", "走访与检查地点", "made in", "N:1", "Inspection: self > facility"},
		{"CARED_FOR_BY", "关爱归属", "cared for by", "N:1", "CareRecord: self > community"},
		{"CARED_FOR_BY", "关爱归属", "cared for by", "N:1", "CareRecord: self > grid"},
		{"FOUND", "发现隐患", "found", "1:N", "Hazard: foundIn > self"},
		{"LIES_IN", "隐患位置", "lies in", "N:1", "Hazard: self > compound"},
		{"BECAME", "转为诉求", "became", "1:1", "Hazard: self > issue"},

		// Activities, campaigns, brands.
		{"ORGANIZED_BY", "主办", "organized by", "M:N", "Organizer: activity > organizer"},
		{"HELD_AT", "举办地", "held at", "N:1", "Activity: self > heldAt"},
		{"HELD_AT", "举办地", "held at", "N:1", "Activity: self > community"},
		{"SHOWS", "展示", "shows", "M:N", "ActivityFacility: activity > facility"},
		{"PARTICIPATED_IN", "参加", "participated in", "M:N", "Participation: participant > activity"},
		{"ATTENDED_FOR", "代表参加", "attended for", "M:N", "Participation: participant > onBehalfOf"},
		{"PART_OF_CAMPAIGN", "属于专项行动", "part of campaign", "M:N", "CampaignPart: part > campaign"},
		{"PART_OF_PROGRAM", "属于常设项目", "part of program", "N:1", "Activity: self > program"},
		{"RUN_BY", "常设项目主办方", "run by", "N:1", "Program: self > owner"},
		{"PROMOTES", "彰显品牌", "promotes", "M:N", "Promotion: promoter > brand"},
		{"BRAND_OF", "品牌归属", "brand of", "N:1", "Brand: self > owner"},
		{"SUBBRAND_OF", "上级品牌", "sub-brand of", "N:1", "Brand: self > parent"},
		{"KEEPS_LEDGER", "建账单位", "keeps ledger", "1:N", "Ledger: owner > self"},
		{"HOSTS", "设有阵地", "hosts", "M:N", "VenueHost: host > venue"},
		{"POST_AT", "红色岗位", "post at", "N:1", "RedPost: self > facility"},
		{"HELD_BY", "在岗党员", "held by", "N:1", "RedPost: self > holder"},

		// Assessment, metrics, evidence.
		{"ASSESSES", "评价对象", "assesses", "N:1", "Assessment: self > subject"},
		{"USES", "采用标准", "uses", "N:1", "Assessment: self > assessmentStandard"},
		{"CRITERION_OF", "标准的评价项", "criterion of", "N:1", "Criterion: self > assessmentStandard"},
		{"HAS_SCORE", "单项得分", "has score", "1:N", "CriterionScore: assessment > self"},
		{"SCORES", "得分的评价项", "scores", "N:1", "CriterionScore: self > criterion"},
		{"ASSESSED_BY", "评价单位", "assessed by", "N:1", "Assessment: self > assessor"},
		{"ISSUED_BY", "发布单位", "issued by", "N:1", "AssessmentStandard: self > issuer"},
		{"ISSUED_BY", "发布单位", "issued by", "N:1", "Campaign: self > initiator"},
		{"ISSUED_BY", "发布单位", "issued by", "N:1", "Document: self > publisher"},
		{"SURVEYS", "调查对象", "surveys", "N:1", "Survey: self > subject"},
		{"MEASURES", "度量对象", "measures", "N:1", "MetricValue: self > subject"},
		{"VALUE_OF", "指标", "value of", "N:1", "MetricValue: self > metric"},
		{"COVERAGE_OF", "覆盖台账", "coverage of", "N:1", "CoverageRecord: self > enterprise"},
		{"COVERAGE_OF", "覆盖台账", "coverage of", "N:1", "CoverageRecord: self > compound"},
		{"COLLECTED_BY", "采集", "collected by", "N:1", "CoverageRecord: self > collectedBy"},
		{"VERIFIED_BY", "核实", "verified by", "N:1", "CoverageRecord: self > verifiedBy"},
		{"EVIDENCED_BY", "佐证", "evidenced by", "M:N", "Evidence: subject > document"},

		// Codes, names, numbers.
		{"PART_OF_ORGANIZATION", "下属单位", "part of organization", "N:1", "Organization: self > parent"},
		{"IN_DISTRICT", "所属区县", "in district", "N:1", "Organization: self > district"},
	}
}

// unwalked are the types and to-one fields that no edge leads along, each with the
// reason.
func unwalked() map[string]string {
	return map[string]string{
		"OtherName":  "a value of its owner",
		"OldCode":    "a value of its owner",
		"Identifier": "a value of its owner",
		"FreeText":   "the words of its owner, which may be erased",
		"Passage":    "a part of its document, to which evidence leads",
		"CodeList":   "the list that a code is from, which ties nothing that happened",

		"CodeItem.parent":         "the order within a code list",
		"IssueEvent.actor":        "there is no way back: events are many, and have no index by who acted",
		"IssueEvent.organization": "there is no way back, as from the actor",
		"Reply.organization":      "there is no way back: replies have no index by who replied",
		"Reply.person":            "there is no way back, as from the organization",
	}
}

// readEdges turns the table of edges into kinds.
func (g *Graph) readEdges() error {
	ends, values := map[*Type]bool{}, unwalked()
	for _, t := range g.Types {
		ends[t] = values[t.Name] == ""
	}
	for _, e := range edges() {
		k, err := g.edgeKind(e)
		if err != nil {
			return fmt.Errorf("edges.go at %s, %s: %w", e.name, e.rows, err)
		}
		g.Edges = append(g.Edges, k)
		ends[k.Row] = false
	}
	for _, k := range g.Edges {
		if slices.Contains(k.From, nil) || slices.Contains(k.To, nil) {
			ends[k.Row] = true
		}
	}
	// A field that leads to any type leads to edges and values too; these are no ends.
	for _, k := range g.Edges {
		k.From = slices.DeleteFunc(k.From, func(r *Relation) bool {
			return r != nil && r.Of != nil && r.Of.By != nil && !ends[r.Target]
		})
	}
	return nil
}

func (g *Graph) edgeKind(e edge) (*EdgeKind, error) {
	row, rest, _ := strings.Cut(e.rows, ": ")
	along, where, some := strings.Cut(rest, " where ")
	from, to, _ := strings.Cut(along, " > ")
	k := &EdgeKind{Name: e.name, Label: Words{ZH: e.zh, EN: e.en}, Cardinality: e.cardinality, Along: along}
	if k.Row = g.Type(row); k.Row == nil {
		return nil, fmt.Errorf("%q is no type", row)
	}
	if k.From = k.Row.end(from); k.From == nil {
		return nil, fmt.Errorf("%q leads to no end", from)
	}
	if k.To = k.Row.end(to); k.To == nil {
		return nil, fmt.Errorf("%q leads to no end", to)
	}
	if !some {
		return k, nil
	}
	column, values, is := strings.Cut(where, " = ")
	if !is {
		column, values, k.Not = strings.Cut(where, " not ")
	}
	if k.Where = k.Row.Field(column); k.Where == nil || k.Where.Kind != Enum || k.Where.Nullable {
		return nil, fmt.Errorf("%q is not a column of a closed list without nulls", column)
	}
	k.Only = strings.Split(values, ", ")
	return k, nil
}

// end are the relations that lead from a row to an end of an edge, as a slice of its
// own; nil if the text names none.
func (t *Type) end(text string) []*Relation {
	name, branch, one := strings.Cut(text, ".")
	r := t.Relation(name)
	if one {
		r = nil
	}
	a := t.Abstract(name)
	switch {
	case text == "self":
		return []*Relation{nil}
	case r != nil && !r.Many:
		return []*Relation{r}
	case a != nil && !one:
		return slices.Clone(a.Branches)
	case a != nil:
		for _, r := range a.Branches {
			if r.Name == branch {
				return []*Relation{r}
			}
		}
	}
	return nil
}
