package synth_test

import (
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/store"
)

// TestSkews measures the skews that the domain gives in the rows themselves.
func TestSkews(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	for _, c := range []struct {
		name      string
		low, high float64
		query     string
	}{
		{"a twentieth of the compounds gives two fifths of the issues", 0.37, 0.43, `
			SELECT sum(n) FILTER (WHERE rank <= 60) / (SELECT count(*) FROM issues)
			  FROM (SELECT count(*) AS n, row_number() OVER (ORDER BY count(*) DESC) AS rank
			          FROM issues WHERE compound_id IS NOT NULL GROUP BY compound_id) AS r`},
		{"reopened", 0.02, 0.04, `SELECT avg((reopen_count > 0)::int) FROM issues`},
		{"bounced", 0.05, 0.08, `
			SELECT count(DISTINCT issue_id)::numeric / (SELECT count(*) FROM issues) FROM assignments WHERE returned_at IS NOT NULL`},
		{"overdue", 0.12, 0.20, `
			SELECT avg((due_at < coalesce(resolved_at, '2023-12-01T00:00+08') AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN'))::int) FROM issues`},
		{"merged", 0.025, 0.035, `SELECT avg((status = 'MERGED')::int) FROM issues`},
		{"least burst", 3, 40, `SELECT min(n) FROM (SELECT count(*) AS n FROM issues WHERE merged_into_id IS NOT NULL GROUP BY merged_into_id) AS b`},
		{"most burst", 3, 40, `SELECT max(n) FROM (SELECT count(*) AS n FROM issues WHERE merged_into_id IS NOT NULL GROUP BY merged_into_id) AS b`},
		{"merged without a link", 0, 0, `
			SELECT count(*) FROM issues AS i WHERE merged_into_id IS NOT NULL AND NOT EXISTS (
			  SELECT FROM issue_links AS l WHERE l.issue_id = i.id AND l.other_id = i.merged_into_id AND l.kind = 'REPEATS')`},
		{"wrong communities", 0.01, 0.02, `
			SELECT count(*) FILTER (WHERE c.community_id <> i.community_id)::numeric / count(*) FROM issues AS i JOIN compounds AS c ON c.id = i.compound_id`},
		{"busiest weekday is Monday", 1, 1, `
			SELECT extract(isodow FROM reported_at AT TIME ZONE 'Asia/Shanghai') FROM issues GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`},
		{"busiest month is in summer", 6, 8, `
			SELECT extract(month FROM reported_at AT TIME ZONE 'Asia/Shanghai') FROM issues GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`},
		{"a day of the October holiday against a day of the fortnight after", 0.2, 0.7, `
			SELECT (count(*) FILTER (WHERE d BETWEEN '2022-10-01' AND '2022-10-07') / 7.0) / (count(*) FILTER (WHERE d BETWEEN '2022-10-10' AND '2022-10-23') / 14.0)
			  FROM (SELECT (reported_at AT TIME ZONE 'Asia/Shanghai')::date AS d FROM issues) AS r`},
		{"consultations", 0.45, 0.49, `SELECT avg((nature = 'CONSULTATION')::int) FROM issues`},
		{"first day", 0, 3, `SELECT extract(epoch FROM min(reported_at) - '2020-12-01T00:00+08') / 86400 FROM issues`},
		{"last day", 0, 3, `SELECT extract(epoch FROM '2023-12-01T00:00+08' - max(reported_at)) / 86400 FROM issues`},
		{"communities", 75, 75, `SELECT count(*) FROM communities`},
		{"streets", 11, 11, `SELECT count(*) FROM areas WHERE level = 'STREET'`},
		{"standard grids", 600, 600, `SELECT count(*) FROM grids WHERE level = 'STANDARD'`},
		{"micro-grids", 5400, 5400, `SELECT count(*) FROM grids WHERE level = 'MICRO'`},
		{"dedicated grids", 150, 400, `SELECT count(*) FROM grids WHERE level = 'DEDICATED'`},
		{"compounds", 1200, 1200, `SELECT count(*) FROM compounds`},
		{"towers", 150, 150, `SELECT count(*) FROM compounds WHERE kind = 'OFFICE_TOWER'`},
		{"buildings", 8500, 9500, `SELECT count(*) FROM buildings`},
		{"property companies", 150, 250, `SELECT count(*) FROM organizations WHERE kind = 'PROPERTY_COMPANY'`},
		{"projects", 950, 1100, `SELECT count(*) FROM property_projects`},
		{"party organizations", 3200, 3450, `SELECT count(*) FROM party_organizations`},
		{"hours that the records do not add up to", 0, 0, `
			SELECT count(*) FROM volunteers AS v WHERE total_hours <> (
			  SELECT coalesce(sum(hours), 0) FROM service_records AS r WHERE r.volunteer_id = v.id AND r.status = 'CONFIRMED')`},
	} {
		if got := mustNumber(t, conn, c.query); got < c.low || got > c.high {
			t.Errorf("%s: %g is not between %g and %g", c.name, got, c.low, c.high)
		}
	}
}

// TestEveryRowIsMarked: all rows are demo rows, codes begin with the district,
// and persons have no name but a label.
func TestEveryRowIsMarked(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	for _, table := range mustList(t, conn, tablesSQL) {
		if table == "settings" || table == "issue_histories" || slices.Contains(store.NoContent(), table) {
			continue
		}
		if n := mustNumber(t, conn, "SELECT count(*) FROM "+pgx.Identifier{table}.Sanitize()+" WHERE NOT demo"); n != 0 {
			t.Errorf("%s: %g rows are not marked", table, n)
		}
	}
	for _, table := range []string{
		"communities", "compounds", "buildings", "organizations", "grids", "persons", "issues", "service_records", "party_organizations",
		"facilities", "venues", "red_posts", "agreements", "programs", "activities", "care_records", "visits", "inspections", "hazards",
		"processes", "improvement_projects", "campaigns", "ledgers", "brands", "assessment_standards", "criteria", "assessments", "surveys",
		"metrics", "documents",
	} {
		if n := mustNumber(t, conn, "SELECT count(*) FROM "+table+" WHERE code NOT LIKE '510104%'"); n != 0 {
			t.Errorf("%s: %g codes do not begin with the district's", table, n)
		}
	}
	if n := mustNumber(t, conn, `SELECT count(*) FROM persons WHERE name !~ '^合成-[^-]+-[0-9]{6}$'`); n != 0 {
		t.Errorf("%g persons have a name that is no label", n)
	}
}

func mustNumber(t *testing.T, conn *pgx.Conn, query string) float64 {
	t.Helper()
	var n float64
	if err := conn.QueryRow(t.Context(), "SELECT ("+query+")::float8").Scan(&n); err != nil {
		t.Fatalf("%v in %s", err, query)
	}
	return n
}
