// Package graph is the only package that speaks GraphQL. A query's selection
// becomes a plan (compile.go), the plan is run once for the operation, and the
// resolvers find their values in its rows by the response path (reading.go).
package graph

// Resolver is the root of the generated resolvers. It holds nothing: whatever a
// field needs is in the reading of its operation.
type Resolver struct{}
