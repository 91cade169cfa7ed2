package synth

import (
	"fmt"

	"github.com/google/uuid"
)

// brand is a name under which work is known.
type brand struct {
	id                       uuid.UUID
	code, name, kind, slogan string
	owner, parent            int // organization, brand; none is -1
	qualities                []string
}

// promotion says that something promotes a brand.
type promotion struct {
	brand int
	by    end
}

// addBrands adds the district's brands, the later ones below the earlier, and
// draws what promotes them.
func (w *world) addBrands(d *district) {
	first := len(w.brands)
	d.firstBrand = first
	all := []string{"DEDICATED", "METICULOUS", "CONSIDERATE", "CARING", "WARM"}
	for _, b := range []brand{
		{name: "合成品质城区", kind: "GOAL", slogan: "品质之城、幸福家园", owner: d.bureaus["housing"], parent: none},
		{name: "合成先锋·暖心物管", kind: "PARTY_BRAND", owner: d.bureaus["housing"], parent: 0},
		{name: "合成锦燕先行", kind: "THEME", slogan: "锦燕飞进百姓家", owner: d.bureaus["housing"], parent: 1},
		{name: "一心引领·五心服务", kind: "STANDARD_NAME", owner: d.bureaus["association"], parent: 1, qualities: all},
		{name: "合成红色楼宇", kind: "PARTY_BRAND", slogan: "楼上楼下一家亲", owner: d.bureaus["group"], parent: 0},
		{name: "合成和谐院落", kind: "GOAL", owner: d.bureaus["civil"], parent: 0, qualities: all[3:]},
		{name: "合成平安网格", kind: "THEME", slogan: "小网格、大平安", owner: d.bureaus["safety"], parent: 5},
		{name: "合成清洁家园", kind: "THEME", owner: d.bureaus["environment"], parent: 5},
		{name: "合成四燕服务", kind: "STANDARD_NAME", owner: d.bureaus["housing"], parent: 2, qualities: all[:2]},
		{name: "合成阳光物业", kind: "THEME", slogan: "收支看得见、服务摸得着", owner: d.bureaus["association"], parent: 1, qualities: all[1:3]},
	} {
		if b.parent != none {
			b.parent += first
		}
		b.code = fmt.Sprintf("%s-BRD-%02d", d.code, len(w.brands)-first+1)
		b.id = identify("brand", b.code)
		w.brands = append(w.brands, b)
	}
	w.addPromotions(d, first)
}

// addPromotions draws what promotes the brands from the first on: campaigns, some
// projects and activities.
func (w *world) addPromotions(d *district, first int) {
	luck := w.chance(ofCampaigns, -1-d.number)
	drawn := func() int { return first + luck.below(len(w.brands)-first) }
	for _, c := range []string{"TWO_COVERAGE", "QUALITY_DRIVE", "PRACTICAL_THINGS", "OTHER"} {
		w.promotions = append(w.promotions, promotion{drawn(), end{aCampaign, d.campaigns[c]}})
	}
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			if p := w.projectAt(k, w.span.to); p != none && luck.hit(1000) {
				w.promotions = append(w.promotions, promotion{drawn(), end{aProject, p}})
			}
		}
	}
	for i := d.firstActivity; i < len(w.activities); i++ {
		if len(w.activities[i].topics) == 0 && luck.hit(1000) {
			w.promotions = append(w.promotions, promotion{drawn(), end{anActivity, i}})
		}
	}
}

func (w *world) brandTable() table {
	columns := []string{"code", "name", "kind", "slogan", "owner_id", "parent_id", "qualities"}
	return table{"brands", columns, func(r *rows) {
		for i := range w.brands {
			b := &w.brands[i]
			at := settled().morning(i)
			r.begin(b.id, at, at)
			r.text(b.code)
			r.text(b.name)
			r.text(b.kind)
			r.text(b.slogan)
			r.ref(w.organizationID(b.owner))
			if b.parent == none {
				r.null()
			} else {
				r.uuid(w.brands[b.parent].id)
			}
			r.texts(b.qualities)
		}
	}}
}

func (w *world) promotionTable() table {
	columns := []string{"brand_id", "promoter_activity_id", "promoter_campaign_id", "promoter_property_project_id"}
	kinds := []kind{anActivity, aCampaign, aProject}
	return table{"promotions", columns, func(r *rows) {
		var key []string
		for i, p := range w.promotions {
			b, at := &w.brands[p.brand], w.promoted(p.by, i)
			key = w.codes(append(key[:0], b.code), p.by, kinds)
			r.begin(identify("promotion", key...), at, at)
			r.uuid(b.id)
			r.oneOf(w, p.by, kinds)
		}
	}}
}

// promoted is when the promoter began.
func (w *world) promoted(by end, n int) moment {
	switch by.kind {
	case anActivity:
		return w.activities[by.at].starts
	case aCampaign:
		return w.campaigns[by.at].from.morning(n)
	}
	return max(w.projects[by.at].from, settled()).morning(n)
}
