package graph_test

import (
	"fmt"
	"slices"
	"testing"

	"jinyan/internal/policy"
)

// TestFewPersonsAreNotTold makes up groups of rows that tell of persons, and compares what
// readers are told with what naive finds.
func TestFewPersonsAreNotTold(t *testing.T) {
	const wanted = 250
	db := varied(t)
	whole := everything(t, db)
	types := []string{"Person", "Volunteer", "Volunteer", "TeamVolunteer", "Membership", "Membership", "CareRecord", "ServiceRecord", "VisitSubject", "VolunteerTeam", "Identifier"}
	for i, c := range []policy.Caller{
		{Subject: "analyst", Roles: []policy.Role{policy.DistrictAnalyst}, Areas: []string{"510104"}},
		{Subject: "staff", Roles: []policy.Role{policy.StreetStaff}, Areas: []string{"510104030"}},
		{Subject: "party affairs", Roles: []policy.Role{policy.PartyAffairs}, Everywhere: true},
	} {
		t.Run(c.Subject, func(t *testing.T) {
			db := db.as(c)
			w := whole.seenBy(c)
			learnt, tally := marks{}, tally{}
			for number, asked := 0, 0; asked < wanted; number++ {
				draft := newDraft(whole, cursors{}, *seed+uint64(i), uint64(number))
				draft.right = true
				q := draft.groupsOf(draft.graph.Type(oneOf(draft, types)))
				for turn := 0; turn < 3; turn++ {
					var a answer
					t.Run(fmt.Sprintf("%d.%d", number, turn), func(t *testing.T) {
						defer q.sayIfFailed(t, number)
						a = db.answer(t, q)
						if !slices.Contains(a.codes(), "FORBIDDEN") {
							compareRows(t, w, learnt, q, a)
						}
					})
					asked++
					tally.add(q, a)
					cursor := q.next.turned(a, cursors{})
					if _, known := learnt[cursor]; !known {
						break
					}
					q = q.onward(cursor)
				}
			}
			t.Log(tally)
		})
	}
}
