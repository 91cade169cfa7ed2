package main

import (
	"fmt"

	"jinyan/graph"
)

type schemaCmd struct{}

// Run prints the whole schema.
func (*schemaCmd) Run(c *console) error {
	_, err := fmt.Fprint(c.out, graph.SDL())
	return err
}
