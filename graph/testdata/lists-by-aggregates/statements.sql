SELECT count(*)
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (SELECT count(*) AS v
  FROM issues AS e1
  WHERE e1.community_id = t0.id AND e1.reported_at <= $2 AND e1.nature = $3)::float8 >= $4;
SELECT o1.v AS c1, t0.code AS c2, t0.name AS c3
  FROM communities AS t0
  CROSS JOIN LATERAL (SELECT count(*) AS v
  FROM issues AS e1
  WHERE e1.community_id = t0.id AND e1.reported_at <= $1 AND (e1.due_at IS NOT NULL AND e1.due_at < $1 AND e1.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW'))) AS o1
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND (SELECT count(*) AS v
  FROM issues AS e2
  WHERE e2.community_id = t0.id AND e2.reported_at <= $1 AND e2.nature = $3)::float8 >= $4
  ORDER BY o1.v DESC, t0.code
  LIMIT $5;
SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  CROSS JOIN LATERAL (SELECT coalesce(round(sum(e1.hours::numeric), 4)::float8, 0) AS v
  FROM service_records AS e1
  WHERE e1.team_id = t0.id AND e1.started_at <= $1) AS o1
  ORDER BY o1.v DESC, t0.code
  LIMIT $2;
