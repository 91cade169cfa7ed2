// Package synth fills an empty database with a synthetic district or city:
// places, grids, organizations, persons under role labels, and any number of
// issues with all that happened to them. What it writes is decided by the
// profile, the number of issues and the seed alone, to the last byte, on any
// machine. It invents; it must never read, change or mix with real rows.
//
// A district has all sides. A city has the structure of twenty districts without
// the residents' side: who lives there and serves there, and all that people meet
// for: programs and activities, care, visits, inspections and the hazards that
// they find, five-heart processes, surveys. What offices, companies and the party
// keep stays: facilities, venues, red posts, agreements, works, campaigns,
// ledgers, brands, records of coverage, assessments, metrics, documents.
//
//	Generate: open ─ lock all tables, all empty? ─ truncate ─ strip ─ copy
//	                                                                   │
//	   commit ─ foreign keys ─ checks ─ analyze ─ keys and indexes ────┘
//
// All of that is one transaction. Whoever looks from outside sees the empty
// database with all its constraints, or the full one with the same constraints;
// a failure, a cancelled context and a crash lead back to the first. It also
// makes the load fast: rows that are copied into a table truncated in the same
// transaction are not logged where wal_level is minimal, and are born frozen.
//
// A server that dies in the middle may leave files behind that belong to no
// table; they cost disk and nothing else.
//
// An issue is told from its number: draft says who reports what and where, live
// tells its life. Nothing of an issue is kept, so each table that tells of
// issues tells all of them anew, and memory hardly grows with their number. What
// joins issues to a few things of the world passes over them by when and where
// alone, which costs next to nothing.
//
// What happens beside the issues lies in the same three years, in the order of
// time, with the numbers of a district fixed whatever the number of issues.
// Measured values are counted from the rows; those that only issues could give
// are left to whoever counts them.
//
// On two cores that had a little other work too, a district with 1,000,000
// issues, which are 12.4 million rows, took 120 seconds in a durable cluster: 53
// to copy, 49 for keys and indexes, 10 for foreign keys; some 145 seconds of
// processor. Of that, what does not depend on the number of issues is 20 seconds.
// BenchmarkGenerate measures it again.
package synth
