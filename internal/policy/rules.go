package policy

import (
	"slices"

	"jinyan/internal/model"
)

// Rules are what holds for a reader, as far as the text of a statement depends on it. The
// zero Rules are those of the public.
type Rules struct {
	// Unruled says that no rules hold.
	Unruled bool
	// Staff sees what is internal and belongs to no place.
	Staff bool
	// Inside is where what is internal and lies somewhere is seen; Care where records of
	// care are, and Party where it is that somebody belongs to the party.
	Inside, Care, Party Reach
	// Texts says that what people wrote is seen, Reporters who reported something.
	Texts, Reporters bool
	// plain hides no column.
	plain bool
}

// Reach is where a reader sees something: a set of ways to be in charge of a place.
type Reach uint8

// The ways to be in charge. Ids of the first four come with a request.
const (
	InCommunities Reach = 1 << iota
	InGrids
	InCompounds
	InOffices
	Everywhere
)

// duty is what a role may see in what it is in charge of.
type duty struct {
	inside, care, party Reach
	texts, reporters    bool
}

// duties of the roles. Who has none sees what is public.
var duties = map[Role]duty{
	MicroGridWorker:   {inside: InGrids, care: InGrids, texts: true, reporters: true},
	GridWorker:        {inside: InGrids, care: InGrids, texts: true, reporters: true},
	ProjectManager:    {inside: InCompounds, texts: true},
	DepartmentHandler: {inside: InOffices, texts: true, reporters: true},
	CommunityStaff:    {inside: area, care: area, texts: true, reporters: true},
	StreetStaff:       {inside: area, care: area, texts: true, reporters: true},
	DistrictStaff:     {inside: area, care: area, texts: true, reporters: true},
	DistrictAnalyst:   {inside: area, care: area, reporters: true},
	CareOfficer:       {inside: area, care: area, reporters: true},
	PartyAffairs:      {inside: area, party: area, reporters: true},
}

// area is the reach of those who are in charge of areas with all that lies in them.
const area = InCommunities | InGrids | Everywhere

// Rules are the rules for a caller who reaches as far as told.
func (c Caller) Rules(reach Reach) Rules {
	if c.Unruled {
		return Rules{Unruled: true}
	}
	var rules Rules
	for _, role := range c.Roles {
		d, ok := duties[role]
		if !ok {
			continue
		}
		rules.Staff = true
		rules.Inside |= d.inside & reach
		rules.Care |= d.care & reach
		rules.Party |= d.party & reach
		rules.Texts = rules.Texts || d.texts
		rules.Reporters = rules.Reporters || d.reporters
	}
	rules.Inside, rules.Care, rules.Party = rules.Inside.least(), rules.Care.least(), rules.Party.least()
	return rules
}

// least leaves out what everywhere contains.
func (r Reach) least() Reach {
	if r&Everywhere != 0 {
		return Everywhere
	}
	return r
}

// May tells whether a caller may see a value of a class in plain, of what is in scope, if
// they say what for. Nobody else is told whether there is one.
func (c Caller) May(see model.Class) bool {
	if c.Unruled {
		return true
	}
	entitled := []Role{MicroGridWorker, GridWorker, DepartmentHandler, CommunityStaff, StreetStaff, DistrictStaff, CareOfficer, PartyAffairs}
	if see == model.Sensitive {
		entitled = []Role{CareOfficer, PartyAffairs}
	}
	return slices.ContainsFunc(entitled, c.Is)
}

// Fewest is how many persons a figure of groups must be about to be told.
const Fewest = 5

// Guards tells whether figures about rows of a type are kept from telling of few persons.
// Memberships are posts, and personal for those who see who belongs to the party.
func (rules Rules) Guards(t *model.Type) bool {
	return !rules.Unruled && t.Someone && (t.Name != "Membership" || rules.Party != 0)
}

// GuardsBeyond tells whether figures are kept from telling of few of those whom an edge
// leads to or whose column it is.
func (rules Rules) GuardsBeyond(t *model.Type) bool { return !rules.Unruled && t.Someone }

// MayAudit tells whether a caller may read the access log.
func (c Caller) MayAudit() bool { return c.Unruled || c.Is(Auditor) }

// Plain are the same rules with no column hidden, for one who may see a value in plain.
func (rules Rules) Plain() Rules {
	rules.plain = true
	return rules
}
