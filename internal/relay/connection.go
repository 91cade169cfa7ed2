package relay

// Connection is a page of T with its counts.
type Connection[T any] struct {
	Edges []*Edge[T]
	// Nodes are the edges' nodes.
	Nodes    []*T
	PageInfo PageInfo
	// TotalCount is the number of rows of all pages; it is read only if asked.
	TotalCount int
}

// Edge is one row of a page.
type Edge[T any] struct {
	Node   *T
	Cursor string
}

// PageInfo tells where the page lies.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}
