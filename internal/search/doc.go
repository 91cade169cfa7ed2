// Package search finds Chinese and mixed text with an index on stock
// PostgreSQL: it parses what a person typed, says which grams a row must hold,
// and cuts snippets. It knows no table and writes no SQL.
//
// Text is compared in a folded form (Fold here, jinyan_fold in PostgreSQL; a
// test holds the two together). jinyan_grams gives a text's distinct single
// characters and pairs of neighbours, of all scripts, so that words of one,
// two and more characters and parts of codes are found alike. White space
// makes no gram and no pair reaches across it.
//
// # A search over many types
//
//	terms ── Grams ────► candidates of each table, by its GIN index
//	      └─ Patterns ─► recheck unless Exact: rows with the grams are a superset
//	                          │ newest first, bounded per table
//	                          ▼
//	               score, recency, code, id ── keyset, first n
//	                          ▼
//	                       Snippet
//
// The rank of a candidate is (score, recency, code, id): the score puts a row
// whose title holds every term before one that needs its body, then counts
// the occurrences (jinyan_occurrences, summed over the terms, up to 999);
// score = weight*1000 + occurrences, weight 2 for the title and 1 for the body.
// Recency is when the thing happened, newest first; code ascends; id decides.
//
// A term of one character may stand in every row, and then even the index
// names millions. The caller therefore applies a candidate limit: of each table
// only the newest CandidateLimit matches are ranked. The rank is exact while a
// table has no more matches than that; beyond it the newest are ranked among
// themselves and older ones are not reached. How the newest are found in
// bounded time is the caller's statement: a walk of the order's index where a
// sample of the newest rows shows the term to be common, the GIN index if not.
package search

// CandidateLimit is how many matches of one table are ranked.
const CandidateLimit = 500
