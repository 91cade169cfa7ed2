package graph

import _ "embed"

//go:embed gen/schema.graphqls
var sdl string

// SDL is the whole schema: what people wrote and what follows from it.
func SDL() string { return sdl }
