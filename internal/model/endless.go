package model

// Endless is a row with a business key whose end is not recorded. It fills the
// field validTo that lists of mixed types ask of every such row: always null.
type Endless struct {
	ValidTo *Date `bun:"-"`
}

// Someone is a row that tells of one person: few such rows are few persons.
type Someone struct{}
