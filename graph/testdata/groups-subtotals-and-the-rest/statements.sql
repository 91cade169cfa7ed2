SELECT g.lv AS c1, j1.name AS c2, j1.id AS c3, g.k2 AS c4, g.m1 AS c5, g.m2 AS c6
  FROM (SELECT g.*, round(g.m1::numeric / nullif(sum(g.m1) OVER (PARTITION BY g.lv, CASE WHEN g.lv & 1 <> 1 THEN g.k1 END), 0)::numeric, 4)::float8 AS m2
  FROM (SELECT u2.company_id AS k1, t0.nature AS k2, GROUPING(u2.company_id, t0.nature) AS lv, count(*) AS m1, count(*) AS n
  FROM issues AS t0
  LEFT JOIN compounds AS u1 ON u1.id = t0.compound_id
  LEFT JOIN property_projects AS u2 ON u2.compound_id = u1.id AND (u2.valid_from IS NULL OR u2.valid_from <= $1) AND (u2.valid_from IS NULL OR u2.valid_from <= (t0.reported_at AT TIME ZONE 'Asia/Shanghai')::date) AND (u2.valid_to IS NULL OR u2.valid_to > (t0.reported_at AT TIME ZONE 'Asia/Shanghai')::date)
  WHERE t0.reported_at <= $2 AND EXISTS (SELECT 1
  FROM compounds AS e3
  WHERE e3.id = t0.compound_id AND e3.kind = $3) GROUP BY ROLLUP(1, 2)) AS g) AS g
  LEFT JOIN organizations AS j1 ON j1.id = g.k1
  ORDER BY (g.lv >> 1 & 1), j1.code NULLS LAST, g.k1 NULLS LAST, (g.lv >> 0 & 1), g.k2 NULLS LAST
  LIMIT $4;
SELECT count(*)
  FROM (SELECT g.*, round(g.m1::numeric / nullif(sum(g.m1) OVER (PARTITION BY g.lv, CASE WHEN g.lv & 1 <> 1 THEN g.k1 END), 0)::numeric, 4)::float8 AS m2
  FROM (SELECT u2.company_id AS k1, t0.nature AS k2, GROUPING(u2.company_id, t0.nature) AS lv, count(*) AS m1, count(*) AS n
  FROM issues AS t0
  LEFT JOIN compounds AS u1 ON u1.id = t0.compound_id
  LEFT JOIN property_projects AS u2 ON u2.compound_id = u1.id AND (u2.valid_from IS NULL OR u2.valid_from <= $1) AND (u2.valid_from IS NULL OR u2.valid_from <= (t0.reported_at AT TIME ZONE 'Asia/Shanghai')::date) AND (u2.valid_to IS NULL OR u2.valid_to > (t0.reported_at AT TIME ZONE 'Asia/Shanghai')::date)
  WHERE t0.reported_at <= $2 AND EXISTS (SELECT 1
  FROM compounds AS e3
  WHERE e3.id = t0.compound_id AND e3.kind = $3) GROUP BY ROLLUP(1, 2)) AS g) AS g;
SELECT j1.name AS c1, j1.id AS c2, g.m1 AS c3, g.m2 AS c4
  FROM (SELECT u2.id AS k1, count(*) AS m1, round(avg((SELECT jinyan_working_minutes(calendar, t0.reported_at, t0.resolved_at)
  FROM jinyan_work_calendar() AS calendar) / 60.0), 2)::float8 AS m2, count(*) AS n
  FROM issues AS t0
  LEFT JOIN code_items AS u1 ON u1.id = t0.category_id
  LEFT JOIN (WITH RECURSIVE lines(id, depth, at) AS (SELECT t.id, 0, CASE WHEN 0 = $1 THEN t.id END
  FROM code_items AS t
  WHERE t.parent_id IS NULL
  UNION ALL SELECT t.id, lines.depth + 1, CASE WHEN lines.depth + 1 = $1 THEN t.id ELSE lines.at END
  FROM code_items AS t
  JOIN lines ON t.parent_id = lines.id) SELECT lines.id AS below, above.*
  FROM lines
  JOIN code_items AS above ON above.id = lines.at) AS u2 ON u2.below = u1.id
  WHERE t0.reported_at <= $2 GROUP BY 1) AS g
  LEFT JOIN code_items AS j1 ON j1.id = g.k1
  ORDER BY g.m1 DESC, j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $3;
SELECT g.m1 AS c1, g.m2 AS c2, g.n AS c3
  FROM (SELECT g.*, round(g.m1::numeric / nullif(g.m3, 0)::numeric, 4)::float8 AS m2
  FROM (SELECT coalesce(max(m1), 0) AS m1, coalesce(max(m3), 0) AS m3, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT count(*) AS m1, NULL::int8 AS m3, count(*) AS n
  FROM issues AS t0
  LEFT JOIN code_items AS u3 ON u3.id = t0.category_id
  LEFT JOIN (WITH RECURSIVE lines(id, depth, at) AS (SELECT t.id, 0, CASE WHEN 0 = $4 THEN t.id END
  FROM code_items AS t
  WHERE t.parent_id IS NULL
  UNION ALL SELECT t.id, lines.depth + 1, CASE WHEN lines.depth + 1 = $4 THEN t.id ELSE lines.at END
  FROM code_items AS t
  JOIN lines ON t.parent_id = lines.id) SELECT lines.id AS below, above.*
  FROM lines
  JOIN code_items AS above ON above.id = lines.at) AS u4 ON u4.below = u3.id
  WHERE t0.reported_at <= $2 AND NOT EXISTS (SELECT 1
  FROM (SELECT g.*
  FROM (SELECT u2.id AS k1, count(*) AS m1, round(avg((SELECT jinyan_working_minutes(calendar, t0.reported_at, t0.resolved_at)
  FROM jinyan_work_calendar() AS calendar) / 60.0), 2)::float8 AS m2, count(*) AS n
  FROM issues AS t0
  LEFT JOIN code_items AS u1 ON u1.id = t0.category_id
  LEFT JOIN (WITH RECURSIVE lines(id, depth, at) AS (SELECT t.id, 0, CASE WHEN 0 = $1 THEN t.id END
  FROM code_items AS t
  WHERE t.parent_id IS NULL
  UNION ALL SELECT t.id, lines.depth + 1, CASE WHEN lines.depth + 1 = $1 THEN t.id ELSE lines.at END
  FROM code_items AS t
  JOIN lines ON t.parent_id = lines.id) SELECT lines.id AS below, above.*
  FROM lines
  JOIN code_items AS above ON above.id = lines.at) AS u2 ON u2.below = u1.id
  WHERE t0.reported_at <= $2 GROUP BY 1) AS g
  LEFT JOIN code_items AS j1 ON j1.id = g.k1
  ORDER BY g.m1 DESC, j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $3) AS shown
  WHERE (shown.k1 IS NULL) = (u4.id IS NULL) AND coalesce(shown.k1, '00000000-0000-0000-0000-000000000000'::uuid) = coalesce(u4.id, '00000000-0000-0000-0000-000000000000'::uuid))
  UNION ALL SELECT NULL::int8 AS m1, count(*) AS m3, 0::int8 AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $2) AS b) AS g) AS g;
SELECT g.m1 AS c1
  FROM (SELECT count(*) AS m1, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $1) AS g;
