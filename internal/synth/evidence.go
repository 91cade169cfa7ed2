package synth

import (
	"strconv"

	"jinyan/internal/relay"
)

// evidence says that a row rests on lines of a document. An import knows the row
// by its type, which names its ids, and by its key.
type evidence struct {
	table, typ string
	key        []string
	document   int
	lines      [2]int
	note       string
}

// The lines that evidence points at: the lead, what projects say of themselves,
// what activities show, the swallows, the standards and campaigns.
func onLead() [2]int      { return [2]int{3, 7} }
func onProjects() [2]int  { return [2]int{9, 16} }
func onShows() [2]int     { return [2]int{17, 24} }
func onSwallows() [2]int  { return [2]int{26, 34} }
func onCampaigns() [2]int { return [2]int{35, 42} }

const (
	citedActivities = 12
	citedAgreements = 6
)

// addEvidence adds what rests on the district's document: brands, campaigns,
// standards, claims, who builds the swallows' team, and the first activities of
// the year and agreements.
func (w *world) addEvidence(d *district, document int) {
	cite := func(table, typ string, lines [2]int, note string, key ...string) {
		w.evidences = append(w.evidences, evidence{table, typ, key, document, lines, note})
	}
	for _, b := range w.brands[d.firstBrand:] {
		cite("brands", "brand", onLead(), "", b.code)
	}
	for _, c := range w.campaigns[d.campaigns["TWO_COVERAGE"]:] {
		cite("campaigns", "campaign", onCampaigns(), "起始日期", c.code)
	}
	for _, s := range w.standards[d.firstStandard:] {
		cite("assessment_standards", "assessment_standard", onCampaigns(), "", s.code)
	}
	for i := range w.figures[d.firstFigure:] {
		if f := &w.figures[d.firstFigure+i]; f.kind == "CLAIMED" {
			cite("metric_values", "metric_value", onProjects(), "项目自述", w.figureKey(nil, f)...)
		}
	}
	for _, t := range w.coBuilders {
		if w.teams[t.one.at].partyMembers {
			key := w.codes([]string{w.teams[t.one.at].code}, t.other, []kind{anOrganization, aParty})
			cite("co_builders", "co_builder", onSwallows(), "", append(key, t.from.String())...)
		}
	}
	w.citeActivities(d, cite)
	signed := 0
	for i := range w.agreements[d.firstAgreement:] {
		if a := &w.agreements[d.firstAgreement+i]; a.signed != 0 && a.signed < w.documents[document].published && signed < citedAgreements {
			signed++
			cite("agreements", "agreement", onLead(), "", a.code)
		}
	}
}

// citeActivities adds activities of the year, with who hosted them.
func (w *world) citeActivities(d *district, cite func(table, typ string, lines [2]int, note string, key ...string)) {
	cited := 0
	for i := range w.activities[d.firstActivity:] {
		a := &w.activities[d.firstActivity+i]
		if a.starts < quarterStart(8).start() || a.kind != "OWNER_OPEN_DAY" && a.kind != "FESTIVAL" || cited == citedActivities {
			continue
		}
		cited++
		cite("activities", "activity", onShows(), "", a.code)
		cite("organizers", "organizer", onShows(), "主办", w.codes([]string{a.code}, a.organizers[0].who, organizerKinds())...)
	}
}

func (w *world) evidenceTable() table {
	columns := []string{"subject_table", "subject_id", "document_id", "from_line", "to_line", "note"}
	return table{"evidences", columns, func(r *rows) {
		for i := range w.evidences {
			e := &w.evidences[i]
			on := &w.documents[e.document]
			at := on.published.morning(i)
			subject := e.typ + "_" + string(relay.AppendKey(nil, e.key...))
			r.begin(identify("evidence", subject, on.code, strconv.Itoa(e.lines[0]), strconv.Itoa(e.lines[1])), at, at)
			r.text(e.table)
			r.uuid(identify(e.typ, e.key...))
			r.uuid(on.id)
			r.integer(e.lines[0])
			r.integer(e.lines[1])
			r.text(e.note)
		}
	}}
}
