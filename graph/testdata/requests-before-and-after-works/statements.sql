SELECT t0.code AS c1, t0.id AS c2
  FROM improvement_projects AS t0
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1) AND t0.code = ANY($2)
  ORDER BY t0.code
  LIMIT $3;
SELECT j1.code AS c1, j1.id AS c2, g.m7 AS c3, g.k1::text AS c4
  FROM (SELECT g.*, round(g.m3::numeric - g.m6::numeric, 4)::float8 AS m7
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3, round(g.m5::numeric / nullif(g.m4, 0)::numeric, 4)::float8 AS m6
  FROM (SELECT k1, coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m4), 0) AS m4, coalesce(max(m5), 0) AS m5, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT t0.compound_id AS k1, count(DISTINCT b.id) AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, count(*) AS n
  FROM improvement_projects AS t0
  JOIN issues_before_works AS m1 ON m1.improvement_project_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $1)
  JOIN issues AS b ON b.id = m1.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1) AND b.reported_at <= $2 AND (b.status = ANY($3)) IS NOT TRUE GROUP BY 1
  UNION ALL SELECT t0.compound_id AS k1, NULL::int8 AS m1, count(DISTINCT b.id) AS m2, NULL::int8 AS m4, NULL::int8 AS m5, count(*) AS n
  FROM improvement_projects AS t0
  JOIN issues_after_works AS m2 ON m2.improvement_project_id = t0.id AND (m2.compared_on IS NULL OR m2.compared_on <= $1)
  JOIN issues AS b ON b.id = m2.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1) AND b.reported_at <= $2 AND (b.status = ANY($4)) IS NOT TRUE GROUP BY 1
  UNION ALL SELECT t0.compound_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, count(DISTINCT b.id) AS m4, NULL::int8 AS m5, count(*) AS n
  FROM improvement_projects AS t0
  JOIN control_issues_before_works AS m3 ON m3.improvement_project_id = t0.id AND (m3.compared_on IS NULL OR m3.compared_on <= $1)
  JOIN issues AS b ON b.id = m3.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1) AND b.reported_at <= $2 AND (b.status = ANY($5)) IS NOT TRUE GROUP BY 1
  UNION ALL SELECT t0.compound_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, count(DISTINCT b.id) AS m5, count(*) AS n
  FROM improvement_projects AS t0
  JOIN control_issues_after_works AS m4 ON m4.improvement_project_id = t0.id AND (m4.compared_on IS NULL OR m4.compared_on <= $1)
  JOIN issues AS b ON b.id = m4.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1) AND b.reported_at <= $2 AND (b.status = ANY($6)) IS NOT TRUE GROUP BY 1) AS b GROUP BY k1) AS g) AS g) AS g
  LEFT JOIN compounds AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $7;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT g.m3 AS c1, g.m10 AS c2, g.m5 AS c3, g.m4 AS c4, p.id::text AS c5
  FROM (SELECT g.*, round(g.m6::numeric - g.m9::numeric, 4)::float8 AS m10
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3, round(g.m5::numeric / nullif(g.m4, 0)::numeric, 4)::float8 AS m6, round(g.m8::numeric / nullif(g.m7, 0)::numeric, 4)::float8 AS m9
  FROM (SELECT coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m4), 0) AS m4, coalesce(max(m5), 0) AS m5, coalesce(max(m7), 0) AS m7, coalesce(max(m8), 0) AS m8, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT count(DISTINCT b.id) FILTER (WHERE (b.status = ANY($2)) IS NOT TRUE) AS m1, NULL::int8 AS m2, count(DISTINCT b.id) FILTER (WHERE (b.status = ANY($3)) IS NOT TRUE) AS m4, NULL::int8 AS m5, NULL::int8 AS m7, NULL::int8 AS m8, count(*) AS n
  FROM improvement_projects AS t0
  JOIN issues_before_works AS m1 ON m1.improvement_project_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $4)
  JOIN issues AS b ON b.id = m1.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $4) AND b.reported_at <= $5 AND ((b.status = ANY($6)) IS NOT TRUE OR (b.status = ANY($7)) IS NOT TRUE) AND t0.id = p.id
  UNION ALL SELECT NULL::int8 AS m1, count(DISTINCT b.id) FILTER (WHERE (b.status = ANY($8)) IS NOT TRUE) AS m2, NULL::int8 AS m4, count(DISTINCT b.id) FILTER (WHERE (b.status = ANY($9)) IS NOT TRUE) AS m5, NULL::int8 AS m7, NULL::int8 AS m8, count(*) AS n
  FROM improvement_projects AS t0
  JOIN issues_after_works AS m2 ON m2.improvement_project_id = t0.id AND (m2.compared_on IS NULL OR m2.compared_on <= $4)
  JOIN issues AS b ON b.id = m2.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $4) AND b.reported_at <= $5 AND ((b.status = ANY($10)) IS NOT TRUE OR (b.status = ANY($11)) IS NOT TRUE) AND t0.id = p.id
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, count(DISTINCT b.id) AS m7, NULL::int8 AS m8, count(*) AS n
  FROM improvement_projects AS t0
  JOIN control_issues_before_works AS m3 ON m3.improvement_project_id = t0.id AND (m3.compared_on IS NULL OR m3.compared_on <= $4)
  JOIN issues AS b ON b.id = m3.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $4) AND b.reported_at <= $5 AND (b.status = ANY($12)) IS NOT TRUE AND t0.id = p.id
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, NULL::int8 AS m7, count(DISTINCT b.id) AS m8, count(*) AS n
  FROM improvement_projects AS t0
  JOIN control_issues_after_works AS m4 ON m4.improvement_project_id = t0.id AND (m4.compared_on IS NULL OR m4.compared_on <= $4)
  JOIN issues AS b ON b.id = m4.issue_id
  WHERE (t0.started_on IS NULL OR t0.started_on <= $4) AND b.reported_at <= $5 AND (b.status = ANY($13)) IS NOT TRUE AND t0.id = p.id) AS b) AS g) AS g) AS g) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM issues_before_works AS m1
  WHERE m1.improvement_project_id = p.id AND m1.issue_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $1)) AND t0.reported_at <= $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.reported_at AS c2
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM issues_before_works AS m1
  WHERE m1.improvement_project_id = p.id AND m1.issue_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $2)) AND t0.reported_at <= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.reported_at AS c2
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM issues_after_works AS m1
  WHERE m1.improvement_project_id = p.id AND m1.issue_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $2)) AND t0.reported_at <= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.code, t0.compound_id, t0.reported_at
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM control_issues_before_works AS m1
  WHERE m1.improvement_project_id = p.id AND m1.issue_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $2)) AND t0.reported_at <= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.reported_at DESC, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.code, t0.compound_id, t0.reported_at
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM control_issues_after_works AS m1
  WHERE m1.improvement_project_id = p.id AND m1.issue_id = t0.id AND (m1.compared_on IS NULL OR m1.compared_on <= $2)) AND t0.reported_at <= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.reported_at DESC, t0.code) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $2 AND (t0.status = ANY($3)) IS NOT TRUE AND EXISTS (SELECT 1
  FROM improvement_projects AS h
  JOIN issues_before_works AS m1 ON m1.improvement_project_id = h.id AND (m1.compared_on IS NULL OR m1.compared_on <= $1)
  JOIN issues AS r ON r.id = m1.issue_id
  WHERE r.id = t0.id AND h.compound_id = p.k1::uuid AND (h.started_on IS NULL OR h.started_on <= $1)))
  FROM unnest($4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS p(parent, k1, lv, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $2 AND (t0.status = ANY($3)) IS NOT TRUE AND EXISTS (SELECT 1
  FROM improvement_projects AS h
  JOIN issues_after_works AS m1 ON m1.improvement_project_id = h.id AND (m1.compared_on IS NULL OR m1.compared_on <= $1)
  JOIN issues AS r ON r.id = m1.issue_id
  WHERE r.id = t0.id AND h.id = p.parent::uuid AND (h.started_on IS NULL OR h.started_on <= $1)))
  FROM unnest($4::text[], $5::text[]) WITH ORDINALITY AS p(parent, lv, ord);
SELECT p.ord, c.*
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS p(parent, lv, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $4 AND (t0.status = ANY($5)) IS NOT TRUE AND EXISTS (SELECT 1
  FROM improvement_projects AS h
  JOIN issues_after_works AS m1 ON m1.improvement_project_id = h.id AND (m1.compared_on IS NULL OR m1.compared_on <= $3)
  JOIN issues AS r ON r.id = m1.issue_id
  WHERE r.id = t0.id AND h.id = p.parent::uuid AND (h.started_on IS NULL OR h.started_on <= $3))
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $6) AS c;
