package model

import "jinyan/internal/relay"

// Node is any row with a global id.
type Node interface {
	ID() relay.ID
}
