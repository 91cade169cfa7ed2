package synth

import (
	"math"
	"sort"
)

// weights are cumulated whole weights: entry i covers [w[i-1], w[i]).
type weights []int64

func newWeights(each []int64) weights {
	w := make(weights, len(each))
	var sum int64
	for i, e := range each {
		sum += e
		w[i] = sum
	}
	return w
}

// ofShares turns shares into weights of a millionth each.
func ofShares(shares []float64) weights {
	var sum float64
	for _, s := range shares {
		sum += s
	}
	each := make([]int64, len(shares))
	for i, s := range shares {
		each[i] = int64(math.Round(s / sum * 1e6))
	}
	return newWeights(each)
}

func (w weights) total() int64 { return w[len(w)-1] }

// at is the entry that covers x.
func (w weights) at(x int64) int {
	return sort.Search(len(w), func(i int) bool { return w[i] > x })
}

// before is the sum of the entries ahead of i.
func (w weights) before(i int) int64 {
	if i == 0 {
		return 0
	}
	return w[i-1]
}

func (w weights) draw(c *chance) int { return w.at(int64(c.below(int(w.total())))) }

// zipf gives n ranks weights of k^-s, with the least s (in steps of a
// hundredth) for which the first `top` of them hold at least share of all.
func zipf(n, top int, share float64) []int64 {
	each := make([]int64, n)
	for s := 0.0; s <= 3; s += 0.01 {
		var all, head int64
		for k := range each {
			each[k] = int64(math.Round(1e9*math.Pow(float64(k+1), -s))) + 1
			all += each[k]
			if k < top {
				head += each[k]
			}
		}
		if float64(head) >= share*float64(all) {
			break
		}
	}
	return each
}
