SELECT t0.name AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM areas AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_area_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_area_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT j1.code AS c1, j1.id AS c2, g.m2 AS c3, g.m4 AS c4, g.m5 AS c5
  FROM (SELECT g.*, CASE WHEN g.m2 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m2 DESC NULLS LAST) END AS m5
  FROM (SELECT k1, coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m3), 0) AS m3, coalesce(max(m4), 0) AS m4, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT u1.street_id AS k1, count(*) FILTER (WHERE t0.status = $1) AS m1, coalesce(round(sum(t0.hours::numeric) FILTER (WHERE t0.status = $2), 2)::float8, 0) AS m2, NULL::int8 AS m3, NULL::float8 AS m4, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN communities AS u1 ON u1.id = t0.community_id
  WHERE t0.started_at <= $3 AND t0.started_at IS NOT NULL AND t0.started_at >= timezone($6, $4::date::timestamp) AND t0.started_at < timezone($6, $5::date::timestamp) GROUP BY 1
  UNION ALL SELECT u2.street_id AS k1, NULL::int8 AS m1, NULL::float8 AS m2, count(*) FILTER (WHERE t0.status = $7) AS m3, coalesce(round(sum(t0.hours::numeric) FILTER (WHERE t0.status = $8), 2)::float8, 0) AS m4, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN communities AS u2 ON u2.id = t0.community_id
  WHERE t0.started_at <= $3 AND t0.started_at IS NOT NULL AND t0.started_at >= timezone($6, $9::date::timestamp) AND t0.started_at < timezone($6, $10::date::timestamp) GROUP BY 1) AS b GROUP BY k1) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $11;
SELECT g.m2 AS c1, g.m4 AS c2, g.m5 AS c3
  FROM (SELECT g.*, (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'VOLUNTEER_HOURS') AS m5
  FROM (SELECT coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m3), 0) AS m3, coalesce(max(m4), 0) AS m4, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT count(*) AS m1, coalesce(round(sum(t0.hours::numeric), 2)::float8, 0) AS m2, NULL::int8 AS m3, NULL::float8 AS m4, count(*) AS n
  FROM service_records AS t0
  WHERE t0.started_at <= $1 AND t0.status = $2 AND t0.started_at IS NOT NULL AND t0.started_at >= timezone($5, $3::date::timestamp) AND t0.started_at < timezone($5, $4::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::float8 AS m2, count(*) AS m3, coalesce(round(sum(t0.hours::numeric), 2)::float8, 0) AS m4, count(*) AS n
  FROM service_records AS t0
  WHERE t0.started_at <= $1 AND t0.status = $6 AND t0.started_at IS NOT NULL AND t0.started_at >= timezone($5, $7::date::timestamp) AND t0.started_at < timezone($5, $8::date::timestamp)) AS b) AS g) AS g;
SELECT j1.code AS c1, j1.name AS c2, j1.id AS c3, g.m2 AS c4, g.m3 AS c5, g.m6 AS c6, g.m10 AS c7, g.m9 AS c8, g.m11 AS c9, g.m14 AS c10, g.m18 AS c11, g.m17 AS c12, g.m19 AS c13, g.m21 AS c14, g.m22 AS c15
  FROM (SELECT g.*, CASE WHEN g.m6 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m6 DESC NULLS LAST) END AS m11, CASE WHEN g.m14 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m14 DESC NULLS LAST) END AS m19
  FROM (SELECT g.*, CASE WHEN g.m2 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m2 DESC NULLS LAST) END AS m3, round(g.m5::numeric / nullif(g.m4, 0)::numeric, 4)::float8 AS m6, round(g.m8::numeric / nullif(g.m7, 0)::numeric, 4)::float8 AS m9, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'ON_TIME_RATE' AND v.kind = 'TARGET' AND v.subject_area_id = g.k1 AND (v.stated_on IS NULL OR v.stated_on <= $3) AND v.period_from < $1::date AND v.period_to > $2::date
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'ON_TIME_RATE')) AS m10, round(g.m13::numeric / nullif(g.m12, 0)::numeric, 4)::float8 AS m14, round(g.m16::numeric / nullif(g.m15, 0)::numeric, 4)::float8 AS m17, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'SATISFACTION_RATE' AND v.kind = 'TARGET' AND v.subject_area_id = g.k1 AND (v.stated_on IS NULL OR v.stated_on <= $3) AND v.period_from < $4::date AND v.period_to > $5::date
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'SATISFACTION_RATE')) AS m18, CASE WHEN g.m21 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m21 NULLS LAST) END AS m22
  FROM (SELECT k1, coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m4), 0) AS m4, coalesce(max(m5), 0) AS m5, coalesce(max(m7), 0) AS m7, coalesce(max(m8), 0) AS m8, coalesce(max(m12), 0) AS m12, coalesce(max(m13), 0) AS m13, coalesce(max(m15), 0) AS m15, coalesce(max(m16), 0) AS m16, coalesce(max(m20), 0) AS m20, coalesce(max(m21), 0) AS m21, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT t0.street_id AS k1, count(*) FILTER (WHERE t0.accepted_at IS NOT NULL AND (t0.status = ANY($6)) IS NOT TRUE) AS m1, count(*) FILTER (WHERE t0.accepted_at IS NOT NULL AND (t0.status = ANY($7)) IS NOT TRUE) AS m2, NULL::int8 AS m4, NULL::int8 AS m5, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m20, NULL::int8 AS m21, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $8 AND t0.accepted_at IS NOT NULL AND t0.accepted_at >= timezone($11, $9::date::timestamp) AND t0.accepted_at < timezone($11, $10::date::timestamp) GROUP BY 1
  UNION ALL SELECT t0.street_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m4, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $12) AS m5, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m20, NULL::int8 AS m21, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $8 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($11, $13::date::timestamp) AND t0.due_at < timezone($11, $14::date::timestamp) GROUP BY 1
  UNION ALL SELECT t0.street_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m7, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $15) AS m8, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m20, NULL::int8 AS m21, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $8 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($11, $16::date::timestamp) AND t0.due_at < timezone($11, $17::date::timestamp) GROUP BY 1
  UNION ALL SELECT t0.street_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, NULL::int8 AS m7, NULL::int8 AS m8, count(*) AS m12, count(*) FILTER (WHERE b.score >= $18) AS m13, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m20, NULL::int8 AS m21, count(*) AS n
  FROM ratings AS b
  JOIN issues AS t0 ON t0.id = b.issue_id
  WHERE t0.reported_at <= $8 AND b.rated_at <= $8 AND (NOT EXISTS (SELECT 1
  FROM ratings AS n
  WHERE n.issue_id = b.issue_id AND n.rated_at <= $8 AND (n.rated_at, n.seq) > (b.rated_at, b.seq))) AND (t0.reported_at <= $8 AND (t0.status = ANY($19)) IS NOT TRUE) AND b.rated_at IS NOT NULL AND b.rated_at >= timezone($11, $20::date::timestamp) AND b.rated_at < timezone($11, $21::date::timestamp) GROUP BY 1
  UNION ALL SELECT t0.street_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m12, NULL::int8 AS m13, count(*) AS m15, count(*) FILTER (WHERE b.score >= $22) AS m16, NULL::int8 AS m20, NULL::int8 AS m21, count(*) AS n
  FROM ratings AS b
  JOIN issues AS t0 ON t0.id = b.issue_id
  WHERE t0.reported_at <= $8 AND b.rated_at <= $8 AND (NOT EXISTS (SELECT 1
  FROM ratings AS n
  WHERE n.issue_id = b.issue_id AND n.rated_at <= $8 AND (n.rated_at, n.seq) > (b.rated_at, b.seq))) AND (t0.reported_at <= $8 AND (t0.status = ANY($23)) IS NOT TRUE) AND b.rated_at IS NOT NULL AND b.rated_at >= timezone($11, $24::date::timestamp) AND b.rated_at < timezone($11, $25::date::timestamp) GROUP BY 1
  UNION ALL SELECT t0.street_id AS k1, NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m4, NULL::int8 AS m5, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m15, NULL::int8 AS m16, count(*) AS m20, count(*) AS m21, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $8 AND (t0.due_at IS NOT NULL AND t0.due_at < $8 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) GROUP BY 1) AS b GROUP BY k1) AS g) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $26;
SELECT j1.code AS c1, j1.id AS c2, g.m2 AS c3, g.m3 AS c4
  FROM (SELECT g.*, CASE WHEN g.m2 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m2 DESC NULLS LAST) END AS m3
  FROM (SELECT u1.street_id AS k1, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM assessments AS n
  WHERE n.assessment_standard_id = t0.assessment_standard_id AND (n.subject_community_id = t0.subject_community_id OR n.subject_compound_id = t0.subject_compound_id OR n.subject_property_project_id = t0.subject_property_project_id OR n.subject_party_organization_id = t0.subject_party_organization_id) AND n.assessed_on <= $1 AND (n.period_from, n.code) > (t0.period_from, t0.code)))) AS m1, round(avg((SELECT round(sum(c.weight * s.score), 2)
  FROM criterion_scores AS s
  JOIN criteria AS c ON c.id = s.criterion_id
  WHERE s.assessment_id = t0.id)::numeric) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM assessments AS n
  WHERE n.assessment_standard_id = t0.assessment_standard_id AND (n.subject_community_id = t0.subject_community_id OR n.subject_compound_id = t0.subject_compound_id OR n.subject_property_project_id = t0.subject_property_project_id OR n.subject_party_organization_id = t0.subject_party_organization_id) AND n.assessed_on <= $1 AND (n.period_from, n.code) > (t0.period_from, t0.code)))), 2)::float8 AS m2, count(*) AS n
  FROM assessments AS t0
  LEFT JOIN communities AS u1 ON u1.id = t0.subject_community_id
  WHERE (t0.assessed_on IS NULL OR t0.assessed_on <= $1) GROUP BY 1) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $2;
SELECT j1.code AS c1, j1.id AS c2, g.m3 AS c3, g.m4 AS c4, g.m7 AS c5, g.m8 AS c6
  FROM (SELECT g.*, CASE WHEN g.m3 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m3 DESC NULLS LAST) END AS m4, CASE WHEN g.m7 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m7 DESC NULLS LAST) END AS m8
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3, round(g.m6::numeric / nullif(g.m5, 0)::numeric, 4)::float8 AS m7
  FROM (SELECT u2.street_id AS k1, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $1 AND n.taken_on > t0.taken_on)) AND t0.operating = $2) AS m1, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $1 AND n.taken_on > t0.taken_on)) AND t0.operating = $3 AND t0.organization_coverage = ANY($4)) AS m2, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $1 AND n.taken_on > t0.taken_on)) AND t0.operating = $5) AS m5, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $1 AND n.taken_on > t0.taken_on)) AND t0.operating = $6 AND (t0.work_coverage = $7) IS NOT TRUE) AS m6, count(*) AS n
  FROM coverage_records AS t0
  LEFT JOIN compounds AS u1 ON u1.id = t0.compound_id
  LEFT JOIN communities AS u2 ON u2.id = u1.community_id
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $1) GROUP BY 1) AS g) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $8;
SELECT j1.code AS c1, j1.id AS c2, g.m2 AS c3, g.m3 AS c4
  FROM (SELECT g.*, CASE WHEN g.m2 IS NOT NULL THEN rank() OVER (
  ORDER BY g.m2 DESC NULLS LAST) END AS m3
  FROM (SELECT u1.street_id AS k1, count(*) FILTER (WHERE t0.status = $1) AS m1, count(*) FILTER (WHERE t0.status = $2) AS m2, count(*) AS n
  FROM processes AS t0
  LEFT JOIN communities AS u1 ON u1.id = t0.community_id
  WHERE t0.started_at <= $3 GROUP BY 1) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $4;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m2 AS c1, g.m4 AS c2, g.m5 AS c3, g.m6 AS c4, g.m8 AS c5, g.m10 AS c6, g.m12 AS c7, g.m14 AS c8, g.m16 AS c9, g.m18 AS c10, g.m20 AS c11, g.m22 AS c12, g.m25 AS c13, g.m28 AS c14, g.m29 AS c15, g.m30 AS c16, g.m33 AS c17, g.m36 AS c18, g.m37 AS c19, g.m38 AS c20
  FROM (SELECT g.*, round(g.m25::numeric - g.m28::numeric, 4)::float8 AS m29, round(g.m33::numeric - g.m36::numeric, 4)::float8 AS m37
  FROM (SELECT g.*, round(g.m2::numeric - g.m4::numeric, 4)::float8 AS m5, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'ACCEPTED' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $4) AND v.period_from < $2::date AND v.period_to > $3::date
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'ACCEPTED')) AS m6, round(g.m24::numeric / nullif(g.m23, 0)::numeric, 4)::float8 AS m25, round(g.m27::numeric / nullif(g.m26, 0)::numeric, 4)::float8 AS m28, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'ON_TIME_RATE' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $4) AND v.period_from < $5::date AND v.period_to > $6::date
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'ON_TIME_RATE')) AS m30, round(g.m32::numeric / nullif(g.m31, 0)::numeric, 4)::float8 AS m33, round(g.m35::numeric / nullif(g.m34, 0)::numeric, 4)::float8 AS m36, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'SATISFACTION_RATE' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $4) AND v.period_from < $7::date AND v.period_to > $8::date
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'SATISFACTION_RATE')) AS m38
  FROM (SELECT coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m3), 0) AS m3, coalesce(max(m4), 0) AS m4, coalesce(max(m7), 0) AS m7, coalesce(max(m8), 0) AS m8, coalesce(max(m9), 0) AS m9, coalesce(max(m10), 0) AS m10, coalesce(max(m11), 0) AS m11, coalesce(max(m12), 0) AS m12, coalesce(max(m13), 0) AS m13, coalesce(max(m14), 0) AS m14, coalesce(max(m15), 0) AS m15, coalesce(max(m16), 0) AS m16, coalesce(max(m17), 0) AS m17, coalesce(max(m18), 0) AS m18, coalesce(max(m19), 0) AS m19, coalesce(max(m20), 0) AS m20, coalesce(max(m21), 0) AS m21, coalesce(max(m22), 0) AS m22, coalesce(max(m23), 0) AS m23, coalesce(max(m24), 0) AS m24, coalesce(max(m26), 0) AS m26, coalesce(max(m27), 0) AS m27, coalesce(max(m31), 0) AS m31, coalesce(max(m32), 0) AS m32, coalesce(max(m34), 0) AS m34, coalesce(max(m35), 0) AS m35, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT count(*) AS m1, count(*) AS m2, NULL::int8 AS m3, NULL::int8 AS m4, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m9, NULL::int8 AS m10, NULL::int8 AS m11, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m14, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m17, NULL::int8 AS m18, NULL::int8 AS m19, NULL::int8 AS m20, NULL::int8 AS m21, NULL::int8 AS m22, NULL::int8 AS m23, NULL::int8 AS m24, NULL::int8 AS m26, NULL::int8 AS m27, NULL::int8 AS m31, NULL::int8 AS m32, NULL::int8 AS m34, NULL::int8 AS m35, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $9 AND t0.accepted_at IS NOT NULL AND (t0.status = ANY($10)) IS NOT TRUE AND t0.street_id = ANY(n.ids) AND t0.accepted_at IS NOT NULL AND t0.accepted_at >= timezone($13, $11::date::timestamp) AND t0.accepted_at < timezone($13, $12::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, count(*) AS m3, count(*) AS m4, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m9, NULL::int8 AS m10, NULL::int8 AS m11, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m14, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m17, NULL::int8 AS m18, NULL::int8 AS m19, NULL::int8 AS m20, NULL::int8 AS m21, NULL::int8 AS m22, NULL::int8 AS m23, NULL::int8 AS m24, NULL::int8 AS m26, NULL::int8 AS m27, NULL::int8 AS m31, NULL::int8 AS m32, NULL::int8 AS m34, NULL::int8 AS m35, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $9 AND t0.accepted_at IS NOT NULL AND (t0.status = ANY($14)) IS NOT TRUE AND t0.street_id = ANY(n.ids) AND t0.accepted_at IS NOT NULL AND t0.accepted_at >= timezone($13, $15::date::timestamp) AND t0.accepted_at < timezone($13, $16::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m3, NULL::int8 AS m4, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m7, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m8, NULL::int8 AS m9, NULL::int8 AS m10, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $17) AS m11, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $18) AS m12, NULL::int8 AS m13, NULL::int8 AS m14, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $19) AS m15, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $20) AS m16, NULL::int8 AS m17, NULL::int8 AS m18, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = ANY($21)) AS m19, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = ANY($22)) AS m20, NULL::int8 AS m21, NULL::int8 AS m22, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m23, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $23) AS m24, NULL::int8 AS m26, NULL::int8 AS m27, NULL::int8 AS m31, NULL::int8 AS m32, NULL::int8 AS m34, NULL::int8 AS m35, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $9 AND (CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $24 OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $25 OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = ANY($26) OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AND t0.street_id = ANY(n.ids) AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($13, $27::date::timestamp) AND t0.due_at < timezone($13, $28::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m3, NULL::int8 AS m4, NULL::int8 AS m7, NULL::int8 AS m8, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m9, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m10, NULL::int8 AS m11, NULL::int8 AS m12, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $29) AS m13, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $30) AS m14, NULL::int8 AS m15, NULL::int8 AS m16, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $31) AS m17, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $32) AS m18, NULL::int8 AS m19, NULL::int8 AS m20, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = ANY($33)) AS m21, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = ANY($34)) AS m22, NULL::int8 AS m23, NULL::int8 AS m24, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m26, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $35) AS m27, NULL::int8 AS m31, NULL::int8 AS m32, NULL::int8 AS m34, NULL::int8 AS m35, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $9 AND (CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $36 OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $37 OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = ANY($38) OR CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $9 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AND t0.street_id = ANY(n.ids) AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($13, $39::date::timestamp) AND t0.due_at < timezone($13, $40::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m3, NULL::int8 AS m4, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m9, NULL::int8 AS m10, NULL::int8 AS m11, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m14, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m17, NULL::int8 AS m18, NULL::int8 AS m19, NULL::int8 AS m20, NULL::int8 AS m21, NULL::int8 AS m22, NULL::int8 AS m23, NULL::int8 AS m24, NULL::int8 AS m26, NULL::int8 AS m27, count(*) AS m31, count(*) FILTER (WHERE b.score >= $41) AS m32, NULL::int8 AS m34, NULL::int8 AS m35, count(*) AS n
  FROM ratings AS b
  JOIN issues AS t0 ON t0.id = b.issue_id
  WHERE t0.reported_at <= $9 AND b.rated_at <= $9 AND (NOT EXISTS (SELECT 1
  FROM ratings AS n
  WHERE n.issue_id = b.issue_id AND n.rated_at <= $9 AND (n.rated_at, n.seq) > (b.rated_at, b.seq))) AND (t0.reported_at <= $9 AND (t0.status = ANY($42)) IS NOT TRUE) AND t0.street_id = ANY(n.ids) AND b.rated_at IS NOT NULL AND b.rated_at >= timezone($13, $43::date::timestamp) AND b.rated_at < timezone($13, $44::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, NULL::int8 AS m3, NULL::int8 AS m4, NULL::int8 AS m7, NULL::int8 AS m8, NULL::int8 AS m9, NULL::int8 AS m10, NULL::int8 AS m11, NULL::int8 AS m12, NULL::int8 AS m13, NULL::int8 AS m14, NULL::int8 AS m15, NULL::int8 AS m16, NULL::int8 AS m17, NULL::int8 AS m18, NULL::int8 AS m19, NULL::int8 AS m20, NULL::int8 AS m21, NULL::int8 AS m22, NULL::int8 AS m23, NULL::int8 AS m24, NULL::int8 AS m26, NULL::int8 AS m27, NULL::int8 AS m31, NULL::int8 AS m32, count(*) AS m34, count(*) FILTER (WHERE b.score >= $45) AS m35, count(*) AS n
  FROM ratings AS b
  JOIN issues AS t0 ON t0.id = b.issue_id
  WHERE t0.reported_at <= $9 AND b.rated_at <= $9 AND (NOT EXISTS (SELECT 1
  FROM ratings AS n
  WHERE n.issue_id = b.issue_id AND n.rated_at <= $9 AND (n.rated_at, n.seq) > (b.rated_at, b.seq))) AND (t0.reported_at <= $9 AND (t0.status = ANY($46)) IS NOT TRUE) AND t0.street_id = ANY(n.ids) AND b.rated_at IS NOT NULL AND b.rated_at >= timezone($13, $47::date::timestamp) AND b.rated_at < timezone($13, $48::date::timestamp)) AS b) AS g) AS g) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m2 AS c1, g.m4 AS c2, g.m6 AS c3, g.m8 AS c4, g.m10 AS c5
  FROM (SELECT count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $3) AS m1, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $4) AS m2, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $5 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $6) AS m3, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $7 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $8) AS m4, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $9 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $10) AS m5, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $11 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $12) AS m6, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $13 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $14) AS m7, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $15 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $16) AS m8, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $17) AS m9, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $18) AS m10, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $2 AND (((t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $19) OR ((t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND (CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $20 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $21)) OR ((t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND (CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $22 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $23)) OR ((t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND (CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $24 AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END <= $25)) OR ((t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND CASE WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN round((SELECT jinyan_working_minutes(calendar, t0.due_at, $2)
  FROM jinyan_work_calendar() AS calendar) / 420.0, 4)::float8 END > $26)) AND t0.street_id = ANY(n.ids)) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m2 AS c1, g.m3 AS c2
  FROM (SELECT g.*, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'FOUR_GOOD_SCORE' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $2)
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'FOUR_GOOD_SCORE')) AS m3
  FROM (SELECT count(*) AS m1, round(avg((SELECT round(sum(c.weight * s.score), 2)
  FROM criterion_scores AS s
  JOIN criteria AS c ON c.id = s.criterion_id
  WHERE s.assessment_id = t0.id)::numeric), 2)::float8 AS m2, count(*) AS n
  FROM assessments AS t0
  LEFT JOIN communities AS u1 ON u1.id = t0.subject_community_id
  WHERE (t0.assessed_on IS NULL OR t0.assessed_on <= $2) AND (NOT EXISTS (SELECT 1
  FROM assessments AS n
  WHERE n.assessment_standard_id = t0.assessment_standard_id AND (n.subject_community_id = t0.subject_community_id OR n.subject_compound_id = t0.subject_compound_id OR n.subject_property_project_id = t0.subject_property_project_id OR n.subject_party_organization_id = t0.subject_party_organization_id) AND n.assessed_on <= $2 AND (n.period_from, n.code) > (t0.period_from, t0.code))) AND u1.street_id = ANY(n.ids)) AS g) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m3 AS c1, g.m4 AS c2, g.m7 AS c3, g.m8 AS c4
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'ORGANIZATION_COVERAGE_RATE' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $2)
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'ORGANIZATION_COVERAGE_RATE')) AS m4, round(g.m6::numeric / nullif(g.m5, 0)::numeric, 4)::float8 AS m7, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'WORK_COVERAGE_RATE' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $2)
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'WORK_COVERAGE_RATE')) AS m8
  FROM (SELECT count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $2 AND n.taken_on > t0.taken_on)) AND t0.operating = $3) AS m1, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $2 AND n.taken_on > t0.taken_on)) AND t0.operating = $4 AND t0.organization_coverage = ANY($5)) AS m2, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $2 AND n.taken_on > t0.taken_on)) AND t0.operating = $6) AS m5, count(*) FILTER (WHERE (NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $2 AND n.taken_on > t0.taken_on)) AND t0.operating = $7 AND (t0.work_coverage = $8) IS NOT TRUE) AS m6, count(*) AS n
  FROM coverage_records AS t0
  LEFT JOIN compounds AS u1 ON u1.id = t0.compound_id
  LEFT JOIN communities AS u2 ON u2.id = u1.community_id
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $2) AND (((NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $2 AND n.taken_on > t0.taken_on)) AND t0.operating = $9) OR ((NOT EXISTS (SELECT 1
  FROM coverage_records AS n
  WHERE n.enterprise_id = t0.enterprise_id AND n.taken_on <= $2 AND n.taken_on > t0.taken_on)) AND t0.operating = $10)) AND u2.street_id = ANY(n.ids)) AS g) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m2 AS c1
  FROM (SELECT count(*) AS m1, count(*) AS m2, count(*) AS n
  FROM processes AS t0
  LEFT JOIN communities AS u1 ON u1.id = t0.community_id
  WHERE t0.started_at <= $2 AND t0.status = $3 AND u1.street_id = ANY(n.ids)) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m2 AS c1, g.m4 AS c2, g.m5 AS c3
  FROM (SELECT g.*, coalesce((SELECT v.value::float8
  FROM metric_values AS v
  JOIN metrics AS m ON m.id = v.metric_id
  WHERE m.code = 'VOLUNTEER_HOURS' AND v.kind = 'TARGET' AND v.subject_area_id = p.id AND (v.stated_on IS NULL OR v.stated_on <= $4) AND v.period_from < $2::date AND v.period_to > $3::date
  ORDER BY v.period_from DESC, v.stated_on DESC NULLS LAST, v.id
  LIMIT 1), (SELECT m.target::float8
  FROM metrics AS m
  WHERE m.code = 'VOLUNTEER_HOURS')) AS m5
  FROM (SELECT coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m3), 0) AS m3, coalesce(max(m4), 0) AS m4, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT count(*) AS m1, coalesce(round(sum(t0.hours::numeric), 2)::float8, 0) AS m2, NULL::int8 AS m3, NULL::float8 AS m4, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN communities AS u1 ON u1.id = t0.community_id
  WHERE t0.started_at <= $5 AND t0.status = $6 AND u1.street_id = ANY(n.ids) AND t0.started_at IS NOT NULL AND t0.started_at >= timezone($9, $7::date::timestamp) AND t0.started_at < timezone($9, $8::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::float8 AS m2, count(*) AS m3, coalesce(round(sum(t0.hours::numeric), 2)::float8, 0) AS m4, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN communities AS u2 ON u2.id = t0.community_id
  WHERE t0.started_at <= $5 AND t0.status = $10 AND u2.street_id = ANY(n.ids) AND t0.started_at IS NOT NULL AND t0.started_at >= timezone($9, $11::date::timestamp) AND t0.started_at < timezone($9, $12::date::timestamp)) AS b) AS g) AS g) AS c;
