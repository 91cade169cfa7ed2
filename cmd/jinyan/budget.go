package main

import (
	"time"

	"jinyan/internal/guard"
	"jinyan/internal/signin"
)

// budgetFlags say what one caller may take of the service. Who does not sign in shares a
// budget with all who ask from the same address.
type budgetFlags struct {
	MaxRunning int           `env:"JINYAN_MAX_RUNNING" default:"1000" help:"How many operations of one caller may run at once; 0 is any number (${default})."`
	Budget     time.Duration `env:"JINYAN_BUDGET" default:"-1s" placeholder:"TIME" help:"For how long PostgreSQL may work for one caller in a minute, such as 90s; 0 is for ever. Default: 120s where sign-in is required, else for ever."`
}

// usualBudget keeps two processors busy.
const usualBudget = 120 * time.Second

// budget is what a caller may take where sign-in is of a mode.
func (f *budgetFlags) budget(mode signin.Mode) guard.Budget {
	b := guard.Budget{Running: max(0, f.MaxRunning), Database: f.Budget}
	if f.Budget < 0 {
		b.Database = 0
		if mode == signin.Required {
			b.Database = usualBudget
		}
	}
	return b
}
