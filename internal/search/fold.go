package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold gives the form in which text is compared, the same as the SQL function
// jinyan_fold: compatibility composition (NFKC), lower case, white space at the
// ends dropped and each other run of it made one space.
//
// Lower case is that of Latin, Greek, Cyrillic and Armenian, character by
// character and in no particular language: the Turkish İ becomes i, ß stays.
// Other scripts are left as they are. A run of more than 30 combining marks on
// one character is the only text that Go and PostgreSQL fold differently.
func Fold(text string) string {
	return strings.Join(strings.FieldsFunc(foldCase(text), isSpace), " ")
}

// foldCase is Fold without its care for white space. The second composition is
// for small letters that compose with a mark where their capitals did not.
func foldCase(text string) string {
	return norm.NFKC.String(strings.Map(lower, norm.NFKC.String(text)))
}

// lower is the simple lower case within the ranges that jinyan_fold knows by
// table; a wider one would find in Go what SQL does not.
func lower(r rune) rune {
	switch {
	case r < 0x80, r >= 0xC0 && r <= 0x58F, r >= 0x1E00 && r <= 0x1FFF:
		return unicode.ToLower(r)
	}
	return r
}

// isSpace is Unicode's white space as it remains after composition.
func isSpace(r rune) bool { return unicode.Is(unicode.White_Space, r) }
