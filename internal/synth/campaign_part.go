package synth

import "slices"

// campaignPart is something that is part of a campaign.
type campaignPart struct {
	campaign int
	what     end
}

// addCampaignParts draws which activities and ledgers are part of the campaigns
// of their time.
func (w *world) addCampaignParts(d *district) {
	luck := w.chance(ofCampaigns, d.number)
	for _, kind := range []string{"TWO_COVERAGE", "QUALITY_DRIVE", "PRACTICAL_THINGS", "OTHER"} {
		at := d.campaigns[kind]
		c := &w.campaigns[at]
		for i := d.firstActivity; i < len(w.activities); i++ {
			if a := &w.activities[i]; c.holds(a.starts.day()) && slices.Contains(c.activities, a.kind) && luck.hit(c.partsOf10000) {
				w.campaignParts = append(w.campaignParts, campaignPart{at, end{anActivity, i}})
			}
		}
		if c.ledgersOf10 == 0 {
			continue
		}
		w.campaignParts = append(w.campaignParts, campaignPart{at, end{aLedger, d.ledger}})
		for l := d.ledger + 1; l < len(w.ledgers); l++ {
			if luck.below(10) < c.ledgersOf10 {
				w.campaignParts = append(w.campaignParts, campaignPart{at, end{aLedger, l}})
			}
		}
	}
}

// driveStart is when the drive for quality began.
func (w *world) driveStart() moment {
	return w.campaigns[w.districts[0].campaigns["QUALITY_DRIVE"]].from.start()
}

// driven tells whether the drive took an issue of its time up.
func (t *teller) driven(d *draft) bool {
	return d.category.group == 'A' && d.nature == "COMPLAINT" && d.reported >= t.driveStart()
}

// began is when an activity or a ledger began.
func (w *world) began(e end, n int) moment {
	if e.kind == anActivity {
		return w.activities[e.at].starts
	}
	return w.ledgers[e.at].from.morning(n)
}

// campaignPartTable tells of the activities and ledgers, and of the issues that
// the drive for quality took up.
func (t *teller) campaignPartTable() table {
	columns := []string{"campaign_id", "part_activity_id", "part_ledger_id", "part_issue_id"}
	kinds := []kind{anActivity, aLedger, anIssue}
	return table{"campaign_parts", columns, func(r *rows) {
		var key []string
		for i, p := range t.campaignParts {
			c, at := &t.campaigns[p.campaign], t.began(p.what, i)
			key = t.codes(append(key[:0], c.code), p.what, kinds)
			r.begin(identify("campaign_part", key...), at, at)
			r.uuid(c.id)
			r.oneOf(t.world, p.what, kinds)
		}
		anywhere := func(*draft) bool { return true }
		t.about("campaign_parts", r, t.since(t.driveStart()), anywhere, func(d *draft) {
			if !t.driven(d) {
				return
			}
			c := &t.campaigns[t.districts[d.home/communitiesOfDistrict].campaigns["QUALITY_DRIVE"]]
			r.begin(identify("campaign_part", c.code, "", "", d.code), d.reported, d.reported)
			r.uuid(c.id)
			r.null()
			r.null()
			r.uuid(d.id)
		})
	}}
}
