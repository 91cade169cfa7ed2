package synth

import (
	"slices"

	"jinyan/internal/fault"
)

// The profiles.
const (
	// District is one district: 75 communities in 11 streets and all their sides.
	District = "district"
	// City is the structure of twenty districts without the residents' side:
	// no volunteers, micro-grid workers, building leads or reporting residents,
	// and nothing that they come together for.
	City = "city"
)

const (
	cityDistricts     = 20
	districtIssues    = 200_000
	cityIssues        = 1_000_000
	mostIssues        = 50_000_000
	chunkOfProgress   = 10_000
	districtCodeFirst = 510104
)

// Options say what to generate. The zero value is a district with 200,000 issues.
type Options struct {
	// Profile is District, the default, or City.
	Profile string
	// Issues is how many issues there are: 0 means 200,000 in a district and
	// 1,000,000 in a city, and a negative number none.
	Issues int
	// Seed decides all that is left to chance.
	Seed int64
	// Natures is the mix of what reporters want; nil means [FirstBulletin].
	Natures *NatureMix
	// Progress, if not nil, hears how far a step is. It is never called by two
	// goroutines at once, and the load waits for it.
	Progress func(step string, done, total int)
}

// NatureMix gives the shares of the natures of issues. Only their proportions
// count.
type NatureMix struct {
	Consultation, Help, Complaint, Report, Suggestion, Praise, Other float64
}

// FirstBulletin is the mix of a week in one city; it gave complaints and
// reports as one figure, which is parted here four to one.
func FirstBulletin() NatureMix {
	return NatureMix{Consultation: 47.1, Help: 30.3, Complaint: 4.24, Report: 1.06, Suggestion: 14.8, Praise: 0.3, Other: 2.2}
}

// shares lists the mix in the order of the natures.
func (m NatureMix) shares() []float64 {
	return []float64{m.Consultation, m.Help, m.Complaint, m.Report, m.Suggestion, m.Praise, m.Other}
}

func (o Options) withDefaults() Options {
	if o.Profile == "" {
		o.Profile = District
	}
	if o.Issues == 0 {
		o.Issues = districtIssues
		if o.Profile == City {
			o.Issues = cityIssues
		}
	}
	o.Issues = max(o.Issues, 0)
	if o.Natures == nil {
		mix := FirstBulletin()
		o.Natures = &mix
	}
	if o.Progress == nil {
		o.Progress = func(string, int, int) {}
	}
	return o
}

func (o Options) validate() error {
	if o.Profile != District && o.Profile != City {
		return fault.New(fault.BadInput,
			"there is no profile %q; the profiles are district and city",
			"没有名为 %q 的规模;可选 district(区)和 city(市)", o.Profile)
	}
	if o.Issues > mostIssues {
		return fault.New(fault.BadInput,
			"%d issues are too many; the most is %d",
			"%d 件诉求过多;最多为 %d 件", o.Issues, mostIssues)
	}
	shares := o.Natures.shares()
	if slices.Min(shares) < 0 || slices.Max(shares) <= 0 {
		return fault.New(fault.BadInput,
			"the mix of natures must have no negative share and one above zero",
			"诉求性质的占比不得为负,且至少一项大于零")
	}
	return nil
}

// districts is how many districts the profile has.
func (o Options) districts() int {
	if o.Profile == City {
		return cityDistricts
	}
	return 1
}
