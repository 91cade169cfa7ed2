package synth

const (
	staffOfCommunity    = 8
	staffOfStreet       = 12
	staffOfBureau       = 6
	residentsOfDistrict = 5000
)

// addStaff adds who works in the district's offices, grids, companies, projects
// and organizations of the party.
func (w *world) addStaff(d *district) {
	luck := w.chance(ofPersons, d.number)
	since := life{from: settled()}
	for _, task := range []string{"housing", "city", "safety", "civil", "market", "environment"} {
		o := end{anOrganization, d.bureaus[task]}
		w.fill(d, &luck, job{"BUREAU_OFFICIAL", "局负责人", 4000}, o, since)
		w.organizations[o.at].staff = w.hire(d, &luck, staffOfBureau, "STAFF", "局工作人员", o, since)
	}
	for _, s := range d.streets {
		o := end{anOrganization, d.bureaus[w.areas[s].code]}
		w.organizations[o.at].staff = w.hire(d, &luck, staffOfStreet, "STREET_STAFF", "街道工作人员", o, since)
	}
	w.hire(d, &luck, 2, "ASSOCIATION_OFFICER", "协会负责人", end{anOrganization, d.bureaus["association"]}, since)
	for k := range companiesOfDistrict {
		o := end{anOrganization, d.bureaus["companies"] + k}
		w.organizations[o.at].staff = w.hire(d, &luck, 3, "PRACTITIONER", "物业从业人员", o, life{from: max(w.organizations[o.at].founded, settled())})
	}
	for _, c := range d.communities {
		w.addCommunityStaff(d, &luck, c)
	}
	w.addPartyStaff(d, &luck)
	for _, e := range d.enterprises {
		if luck.hit(2500) {
			w.organizations[e].staff = w.hire(d, &luck, 1, "ENTERPRISE_REP", "企业代表", end{anOrganization, e}, life{from: settled() + day(luck.below(900))})
		}
	}
}

func (w *world) addCommunityStaff(d *district, luck *chance, c int) {
	home := &w.communities[c]
	since := life{from: settled()}
	w.organizations[home.committee].staff = w.hire(d, luck, staffOfCommunity, "COMMUNITY_STAFF", "社区工作者", end{anOrganization, home.committee}, since)
	for _, s := range home.standards {
		w.grids[s].workers = w.fill(d, luck, job{"GRID_WORKER", "网格员", 4000}, end{aGrid, s}, since)
		if w.options.Profile == City {
			continue
		}
		for _, m := range w.grids[s].micros {
			w.grids[m].workers = w.fill(d, luck, job{"MICRO_GRID_WORKER", "微网格员", 2500}, end{aGrid, m}, since)
		}
	}
	for _, k := range home.compounds {
		w.addCompoundStaff(d, luck, k)
	}
}

// addCompoundStaff adds the people of its projects and the leads of its buildings.
func (w *world) addCompoundStaff(d *district, luck *chance, k int) {
	c := &w.compounds[k]
	for _, p := range c.projects {
		one := &w.projects[p]
		one.managers = w.fill(d, luck, job{"PROJECT_MANAGER", "项目经理", 3000}, end{aProject, p}, one.life)
		w.hire(d, luck, 2, "PROJECT_STAFF", "项目服务人员", end{aProject, p}, one.life)
		if c.kind == "OFFICE_TOWER" {
			one.butlers = w.hire(d, luck, 1, "BUTLER", "楼宇管家", end{aProject, p}, one.life)
			w.memberships[len(w.memberships)-1].behalf = one.company
		}
	}
	if w.options.Profile == City {
		return
	}
	for i, b := range c.buildings {
		if c.kind != "OFFICE_TOWER" && i%3 == 0 {
			w.fill(d, luck, job{"BUILDING_LEAD", "楼栋长", 1000}, end{aBuilding, b}, life{from: settled()})
		}
	}
}

// addPartyStaff gives every organization of the party its secretary, who in a
// community is the chief lead of the master grid too, and some of its members.
func (w *world) addPartyStaff(d *district, luck *chance) {
	master := map[int]int{}
	for g := range w.grids {
		if w.grids[g].level == "MASTER" {
			master[w.grids[g].community] = g
		}
	}
	first := len(w.parties) - d.parties
	community := map[int]int{}
	for _, a := range w.attachments {
		if a.one.at >= first && a.other.kind == aCommunity {
			community[a.one.at] = a.other.at
		}
	}
	for at := first; at < len(w.parties); at++ {
		p := &w.parties[at]
		here := end{aParty, at}
		posts := w.fill(d, luck, job{"PARTY_SECRETARY", "党组织书记", 2500}, here, life{from: max(p.founded, settled())})
		p.secretaries = posts
		for _, s := range posts {
			w.join(s.person, "PARTY_MEMBER", here, life{from: s.from})
			if c, ok := community[at]; ok {
				w.join(s.person, "CHIEF_GRID_LEAD", end{aGrid, master[c]}, life{max(s.from, settled()), s.to}).primary = true
			}
		}
		if w.options.Profile == District && (p.typ == "BRANCH" || p.typ == "GROUP") {
			w.hire(d, luck, 2, "PARTY_MEMBER", "党员", here, life{from: max(p.founded, settled())})
		}
	}
}

// addResidents adds those of the residents' side: committees of owners and
// people who report.
func (w *world) addResidents(d *district) {
	luck := w.chance(ofPersons, -1-d.number)
	for i := range w.organizations {
		o := &w.organizations[i]
		if o.kind != "OWNERS_COMMITTEE" || o.district != d.area {
			continue
		}
		w.fill(d, &luck, job{"OWNERS_COMMITTEE_CHAIR", "业委会主任", 1500}, end{anOrganization, i}, life{from: o.founded})
		w.hire(d, &luck, 2, "OWNERS_COMMITTEE_MEMBER", "业委会委员", end{anOrganization, i}, life{from: o.founded})
	}
	for range residentsOfDistrict {
		d.residents = append(d.residents, w.addPerson(d, "居民"))
	}
}
