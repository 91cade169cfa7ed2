// Package model is the domain: one Bun struct a node type, which is at once
// table, GraphQL object, filter and edge, and the Graph that the rest of the
// service reads them by. It holds no SQL and knows no database.
package model

// views lists the association types whose rows are those of views.
func views() []any {
	return []any{
		(*IssueBeforeWorks)(nil), (*IssueAfterWorks)(nil), (*ControlIssueBeforeWorks)(nil), (*ControlIssueAfterWorks)(nil),
	}
}

// associations lists the types that are known by what they tie together or belong to.
func associations() []any {
	return []any{
		(*Occupancy)(nil), (*GridCoverage)(nil), (*TeamService)(nil),
		(*CoBuilder)(nil), (*TeamVolunteer)(nil), (*Membership)(nil),
		(*Attachment)(nil), (*Guidance)(nil), (*Regulation)(nil),
		(*AssociationMember)(nil), (*Appeal)(nil), (*IssueLink)(nil),
		(*OtherName)(nil), (*OldCode)(nil), (*Identifier)(nil), (*Succession)(nil),
		(*AgreementParty)(nil), (*AgreementService)(nil),
		(*VenueHost)(nil),
		(*Organizer)(nil), (*ActivityFacility)(nil), (*Participation)(nil),
		(*VisitTarget)(nil), (*VisitService)(nil), (*VisitSubject)(nil), (*Conductor)(nil),
		(*ProcessIssue)(nil), (*Remedy)(nil), (*CampaignAddressee)(nil), (*LedgerIssue)(nil),
		(*CampaignPart)(nil), (*Promotion)(nil), (*WhistleCall)(nil),
	}
}

// all lists every node type. Association types come first, because Bun wants
// to know them before the many-to-many edges that run through them.
func all() []any {
	return append(associations(), []any{
		(*Area)(nil), (*Community)(nil), (*Compound)(nil), (*Building)(nil),
		(*Organization)(nil), (*PropertyProject)(nil), (*PartyOrganization)(nil),
		(*Grid)(nil), (*Person)(nil), (*VolunteerTeam)(nil), (*Volunteer)(nil),
		(*CodeList)(nil), (*CodeItem)(nil), (*Issue)(nil), (*IssueEvent)(nil),
		(*Assignment)(nil), (*Rating)(nil), (*Reply)(nil), (*FollowUp)(nil),
		(*FreeText)(nil), (*ServiceRecord)(nil),
		(*WorkCalendarDay)(nil), (*SlaPolicy)(nil),
		(*Agreement)(nil), (*ExchangeItem)(nil),
		(*Facility)(nil), (*Venue)(nil), (*RedPost)(nil),
		(*Program)(nil), (*Activity)(nil), (*CareRecord)(nil), (*Visit)(nil),
		(*Inspection)(nil), (*Hazard)(nil), (*Process)(nil), (*StageRecord)(nil),
		(*Topic)(nil), (*Idea)(nil), (*Plan)(nil), (*Vote)(nil), (*ImprovementProject)(nil),
		(*Campaign)(nil), (*Ledger)(nil), (*Brand)(nil), (*Whistle)(nil),
		(*Supervision)(nil), (*CoverageRecord)(nil), (*AssessmentStandard)(nil),
		(*Criterion)(nil), (*Assessment)(nil), (*CriterionScore)(nil), (*Survey)(nil),
		(*Metric)(nil), (*MetricValue)(nil), (*Document)(nil), (*Passage)(nil),
		(*Evidence)(nil),
	}...)
}
