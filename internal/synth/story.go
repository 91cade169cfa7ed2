package synth

// story is the life of an issue: its events and what follows from them. It is
// used again for the next issue, so that telling allocates nothing.
type story struct {
	events      []event
	assignments []assignment
	replies     []reply
	followUps   []followUp
	ratings     []rating

	status              string
	accepted, responded moment
	due                 moment
	resolved, closed    moment
	escalation          string
	reopened            int

	// What the events do not say: the deadlines that stand after acceptance,
	// extension and reopening, and how high it was escalated.
	dueAccepted, dueExtended, dueReopened moment
	level                                 string
	levelAt                               moment
}

// event is one step. Without to it changes no status.
type event struct {
	action, from, to string
	at               moment
	actor, office    int // person, organization
	// due and level are what stands since, if the step changed it.
	due   moment
	level string
}

// assignment is who must act. What lies after the present has not happened.
type assignment struct {
	office, person                      int
	role                                string
	at, due, accepted, finished, bounce moment
	reason                              string
}

type reply struct {
	at             moment
	office, person int
}

type followUp struct {
	at     moment
	method string
	reach  bool
	solved bool
}

type rating struct {
	at    moment
	score int
}

const (
	fewestEvents = 6
	mostEvents   = 10
)

func (s *story) reset() {
	*s = story{
		events: s.events[:0], assignments: s.assignments[:0], replies: s.replies[:0],
		followUps: s.followUps[:0], ratings: s.ratings[:0], escalation: "NONE", level: "NONE",
	}
}

func (s *story) add(action, to string, at moment, by who) {
	s.events = append(s.events, event{action: action, to: to, at: at, actor: by.person, office: by.office})
}

// reply adds an answer to the reporter with its event.
func (s *story) reply(at moment, by who) {
	s.add("REPLY", "", at, by)
	s.replies = append(s.replies, reply{at, by.office, by.person})
}

// finish brings the events into order, drops what the present has not seen,
// notes down more where there are too few, and tells what follows.
func (s *story) finish(present moment, clerk who) {
	for i := 1; i < len(s.events); i++ {
		for j := i; j > 0 && s.events[j].at < s.events[j-1].at; j-- {
			s.events[j], s.events[j-1] = s.events[j-1], s.events[j]
		}
	}
	for len(s.events) > 0 && s.events[len(s.events)-1].at >= present {
		s.events = s.events[:len(s.events)-1]
	}
	if short := fewestEvents - len(s.events); short > 0 {
		last := s.events[len(s.events)-1].at
		step := min(present-last, 2*full) / moment(short+1)
		for n := range short {
			s.add("NOTE", "", last+step*moment(n+1), clerk)
		}
	}
	for i := range s.events {
		s.follow(&s.events[i])
	}
	if s.levelAt < present {
		s.escalation = s.level
	}
}

// follow applies one event to what the issue's own row says.
func (s *story) follow(e *event) {
	if e.to != "" {
		e.from, s.status = s.status, e.to
	}
	switch e.action {
	case "ACCEPT":
		s.accepted, s.due = e.at, s.dueAccepted
		e.due = s.due
	case "EXTEND":
		s.due = s.dueExtended
		e.due = s.due
	case "REPLY":
		if s.responded == 0 {
			s.responded = e.at
		}
	case "RESOLVE":
		s.resolved = e.at
	case "CLOSE":
		s.closed = e.at
	case "REOPEN":
		s.resolved, s.closed, s.due = 0, 0, s.dueReopened
		s.reopened++
		e.due = s.due
	case "ESCALATE", "URGE":
		e.level = s.level
	}
}
