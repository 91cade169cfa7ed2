package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"

	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// world is everything but the issues, held in memory: for a city, a quarter of a
// gigabyte. Things refer to each other by their place in these lists.
type world struct {
	options  Options
	span     span
	calendar *calendar
	weather  *weather

	categories    []category
	areas         []area
	communities   []community
	compounds     []compound
	buildings     []building
	organizations []organization
	occupancies   []occupancy
	projects      []project
	grids         []grid
	coverages     []coverage
	parties       []party
	attachments   []tie
	persons       []person
	memberships   []membership
	teams         []team
	teamServices  []tie
	coBuilders    []tie
	volunteers    []volunteer
	records       []record
	guidances     []tie
	regulations   []tie
	members       []tie
	groups        []choice
	policies      []slaPolicy
	services      []choice
	facilities    []facility
	venues        []venue
	venueHosts    []tie
	redPosts      []redPost
	agreements    []agreement
	programs      []program
	activities    []activity
	care          []careRecord
	visits        []visit
	inspections   []inspection
	hazards       []hazard
	processes     []process
	works         []works
	campaigns     []campaign
	campaignParts []campaignPart
	ledgers       []ledger
	brands        []brand
	promotions    []promotion
	census        []census
	standards     []standard
	assessments   []assessment
	surveys       []survey
	figures       []figure
	documents     []document
	evidences     []evidence
	districts     []district

	named map[string]int // how many persons bear a label
}

// district is where the lists of one district begin, and who works for all of it.
type district struct {
	number      int
	code        string
	area        int
	bureaus     map[string]int // organizations by their task
	streets     []int          // areas
	communities []int
	towers      []int // compounds
	enterprises []int // organizations
	residents   []int // persons who may report
	partyRoot   map[string]int
	parties     int // how many so far, for their codes
	persons     int

	socialOrgs    int         // the first of the organizations
	center        int         // venue
	swallows      []int       // teams
	streetParties map[int]int // by the street's area
	programs      map[string]int
	campaigns     map[string]int // by their kind
	ledger        int            // of the association

	// Where the district's own begin in the lists of the world.
	firstParty, firstAgreement, firstActivity   int
	firstVisit, firstInspection, firstBrand     int
	firstCensus, firstStandard, firstAssessment int
	firstFigure                                 int
}

// newWorld invents the world of the options.
func newWorld(o Options) *world {
	s := threeYears()
	w := &world{options: o, span: s, calendar: newCalendar(s), named: map[string]int{}}
	w.weather = newWeather(o.Seed, s)
	w.categories = readCategories()
	w.groups, w.services = groups(), services()
	w.policies = slaPolicies()
	w.addCountry()
	names := newChance(o.Seed, ofPlaces, -1)
	placed := placeNames(&names, o.districts()*(streetsOfDistrict+communitiesOfDistrict))
	for n := range o.districts() {
		d := &district{
			number: n, code: fmt.Sprint(districtCodeFirst + n), bureaus: map[string]int{}, partyRoot: map[string]int{},
			streetParties: map[int]int{}, programs: map[string]int{}, campaigns: map[string]int{},
		}
		w.addPlaces(d, placed[n*(streetsOfDistrict+communitiesOfDistrict):])
		w.addOrganizations(d)
		w.addProjects(d)
		w.addGrids(d)
		w.addParties(d)
		w.addStaff(d)
		w.addTies(d)
		if o.Profile == District {
			w.addResidents(d)
			w.addTeams(d)
		}
		w.addFacilities(d)
		w.addVenues(d)
		w.addRedPosts(d)
		w.addAgreements(d)
		if o.Profile == District {
			w.addPrograms(d)
			w.addActivities(d)
			w.addCare(d)
			w.addVisits(d)
			w.addInspections(d)
			w.addHazards(d)
			w.addProcesses(d)
			w.addSurveys(d)
		}
		w.addWorks(d)
		w.addCampaigns(d)
		w.addLedgers(d)
		w.addCampaignParts(d)
		w.addBrands(d)
		w.addCensus(d)
		w.addAssessments(d)
		w.addFigures(d)
		w.addDocument(d)
		w.districts = append(w.districts, *d)
	}
	return w
}

func (w *world) chance(t topic, number int) chance { return newChance(w.options.Seed, t, number) }

// tables lists how all tables of the world are filled.
func (w *world) tables() []table {
	return []table{
		w.codeListTable(), w.codeItemTable(), w.slaPolicyTable(),
		w.areaTable(), w.communityTable(), w.compoundTable(), w.buildingTable(),
		w.organizationTable(), w.occupancyTable(), w.projectTable(),
		w.gridTable(), w.coverageTable(),
		w.partyTable(), w.attachmentTable(),
		w.personTable(), w.teamTable(), w.teamServiceTable(), w.coBuilderTable(),
		w.volunteerTable(), w.teamVolunteerTable(), w.membershipTable(),
		w.guidanceTable(), w.regulationTable(), w.associationTable(),
		w.facilityTable(), w.venueTable(), w.venueHostTable(), w.redPostTable(),
		w.agreementTable(), w.agreementPartyTable(), w.agreementServiceTable(), w.exchangeTable(),
		w.programTable(), w.activityTable(), w.organizerTable(), w.showTable(), w.participationTable(),
		w.careTable(), w.visitTable(), w.visitGroupTable(), w.visitServiceTable(), w.visitSubjectTable(),
		w.inspectionTable(), w.conductorTable(),
		w.processTable(), w.stageTable(), w.topicTable(), w.ideaTable(), w.planTable(), w.voteTable(), w.worksTable(),
		w.campaignTable(), w.addresseeTable(), w.ledgerTable(), w.brandTable(), w.promotionTable(),
		w.censusTable(), w.standardTable(), w.criterionTable(), w.assessmentTable(), w.scoreTable(), w.surveyTable(),
		w.metricTable(), w.figureTable(), w.documentTable(), w.passageTable(), w.evidenceTable(),
	}
}

func zone() *time.Location { return model.Zone() }

// identify is the id that an import gives the row too: of its code or, without
// one, of the values of its key in the order of model.Type.Key.
func identify(typ string, key ...string) uuid.UUID { return relay.DeriveID(typ, key...) }

// morning is when a row that is valid from d was entered: at a time of that
// day that depends on n alone.
func (d day) morning(n int) moment {
	if d == 0 {
		d = dayOf(2019, time.December, 1)
	}
	return d.start() + officeOpens + moment(n*7%(7*3600))*second
}

// life is the days in which something is valid; zero is an open end.
type life struct{ from, to day }

func (l life) holds(d day) bool { return d >= l.from && (l.to == 0 || d < l.to) }

// String writes the day as import files do, "" for none.
func (d day) String() string {
	if d == 0 {
		return ""
	}
	return d.date().Format(time.DateOnly)
}

// settled is since when the structure stands that the first issue meets.
func settled() day { return dayOf(2019, time.December, 1) }
