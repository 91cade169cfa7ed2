// Package store opens PostgreSQL: the private cluster, the pools, migrations,
// the translation of its errors. It must not know GraphQL or any table.
package store
