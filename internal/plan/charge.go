package plan

import (
	"context"
	"time"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
	"jinyan/internal/store"
)

// Charge are the ids of what a reader is in charge of, by their slots.
type Charge map[filter.Slot]store.Keys

// charge finds what codes stand for, with all that lies below it. What has ended by the
// day gives nothing, but what has ended below it is in it, and what was merged into it
// or renamed. Everywhere is true if a district or more is among the codes and no
// community lies elsewhere.
const charge = `
WITH RECURSIVE
named_areas AS (SELECT id, level FROM areas WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)),
in_areas AS (SELECT id FROM named_areas UNION SELECT a.id FROM areas AS a JOIN in_areas AS i ON a.parent_id = i.id),
in_communities AS (
	SELECT id FROM communities WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)
		OR street_id IN (SELECT id FROM in_areas) OR district_id IN (SELECT id FROM in_areas)
	UNION SELECT s.predecessor_community_id FROM successions AS s JOIN in_communities AS i ON s.successor_community_id = i.id
	WHERE s.kind IN ('MERGE', 'RENAME') AND s.predecessor_community_id IS NOT NULL),
in_grids AS (
	SELECT id FROM grids WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)
		OR $3 AND community_id IN (SELECT id FROM in_communities)
	UNION SELECT g.id FROM (
		SELECT id, parent_id AS above FROM grids
		UNION ALL SELECT predecessor_grid_id, successor_grid_id FROM successions WHERE kind IN ('MERGE', 'RENAME') AND predecessor_grid_id IS NOT NULL
	) AS g JOIN in_grids AS i ON g.above = i.id),
in_compounds AS (
	SELECT id FROM compounds WHERE code = ANY($1)
	UNION SELECT compound_id FROM property_projects WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)),
in_offices AS (
	SELECT id FROM organizations WHERE code = ANY($1) AND (dissolved_on IS NULL OR dissolved_on > $2)
	UNION SELECT o.id FROM organizations AS o JOIN in_offices AS i ON o.parent_id = i.id)
SELECT (SELECT array_agg(id) FROM in_communities), (SELECT array_agg(id) FROM in_grids),
	(SELECT array_agg(id) FROM in_compounds), (SELECT array_agg(id) FROM in_offices),
	EXISTS (SELECT FROM named_areas WHERE level IN ('PROVINCE', 'CITY', 'DISTRICT'))
		AND NOT EXISTS (SELECT FROM communities WHERE id NOT IN (SELECT id FROM in_communities))`

// ChargeOf is what a caller is in charge of on the day of an instant, and how far that
// reaches.
func (r *Runner) ChargeOf(ctx context.Context, c policy.Caller, at time.Time) (Charge, policy.Reach, error) {
	if c.Unruled || len(c.Roles) == 0 {
		return nil, 0, nil
	}
	if c.Everywhere {
		return nil, policy.Everywhere, nil
	}
	var ids [4]store.Keys
	var all bool
	grids := c.Is(policy.GridWorker) || c.Is(policy.MicroGridWorker)
	rows := r.Pool.QueryRow(ctx, charge, c.Areas, model.DayOf(at).Time, grids)
	if err := rows.Scan(&ids[0], &ids[1], &ids[2], &ids[3], &all); err != nil {
		return nil, 0, store.Fault(err)
	}
	given, reach := Charge{}, policy.Reach(0)
	for i, slot := range []filter.Slot{filter.Communities, filter.Grids, filter.Compounds, filter.Offices} {
		if len(ids[i]) > 0 {
			given[slot] = ids[i]
			reach |= policy.InCommunities << i
		}
	}
	if all {
		reach |= policy.Everywhere
	}
	return given, reach, nil
}
