package synth

// burst is one matter that many report: a main issue and, after it, those
// that are merged into it.
type burst struct {
	main int
	nth  int // of the ones to merge, from 1
}

// bursts knows, of the issues that are to be merged, into which; and which
// issues are a main one. It holds three in a hundred of all numbers.
type bursts struct {
	of    map[int]burst
	mains map[int]bool
}

const (
	leastBurst = 3 // issues that are merged into one
	mostBurst  = 39
)

// newBursts spreads the bursts over the issues: reports of one matter follow
// each other closely, with others in between.
func newBursts(seed int64, issues int) *bursts {
	b := &bursts{of: map[int]burst{}, mains: map[int]bool{}}
	luck := newChance(seed, ofBursts, 0)
	wanted := issues * 3 / 100
	gap := min(max(issues/50_000, 1), 20)
	for tries := 0; len(b.of) < wanted && tries < 10*wanted; tries++ {
		main := luck.below(issues)
		size := leastBurst + luck.below(1+luck.below(mostBurst-leastBurst+1))
		if size > 2*(wanted-len(b.of)) && size > leastBurst || main+size*gap >= issues {
			continue
		}
		if _, merged := b.of[main]; merged || b.mains[main] {
			continue
		}
		at := main
		for n := 1; n <= size && at < issues-1; {
			at += 1 + luck.below(gap)
			if _, merged := b.of[at]; merged || b.mains[at] || at >= issues {
				continue
			}
			b.of[at] = burst{main, n}
			n++
		}
		b.mains[main] = true
	}
	return b
}
