package search

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// What Parse accepts at most.
const (
	MaxLength = 200 // characters, before folding
	MaxTerms  = 16
)

// Query is what is searched for: the distinct folded terms, in the order in
// which they were written. A text answers it when it holds every one of them.
type Query struct {
	Terms []string
}

// Parse folds text and splits it at white space. Repeated terms count once.
// Characters that PostgreSQL cannot hold (NUL, broken UTF-8) part terms as
// white space does. It returns ErrEmpty when nothing is left, a *TooLongError
// or a *TooManyTermsError when there is more than MaxLength or MaxTerms.
func Parse(text string) (Query, error) {
	if n := utf8.RuneCountInString(text); n > MaxLength {
		return Query{}, &TooLongError{Length: n}
	}
	text = strings.ReplaceAll(strings.ToValidUTF8(text, " "), "\x00", " ")
	var terms []string
	for term := range strings.FieldsSeq(Fold(text)) {
		if !slices.Contains(terms, term) {
			terms = append(terms, term)
		}
	}
	switch {
	case len(terms) == 0:
		return Query{}, ErrEmpty
	case len(terms) > MaxTerms:
		return Query{}, &TooManyTermsError{Terms: len(terms)}
	}
	return Query{Terms: terms}, nil
}

// Grams gives the grams that a row must contain, sorted and distinct: the term
// itself if it has one or two characters, else its pairs of neighbours. They
// are what grams @> $1 takes.
//
// Of a term longer than two characters they are only what it implies: "010 104"
// has the pairs of "0104" and not the term. Unless the query is Exact, the
// caller must recheck, term by term for those longer than two characters, or
// by Patterns for all at once:
//
//	position($term IN jinyan_fold(title)) > 0
func (q Query) Grams() []string {
	var grams []string
	for _, term := range q.Terms {
		grams = append(grams, termGrams(term)...)
	}
	slices.Sort(grams)
	return slices.Compact(grams)
}

// Exact reports whether the grams decide alone: no term is longer than two
// characters, and the rows need no recheck.
func (q Query) Exact() bool {
	return !slices.ContainsFunc(q.Terms, func(term string) bool {
		return utf8.RuneCountInString(term) > 2
	})
}

// Patterns gives one LIKE pattern a term, so that one parameter rechecks any
// number of terms and the folded text is computed once a row:
//
//	jinyan_fold(title) LIKE ALL ($patterns)
func (q Query) Patterns() []string {
	escape := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)
	patterns := make([]string, len(q.Terms))
	for i, term := range q.Terms {
		patterns[i] = "%" + escape.Replace(term) + "%"
	}
	return patterns
}

// termGrams gives the pairs of a term's characters, or its only character.
func termGrams(term string) []string {
	chars := []rune(term)
	if len(chars) == 1 {
		return []string{term}
	}
	grams := make([]string, 0, len(chars)-1)
	for i := range len(chars) - 1 {
		grams = append(grams, string(chars[i:i+2]))
	}
	return grams
}

// ErrEmpty is what Parse returns for a text without any term.
var ErrEmpty error = emptyError{}

type emptyError struct{}

func (emptyError) Error() string { return "The search text is empty." }

// TooLongError is what Parse returns for a text of more than MaxLength
// characters.
type TooLongError struct{ Length int }

func (e *TooLongError) Error() string {
	return fmt.Sprintf("The search text has %d characters; at most %d are allowed.", e.Length, MaxLength)
}

// TooManyTermsError is what Parse returns for more than MaxTerms terms.
type TooManyTermsError struct{ Terms int }

func (e *TooManyTermsError) Error() string {
	return fmt.Sprintf("The search text has %d words; at most %d are allowed.", e.Terms, MaxTerms)
}
