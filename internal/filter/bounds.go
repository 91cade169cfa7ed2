package filter

import "jinyan/internal/fault"

// What a condition may hold: PostgreSQL plans deeper and longer ones for minutes.
const (
	maxTerms = 500
	maxDepth = 24
)

func tooLarge() *fault.Error {
	return fault.New(fault.CostExceeded,
		"this condition is too large; it may have %d terms and be %d levels deep",
		"该条件过大;最多 %d 项、%d 层", maxTerms, maxDepth)
}

// depth tells how deep the objects of a condition stand in each other.
func depth(v Value) int {
	deepest := 0
	switch raw := v.Raw.(type) {
	case Object:
		for _, entry := range raw {
			deepest = max(deepest, depth(entry.Value))
		}
		return deepest + 1
	case []Value:
		for _, item := range raw {
			deepest = max(deepest, depth(item))
		}
	}
	return deepest
}

// terms counts what a condition asks of columns and edges, and the empty lists
// and objects in it.
func terms(e Expr) int {
	switch e := e.(type) {
	case And:
		return sum(e)
	case Or:
		return sum(e)
	case Not:
		return terms(e.Expr)
	case Related:
		return 1 + terms(e.Where)
	case Measured:
		return 1 + terms(e.Aggregate.Where)
	}
	return 1
}

func sum(list []Expr) int {
	n := 0
	for _, e := range list {
		n += terms(e)
	}
	return max(n, 1)
}
