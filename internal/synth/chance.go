package synth

import "math/bits"

// chance is a stream of pseudo-random numbers (SplitMix64). Every thing draws
// from a stream of its own, known by seed, topic and number, so that one thing
// does not change when another draws once more. All of it is integers: floating
// point differs between processors.
type chance struct{ state uint64 }

// topic parts the streams of one seed.
type topic uint64

const (
	ofPlaces topic = iota + 1
	ofOrganizations
	ofProjects
	ofParty
	ofPersons
	ofTeams
	ofService
	ofRanks
	ofWeather
	ofBursts
	ofIssues
	ofLives
	ofTitles
	ofFacilities
	ofVenues
	ofAgreements
	ofActivities
	ofCare
	ofVisits
	ofRounds
	ofInspections
	ofHazards
	ofProcesses
	ofWorks
	ofCampaigns
	ofLedgers
	ofFindings
	ofFigures
	ofOrigins
	ofWhistles
	ofSupervisions
)

func newChance(seed int64, t topic, number int) chance {
	c := chance{state: uint64(seed)}
	c.state = c.next() ^ uint64(t)*0xd1342543de82ef95
	c.state = c.next() ^ uint64(number)*0x9e3779b97f4a7c15
	c.next()
	return c
}

func (c *chance) next() uint64 {
	c.state += 0x9e3779b97f4a7c15
	z := c.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// below is a number of [0, n).
func (c *chance) below(n int) int {
	hi, _ := bits.Mul64(c.next(), uint64(n))
	return int(hi)
}

// between is a number of [low, high].
func (c *chance) between(low, high int) int { return low + c.below(high-low+1) }

// hit is true in so many of ten thousand cases.
func (c *chance) hit(of10000 int) bool { return c.below(10_000) < of10000 }

// part is a moment of [0, d), more often early: the square of an even draw.
func (c *chance) part(d moment) moment {
	hi, _ := bits.Mul64(c.next(), uint64(max(d, 1)))
	hi, _ = bits.Mul64(c.next(), hi+1)
	return moment(hi)
}

// within is a span of [low, high].
func (c *chance) within(low, high moment) moment {
	return low + moment(c.below(int(high-low)+1))
}

func pick[T any](c *chance, list []T) T { return list[c.below(len(list))] }

// shuffled is the numbers of [0, n) in a drawn order.
func (c *chance) shuffled(n int) []int {
	order := make([]int, n)
	for i := range order {
		j := c.below(i + 1)
		order[i] = order[j]
		order[j] = i
	}
	return order
}
