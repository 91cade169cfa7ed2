package model

import "jinyan/internal/relay"

// Node is any row with a global id.
type Node interface {
	ID() relay.ID
}

// SearchHit is a node that a text search found.
type SearchHit struct {
	Node    Node
	Score   float64
	Snippet string
	Field   string
}

// A page of hits.
type (
	SearchConnection = relay.Connection[SearchHit]
	SearchEdge       = relay.Edge[SearchHit]
)
