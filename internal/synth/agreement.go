package synth

import (
	"fmt"
	"strconv"

	"github.com/google/uuid"

	"jinyan/internal/relay"
)

// agreement is what organizations of the party and others build together.
type agreement struct {
	id         uuid.UUID
	code, name string
	status     string
	signed     day
	life
	parties []agreementParty
	serves  []end
	items   []exchangeItem
}

// agreementParty is who is party to an agreement, in what role.
type agreementParty struct {
	who  end
	role string
}

// exchangeItem is an entry of the lists of an agreement. Quantities are in
// hundredths; need is the number of the entry that it meets, or zero.
type exchangeItem struct {
	list, kind, content, unit string
	quantity, fulfilled       int
	by                        end
	need                      int
}

// addAgreements adds those of the communities with branches of the property
// trade: four communities of five have one, some have two.
func (w *world) addAgreements(d *district) {
	luck := w.chance(ofAgreements, d.number)
	d.firstAgreement = len(w.agreements)
	var branches []int
	for p := d.firstParty; p < len(w.parties); p++ {
		if one := &w.parties[p]; one.domain == "PROPERTY_INDUSTRY" && one.typ == "BRANCH" && one.founded < w.span.from {
			branches = append(branches, p)
		}
	}
	for _, c := range d.communities {
		for n := 0; n < 2 && luck.hit(8000-5000*n); n++ {
			w.addAgreement(d, &luck, c, pick(&luck, branches))
		}
	}
}

func (w *world) addAgreement(d *district, luck *chance, c, branch int) {
	home := &w.communities[c]
	a := agreement{
		code: fmt.Sprintf("%s-AGR-%04d", d.code, len(w.agreements)+1),
		name: home.name + "与" + w.parties[branch].name + word(luck, "党建联建协议 共建协议 党建共建框架协议"),
		parties: []agreementParty{
			{end{aParty, home.party}, "LEAD"}, {end{aParty, branch}, "PARTNER"},
		},
		serves: []end{{aCommunity, c}},
	}
	a.id = identify("agreement", a.code)
	w.sign(&a, luck)
	if luck.hit(5000) {
		a.parties = append(a.parties, agreementParty{end{anOrganization, d.bureaus["companies"] + luck.below(companiesOfDistrict)}, "PARTNER"})
	}
	if luck.hit(4000) {
		a.parties = append(a.parties, agreementParty{end{aParty, d.streetParties[home.street]}, "WITNESS"})
	}
	if luck.hit(3000) {
		a.parties = append(a.parties, agreementParty{end{anOrganization, home.committee}, "BENEFICIARY"})
	}
	if luck.hit(5000) {
		a.serves = append(a.serves, end{aCompound, pick(luck, home.compounds)})
	}
	if home.team != none && luck.hit(4000) {
		a.serves = append(a.serves, end{aTeam, home.team})
	}
	w.addExchange(&a, luck)
	w.agreements = append(w.agreements, a)
}

// sign draws when an agreement was signed and how it stands.
func (w *world) sign(a *agreement, luck *chance) {
	if luck.hit(800) {
		a.status = "DRAFT"
		return
	}
	a.signed = luck.someDay(w.span.from, w.span.to-20)
	for !w.calendar.isWorking(a.signed) {
		a.signed++
	}
	a.status, a.from, a.to = "ACTIVE", a.signed, a.signed+day(365*luck.between(1, 3))
	if luck.hit(600) && a.signed+100 < w.span.to {
		a.status, a.to = "TERMINATED", luck.someDay(a.signed+90, w.span.to)
	} else if a.to <= w.span.to {
		a.status = "EXPIRED"
	}
}

// addExchange fills the three lists: needs first, then what meets some of them.
func (w *world) addExchange(a *agreement, luck *chance) {
	needs := []struct {
		kind, content, unit string
		most, step          int
	}{
		{"MANPOWER", "老旧院落安全检查人手", "人次", 10, 5}, {"SERVICE", "行动不便居民上门理发", "次", 6, 5}, {"GOODS", "楼道照明灯具", "个", 8, 10},
		{"VENUE", "支部联合学习场地", "处", 2, 1}, {"EXPERT", "物业服务培训讲师", "人", 3, 1}, {"FUND", "便民活动经费", "元", 20, 500},
	}
	offers := map[string][]string{
		"MANPOWER": {"党员志愿者", "秩序维护人员"}, "SERVICE": {"义务理发", "家电维修服务"}, "GOODS": {"照明器材", "绿植"},
		"VENUE": {"社区活动室", "项目会议室"}, "EXPERT": {"项目经理授课", "消防讲师"}, "FUND": {"公共收益支持", "党建经费支持"},
	}
	for _, k := range luck.shuffled(len(needs))[:luck.between(2, 4)] {
		n := needs[k]
		a.items = append(a.items, exchangeItem{
			list: "NEED", kind: n.kind, content: n.content, unit: n.unit, quantity: luck.between(1, n.most) * n.step * 100, by: a.parties[luck.below(2)].who,
		})
	}
	for need := range len(a.items) {
		if luck.hit(7500) {
			n := a.items[need]
			a.items = append(a.items, exchangeItem{
				list: "RESOURCE", kind: n.kind, content: pick(luck, offers[n.kind]), unit: n.unit, quantity: max(n.quantity*luck.between(5, 15)/1000*100, 100),
				by: a.parties[luck.below(2)].who, need: need + 1,
			})
		}
	}
	a.items = append(a.items, exchangeItem{
		list: "PROJECT", kind: "SERVICE", content: word(luck, "季度联合便民服务日 院落环境整治 消防安全共查 党员联系楼栋"), unit: "场",
		quantity: luck.between(2, 12) * 100, by: a.parties[0].who,
	})
	for i := range a.items {
		if one := &a.items[i]; a.status != "DRAFT" {
			one.fulfilled = one.quantity * luck.below(5) / 4 / 100 * 100
		}
	}
}

func (w *world) agreementTable() table {
	return table{"agreements", []string{"code", "name", "valid_from", "valid_to", "status", "signed_on"}, func(r *rows) {
		for i := range w.agreements {
			a := &w.agreements[i]
			at := w.drafted(a, i)
			r.begin(a.id, at, at)
			r.text(a.code)
			r.text(a.name)
			r.day(a.from)
			r.day(a.to)
			r.text(a.status)
			r.day(a.signed)
		}
	}}
}

// drafted is when an agreement was entered: a draft shortly before the present.
func (w *world) drafted(a *agreement, n int) moment {
	if a.signed == 0 {
		return (w.span.to - 15).morning(n)
	}
	return a.signed.morning(n)
}

func (w *world) agreementPartyTable() table {
	columns := []string{"agreement_id", "participant_organization_id", "participant_party_organization_id", "role"}
	kinds := []kind{anOrganization, aParty}
	return table{"agreement_parties", columns, func(r *rows) {
		var key []string
		for i := range w.agreements {
			a := &w.agreements[i]
			at := w.drafted(a, i)
			for _, p := range a.parties {
				key = append(w.codes(append(key[:0], a.code), p.who, kinds), p.role)
				r.begin(identify("agreement_party", key...), at, at)
				r.uuid(a.id)
				r.oneOf(w, p.who, kinds)
				r.text(p.role)
			}
		}
	}}
}

func (w *world) agreementServiceTable() table {
	columns := []string{"agreement_id", "target_community_id", "target_compound_id", "target_volunteer_team_id"}
	kinds := []kind{aCommunity, aCompound, aTeam}
	return table{"agreement_services", columns, func(r *rows) {
		var key []string
		for i := range w.agreements {
			a := &w.agreements[i]
			at := w.drafted(a, i)
			for _, s := range a.serves {
				key = w.codes(append(key[:0], a.code), s, kinds)
				r.begin(identify("agreement_service", key...), at, at)
				r.uuid(a.id)
				r.oneOf(w, s, kinds)
			}
		}
	}}
}

func (w *world) exchangeTable() table {
	columns := []string{
		"agreement_id", "seq", "list", "kind", "content", "quantity", "unit", "fulfilled_quantity",
		"promised_by_organization_id", "promised_by_party_organization_id", "matched_need_id",
	}
	return table{"exchange_items", columns, func(r *rows) {
		for i := range w.agreements {
			a := &w.agreements[i]
			at := w.drafted(a, i)
			for n := range a.items {
				one := &a.items[n]
				r.begin(numbered("exchange_item", a.code, n+1), at, at)
				r.uuid(a.id)
				r.integer(n + 1)
				r.text(one.list)
				r.text(one.kind)
				r.text(one.content)
				r.hundredths(one.quantity)
				r.text(one.unit)
				r.hundredths(one.fulfilled)
				r.oneOf(w, one.by, []kind{anOrganization, aParty})
				if one.need == 0 {
					r.null()
				} else {
					r.uuid(numbered("exchange_item", a.code, one.need))
				}
			}
		}
	}}
}

// numbered is the id of a row that is known by its parent and a number.
func numbered(typ, parent string, seq int) uuid.UUID {
	return identify(typ, parent, strconv.Itoa(seq))
}

// under is how an import names a row that is known by its parent and a number.
func under(parent string, seq int) string {
	return string(relay.AppendKey(nil, parent, strconv.Itoa(seq)))
}
