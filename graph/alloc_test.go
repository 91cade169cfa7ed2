package graph_test

import (
	"net/http"
	"testing"
)

// TestRowsCostNoAllocation wants fewer allocations for a page of 1,000 issues than
// it has rows, by far: those of the request and of the driver are all there are.
func TestRowsCostNoAllocation(t *testing.T) {
	db := districtDatabase(t)
	c := &chunks{}
	db.send(workloads["rows"], c, http.Header{})
	n := testing.AllocsPerRun(20, func() {
		c.body.Reset()
		db.send(workloads["rows"], c, http.Header{})
	})
	if n > 150 {
		t.Errorf("%v allocations", n)
	}
}
