package synth

import (
	"strconv"

	"github.com/google/uuid"
)

// draft is what is known of an issue on the day of its report.
type draft struct {
	number   int
	id       uuid.UUID
	code     string
	reported moment
	nature   string
	source   string
	urgency  string
	category *category
	problem  int // which of the category's problems; more than there are
	// community and street are those of the report, which now and then are not
	// the compound's.
	community, street, home   int
	compound, building, grid  int
	reporter, reporterCompany int // person, organization
	anonymous, hazard         bool
	confidentiality           string
	main                      int // the issue it will be merged into, or none
}

// teller tells issues from their numbers alone.
type teller struct {
	*world
	issues    int
	bursts    *bursts
	spread    weights // over compounds, by their place
	natures   []string
	ofNatures weights
	sources   []source
	ofSources weights
	dry, wet  weights // of categories
	street    []int   // categories of what happens in the street
}

const (
	// headShare is how much of the issues of compounds the first twentieth of
	// them brings; with the issues of no compound it is two fifths of all.
	headShare = 0.42

	placelessOf10000      = 500
	wrongCommunityOf10000 = 155
)

func newTeller(w *world, o Options) *teller {
	t := &teller{world: w, issues: o.Issues, bursts: newBursts(o.Seed, o.Issues), natures: natureList(), sources: sourceList()}
	ranks := w.chance(ofRanks, 0)
	byRank := zipf(len(w.compounds), len(w.compounds)/20, headShare)
	each := make([]int64, len(w.compounds))
	for rank, at := range ranks.shuffled(len(w.compounds)) {
		each[at] = byRank[rank]
	}
	t.spread = newWeights(each)
	t.ofNatures = ofShares(o.Natures.shares())
	t.dry, t.wet = categoryWeights(w.categories)
	for i := range w.categories {
		if c := &w.categories[i]; c.group == 'E' && c.weight > 0 {
			t.street = append(t.street, i)
		}
	}
	var sources []int64
	for _, s := range t.sources {
		sources = append(sources, s.weight)
	}
	t.ofSources = newWeights(sources)
	return t
}

func natureList() []string {
	return []string{"CONSULTATION", "HELP", "COMPLAINT", "REPORT", "SUGGESTION", "PRAISE", "OTHER"}
}

// source is a way by which issues come in. Those that somebody of the grid
// brings have a reporter who is known.
type source struct {
	name   string
	weight int64
	staff  bool
}

func sourceList() []source {
	return []source{
		{"HOTLINE_12345", 430, false},
		{"ONLINE_PORTAL", 120, false},
		{"GRID_PATROL", 90, true},
		{"MICRO_GRID_WORKER", 80, true},
		{"MICRO_GRID_GROUP", 70, false},
		{"HOME_VISIT", 45, true},
		{"COURTYARD_TALK", 15, false},
		{"PROPERTY_DESK", 70, false},
		{"OWNER_APP", 45, false},
		{"OPEN_DAY", 3, false},
		{"PETITION", 8, false},
		{"ASSIGNED_FROM_ABOVE", 12, false},
		{"MEDIA", 4, false},
		{"SENSOR", 8, false},
	}
}

// share is where among all weights of the hours the issue is reported.
func (t *teller) share(number int, luck *chance) int64 {
	total := t.weather.hourly.total()
	n := int64(t.issues)
	whole, rest := total/n, total%n
	return whole*int64(number) + rest*int64(number)/n + int64(luck.below(int(max(whole, 1))))
}

// sketch tells when and where alone, which is drawn first. That is enough to
// pass over issues that something has nothing to do with, at a fifth of the cost.
func (t *teller) sketch(number int, luck *chance) draft {
	d := draft{number: number, main: none}
	d.reported = t.weather.moment(t.share(number, luck))
	t.place(&d, luck)
	return d
}

// draft tells who reports what and where. It takes a microsecond, most of it
// for the id.
func (t *teller) draft(number int) draft {
	luck := t.chance(ofIssues, number)
	d := t.sketch(number, &luck)
	t.matter(&d, &luck)
	if b, ok := t.bursts.of[number]; ok {
		t.repeat(&d, b)
	}
	t.report(&d, &luck)
	d.code = t.code(&d)
	d.id = identify("issue", d.code)
	return d
}

// code is made of the district, the year and the number.
func (t *teller) code(d *draft) string {
	var room [32]byte
	b := append(room[:0], t.districts[d.home/communitiesOfDistrict].code...)
	b = append(b, '-')
	b = strconv.AppendInt(b, int64(d.reported.day().date().Year()), 10)
	b = append(b, '-')
	for n := d.number + 1; n < 1_000_000; n *= 10 {
		b = append(b, '0')
	}
	return string(strconv.AppendInt(b, int64(d.number+1), 10))
}

// place draws where: a compound and mostly a building of it, or the open
// street of a community.
func (t *teller) place(d *draft, luck *chance) {
	d.compound, d.building = none, none
	at := t.spread.draw(luck)
	c := &t.compounds[at]
	d.community = c.community
	if luck.hit(placelessOf10000) {
		d.grid = pick(luck, t.communities[d.community].standards)
	} else {
		d.compound, d.grid = at, c.grid
		if luck.hit(7200) {
			d.building = pick(luck, c.buildings)
			d.grid = t.buildings[d.building].grid
		}
	}
	d.home = d.community
	if d.compound != none && luck.hit(wrongCommunityOf10000) {
		for d.community == d.home {
			d.community = d.home - d.home%communitiesOfDistrict + luck.below(communitiesOfDistrict)
		}
	}
	d.street = t.communities[d.community].street
}

// matter draws what: category, nature and urgency.
func (t *teller) matter(d *draft, luck *chance) {
	mix := t.dry
	if t.weather.isStormy(d.reported.day()) {
		mix = t.wet
	}
	d.category = &t.categories[mix.draw(luck)]
	if d.compound == none && luck.hit(7000) {
		d.category = &t.categories[pick(luck, t.street)]
	}
	d.problem = luck.below(1 << 30)
	d.nature = t.natures[t.ofNatures.draw(luck)]
	d.hazard = d.category.hazard && d.nature != "CONSULTATION" && luck.hit(6000)
	d.urgency = "NORMAL"
	switch k := luck.below(100); {
	case d.nature == "CONSULTATION" || d.nature == "PRAISE":
	case d.hazard && k < 8:
		d.urgency = "EMERGENCY"
	case k < 15:
		d.urgency = "URGENT"
	case k < 27:
		d.urgency = "COMPLEX"
	}
	d.confidentiality = "INTERNAL"
	switch k := luck.below(100); {
	case k < 15:
		d.confidentiality = "PUBLIC"
	case k < 17 || d.nature == "REPORT":
		d.confidentiality = "RESTRICTED"
	}
}

// repeat makes the issue one more report of another's matter, soon after it.
func (t *teller) repeat(d *draft, b burst) {
	main := t.draft(b.main)
	d.main = b.main
	// Where issues are rare, numbers that follow each other lie days apart.
	d.reported = min(d.reported, main.reported+moment(b.nth)*100*minute)
	d.category, d.problem, d.nature = main.category, main.problem, main.nature
	d.urgency, d.hazard = main.urgency, main.hazard
	d.compound, d.building, d.grid = main.compound, main.building, main.grid
	d.home, d.community, d.street = main.home, main.community, main.street
}

// report draws who reports, and how.
func (t *teller) report(d *draft, luck *chance) {
	d.reporter, d.reporterCompany = none, none
	from := t.sources[t.ofSources.draw(luck)]
	d.source = from.name
	if from.staff {
		g := d.grid
		if d.source != "MICRO_GRID_WORKER" && t.grids[g].parent != none && t.grids[g].level == "MICRO" {
			g = t.grids[g].parent
		}
		d.reporter = holder(t.grids[g].workers, d.reported.day())
		return
	}
	towers := d.compound != none && t.compounds[d.compound].kind == "OFFICE_TOWER"
	all := &t.districts[d.home/communitiesOfDistrict]
	switch k := luck.below(100); {
	case d.source == "SENSOR" || d.source == "MEDIA":
	case k < 12:
		d.anonymous = true
	case towers && k < 60:
		d.reporterCompany = pick(luck, all.enterprises)
	case k < 45 && len(all.residents) > 0:
		d.reporter = pick(luck, all.residents)
	}
}
