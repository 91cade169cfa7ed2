// Package model is the domain: one Bun struct a node type, which is at once
// table, GraphQL object, filter and edge, and the Graph that the rest of the
// service reads them by. It holds no SQL and knows no database.
package model

// all lists every node type. Association types come first, because Bun wants
// to know them before the many-to-many edges that run through them.
func all() []any {
	return []any{
		(*TeamService)(nil),

		(*Area)(nil), (*Community)(nil), (*Compound)(nil), (*Issue)(nil),
		(*VolunteerTeam)(nil),
	}
}
