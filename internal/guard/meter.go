package guard

import (
	"math"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"jinyan/internal/fault"
)

// Budget is what one caller may take of the service.
type Budget struct {
	// Running is how many operations may run at once; any number, if it is 0.
	Running int
	// Database is for how long PostgreSQL may work in a minute; for ever, if it is 0. What
	// is not used is saved for a minute.
	Database time.Duration
}

// Meter keeps what callers took. It is safe for concurrent use.
type Meter struct {
	budget Budget
	now    func() time.Time

	mu      sync.Mutex
	callers *simplelru.LRU[string, *taken]
}

// taken is what a caller took.
type taken struct {
	running int
	// left is what is left of the budget at an instant.
	left time.Duration
	at   time.Time
}

// callersKept is of how many callers it is kept what they took. Who is forgotten starts
// with a whole budget.
const callersKept = 100_000

// NewMeter keeps callers to a budget, by the clock now.
func NewMeter(b Budget, now func() time.Time) *Meter {
	callers, _ := simplelru.NewLRU[string, *taken](callersKept, nil) // fails for no size alone
	return &Meter{budget: b, now: now, callers: callers}
}

// Enter lets an operation of a caller begin, or refuses it with RATE_LIMITED and after
// what time it may be tried again. What was let in is to leave, with the time that
// PostgreSQL worked for it.
func (m *Meter) Enter(caller string) error {
	if m.budget == (Budget{}) {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.of(caller)
	switch {
	case m.budget.Running > 0 && t.running >= m.budget.Running:
		return limited(time.Second,
			"%[1]d of your operations run already; wait for one to end", "您已有 %[1]d 个操作在执行;请等待其结束", t.running)
	case m.budget.Database > 0 && t.left <= 0:
		// Each second gives back as much as of a minute a second is.
		wait := time.Duration(math.Ceil((1-t.left).Seconds()/m.budget.Database.Minutes())) * time.Second
		return limited(wait,
			"your budget of %[1]v of the database's time in a minute is spent; ask again in %[2]v", "您每分钟 %[1]v 的数据库时间预算已用完;请 %[2]v 后再试", m.budget.Database, wait)
	}
	t.running++
	return nil
}

// Leave notes that an operation of a caller ended, and how long PostgreSQL worked for it.
// It tells what is left of the budget for that, if there is one.
func (m *Meter) Leave(caller string, database time.Duration) (left time.Duration, metered bool) {
	if m.budget == (Budget{}) {
		return 0, false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.of(caller)
	t.running = max(0, t.running-1)
	t.left -= database
	return max(0, t.left), m.budget.Database > 0
}

// of is what a caller took, by now.
func (m *Meter) of(caller string) *taken {
	now := m.now()
	t, known := m.callers.Get(caller)
	if !known {
		t = &taken{left: m.budget.Database, at: now}
		m.callers.Add(caller, t)
	}
	if passed := now.Sub(t.at); passed > 0 {
		saved := float64(passed) * m.budget.Database.Minutes()
		t.left = min(m.budget.Database, t.left+time.Duration(saved))
		t.at = now
	}
	return t
}

func limited(after time.Duration, en, zh string, args ...any) error {
	f := fault.New(fault.RateLimited, en, zh, args...)
	f.After = after
	return f
}
