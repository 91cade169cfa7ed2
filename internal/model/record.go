package model

import "github.com/google/uuid"

// Record is what every row of every table has.
type Record struct {
	// UUID is the primary key; outside it is shown as a typed id.
	UUID uuid.UUID `bun:"id,pk,type:uuid"`
	// Demo says that the row is invented for demonstration.
	Demo bool
	// DemoFields names the fields (in GraphQL) that are invented in a row that is otherwise real.
	DemoFields []string `bun:",array"`
	// Revision grows by one with every change of the row.
	Revision  int
	CreatedAt DateTime
	UpdatedAt DateTime
}

// Coded is a row with a business key of its own: a node that stands for itself.
type Coded struct {
	// Code is the one business key, unique per type.
	Code string
	// Name is what people call it, in Chinese.
	Name string `jinyan:"search"`
}

// Life is the half-open range of days in which a row is valid; nil is open.
type Life struct {
	ValidFrom *Date
	ValidTo   *Date
}
