package graph_test

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"jinyan/internal/model"
)

// figure measures rows: a count is an int, a time a time.Time, any other figure a
// float64, and nil where there is nothing of which it could be one.
func (n *naive) figure(fn string, rows []*record, args map[string]any) any {
	rows = n.keep(rows, func(r *record) bool { return n.holds(r, args["where"]) })
	switch fn {
	case "count":
		if args["distinct"] == nil {
			return len(rows)
		}
		return n.different(rows, args["distinct"])
	case "ratio":
		part := n.keep(rows, func(r *record) bool { return n.holds(r, args["numerator"]) })
		whole := n.keep(rows, func(r *record) bool { return n.holds(r, args["denominator"]) })
		return shownNumber(decimalOf(len(part)).over(decimalOf(len(whole))), 4)
	case "earliest", "latest":
		return n.extreme(fn, rows, args["of"].(string))
	}
	var values []decimal
	for _, r := range rows {
		if v, known := n.number(r, args["of"]); known {
			values = append(values, v)
		}
	}
	digits := 4
	if lasts(args["of"]) {
		digits = 2
	}
	return measured(fn, values, digits, args["at"])
}

// measured is a figure about numbers.
func measured(fn string, values []decimal, digits int, at any) any {
	switch {
	case len(values) == 0 && fn == "sum":
		return 0.0
	case len(values) == 0 || len(values) == 1 && fn == "stddev":
		return nil
	}
	slices.SortFunc(values, func(a, b decimal) int { return a.Cmp(b.Rat) })
	switch fn {
	case "sum":
		return shownNumber(sumOf(values), digits)
	case "avg":
		return shownNumber(sumOf(values).over(decimalOf(len(values))), digits)
	case "min":
		return shownNumber(&values[0], digits)
	case "max":
		return shownNumber(&values[len(values)-1], digits)
	case "stddev":
		return shownNumber(deviation(values), digits)
	case "median":
		return shownNumber(part(values, 0.5), digits)
	case "percentile":
		p, err := strconv.ParseFloat(fmt.Sprint(at), 64)
		must(err)
		return shownNumber(part(values, p), digits)
	}
	panic("the measure " + fn + " is not known")
}

// different counts the values of a column that are not null.
func (n *naive) different(rows []*record, column any) int {
	seen := map[any]bool{}
	for _, r := range rows {
		end, asked := n.follow(r, column)
		if end == nil {
			continue
		}
		if v := n.value(end, named(end.of, asked["field"].(string))); v != nil {
			seen[canonical(v)] = true
		}
	}
	return len(seen)
}

// canonical is a value such that equal ones are equal in Go.
func canonical(v any) any {
	switch v := v.(type) {
	case *record:
		return v.cells["id"]
	case exact:
		return v.rat().RatString()
	case time.Time:
		return v.UnixMicro()
	}
	return v
}

// follow goes along the to-one edges that an input names one in another; the row
// is nil if they lead nowhere.
func (n *naive) follow(r *record, input any) (*record, map[string]any) {
	asked := input.(map[string]any)
	for name, further := range asked {
		if name == "field" || name == "duration" || r == nil {
			return r, asked
		}
		rel, further := leading(r.of, name, further)
		return n.follow(n.one(r, rel), further)
	}
	panic("an input names nothing")
}

// leading is the edge that an input names, or the branch of one to several types, and
// what is asked behind it.
func leading(ty *model.Type, name string, further any) (*model.Relation, any) {
	a := ty.Abstract(name)
	if a == nil {
		return ty.Relation(name), further
	}
	for branch, behind := range further.(map[string]any) {
		i := slices.IndexFunc(a.Branches, func(r *model.Relation) bool { return r.Name == branch })
		return a.Branches[i], behind
	}
	panic("no branch is named")
}

// lasts tells whether a number is a time that passed.
func lasts(of any) bool {
	for name, further := range of.(map[string]any) {
		if name == "field" {
			return false
		}
		return name == "duration" || lasts(further)
	}
	panic("a number is not named")
}

// named is the field that a word such as REPORTED_AT stands for.
func named(ty *model.Type, word string) *model.Field {
	i := slices.IndexFunc(ty.Values(), func(f *model.Field) bool { return strings.ToUpper(model.SnakeCase(f.Name)) == word })
	return ty.Values()[i]
}

// number is a number of a row, if it has one.
func (n *naive) number(r *record, of any) (decimal, bool) {
	input := of.(map[string]any)
	for name, further := range input {
		if name != "field" && name != "duration" {
			rel, further := leading(r.of, name, further)
			if r = n.one(r, rel); r == nil {
				return decimal{}, false
			}
			return n.number(r, further)
		}
	}
	if asked, ok := input["duration"].(map[string]any); ok {
		return n.duration(r, asked)
	}
	v := n.value(r, named(r.of, input["field"].(string)))
	if v == nil {
		return decimal{}, false
	}
	return decimalOf(v), true
}

// duration is the time from one instant of a row to another, in hours of the clock.
func (n *naive) duration(r *record, asked map[string]any) (decimal, bool) {
	to := n.at
	from, known := n.instant(r, asked["from"].(string))
	if word, given := asked["to"].(string); given && known {
		to, known = n.instant(r, word)
	}
	if !known {
		return decimal{}, false
	}
	passed := to.Sub(from)
	if asked["exceptPauses"] == true {
		id := r.cells["id"]
		if r.of.Name != "Issue" {
			id = r.cells["issue_id"]
		}
		passed -= n.paused(id, from, to)
	}
	seconds := decimal{big.NewRat(passed.Microseconds(), 1_000_000), 6}
	return *seconds.over(decimalOf(3600)), true
}

// paused is for how long an issue was on hold, as far as that is known at the instant
// of the read.
func (n *naive) paused(issue any, from, to time.Time) (long time.Duration) {
	if to.After(n.at) {
		to = n.at
	}
	var since time.Time
	holds := false
	count := func(until time.Time) {
		if holds && until.After(from) && since.Before(to) {
			long += minTime(until, to).Sub(maxTime(since, from))
		}
	}
	for _, e := range n.events(issue) {
		if e.cells["to_status"] == nil {
			continue
		}
		count(e.cells["at"].(time.Time))
		since, holds = e.cells["at"].(time.Time), e.cells["to_status"] == "ON_HOLD"
	}
	count(to)
	return max(long, 0)
}

func minTime(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

func maxTime(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// instant is a time of a row as an instant: a day begins at its midnight in
// Shanghai.
func (n *naive) instant(r *record, word string) (time.Time, bool) {
	f := named(r.of, word)
	at, known := n.value(r, f).(time.Time)
	if known && f.Kind == model.Day {
		at = at.Add(-8 * time.Hour)
	}
	return at, known
}

// extreme is the first or the last of a time.
func (n *naive) extreme(fn string, rows []*record, word string) any {
	var best any
	for _, r := range rows {
		at, known := n.instant(r, word)
		if known && (best == nil || at.Before(best.(time.Time)) == (fn == "earliest")) {
			best = at
		}
	}
	return best
}

// decimal is a number with so many places behind the point, as PostgreSQL keeps
// what is numeric.
type decimal struct {
	*big.Rat
	places int
}

// decimalOf reads a number; of those in floating point 15 digits count.
func decimalOf(v any) decimal {
	text := fmt.Sprint(v)
	if x, ok := v.(float64); ok {
		text = strconv.FormatFloat(x, 'g', 15, 64)
	}
	_, behind, _ := strings.Cut(text, ".")
	return decimal{exact(text).rat(), len(behind)}
}

// over divides as PostgreSQL does: to 16 digits at least. It is nil over 0.
func (a decimal) over(b decimal) *decimal {
	if b.Sign() == 0 {
		return nil
	}
	weightA, digitA := a.lead()
	weightB, digitB := b.lead()
	weight := weightA - weightB
	if digitA <= digitB {
		weight--
	}
	places := max(16-4*weight, a.places, b.places)
	return &decimal{rounded(new(big.Rat).Quo(a.Rat, b.Rat), places), places}
}

// lead is the first digit of a number to the base of 10,000, and its power.
func (a decimal) lead() (weight int, digit int64) {
	base, rest := big.NewRat(10_000, 1), new(big.Rat).Abs(a.Rat)
	if rest.Sign() == 0 {
		return 0, 0
	}
	for ; rest.Cmp(base) >= 0; weight++ {
		rest.Quo(rest, base)
	}
	for ; rest.Cmp(big.NewRat(1, 1)) < 0; weight-- {
		rest.Mul(rest, base)
	}
	return weight, new(big.Int).Quo(rest.Num(), rest.Denom()).Int64()
}

// rounded is a number to so many places, halves away from zero.
func rounded(r *big.Rat, places int) *big.Rat {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	x := new(big.Rat).Mul(new(big.Rat).Abs(r), new(big.Rat).SetInt(scale))
	x.Add(x, big.NewRat(1, 2))
	whole := new(big.Int).Quo(x.Num(), x.Denom())
	if r.Sign() < 0 {
		whole.Neg(whole)
	}
	return new(big.Rat).SetFrac(whole, scale)
}

// shownNumber is a number as an answer has it, nil if there is none.
func shownNumber(d *decimal, places int) any {
	if d == nil {
		return nil
	}
	x, _ := rounded(d.Rat, places).Float64()
	return x
}

func sumOf(values []decimal) *decimal {
	sum := decimal{new(big.Rat), 0}
	for _, v := range values {
		sum = decimal{new(big.Rat).Add(sum.Rat, v.Rat), max(sum.places, v.places)}
	}
	return &sum
}

// deviation is the standard deviation of a sample.
func deviation(values []decimal) *decimal {
	n := decimalOf(len(values))
	mean := new(big.Rat).Quo(sumOf(values).Rat, n.Rat)
	squares := new(big.Rat)
	for _, v := range values {
		d := new(big.Rat).Sub(v.Rat, mean)
		squares.Add(squares, d.Mul(d, d))
	}
	squares.Quo(squares, decimalOf(len(values)-1).Rat)
	root := new(big.Float).SetPrec(200).SetRat(squares)
	r, _ := root.Sqrt(root).Rat(nil)
	return &decimal{r, 0}
}

// part is the value that a part of sorted numbers does not exceed, interpolated.
func part(values []decimal, p float64) *decimal {
	at := p * float64(len(values)-1)
	low := int(at)
	x, _ := values[low].Float64()
	if next := min(low+1, len(values)-1); float64(low) < at {
		y, _ := values[next].Float64()
		x += (at - float64(low)) * (y - x)
	}
	d := decimalOf(x)
	return &d
}

// comparedFigures orders two figures, neither of which is nil.
func comparedFigures(a, b any) int {
	if at, ok := a.(time.Time); ok {
		return at.Compare(b.(time.Time))
	}
	return cmp.Compare(floating(a), floating(b))
}

// floating is a figure as a number.
func floating(v any) float64 {
	if n, ok := v.(int); ok {
		return float64(n)
	}
	return v.(float64)
}
