SELECT t0.name AS c1, t0.status AS c2, t0.stage AS c3, t0.id AS c4
  FROM processes AS t0
  WHERE t0.code = $1 AND t0.started_at <= $2;
SELECT t0.stage AS c1, t0.entered_at AS c2, j1.code AS c3, j1.name AS c4, j2.name AS c5, j2.id AS c6, j1.id AS c7
  FROM (SELECT t0.stage, t0.entered_at, t0.process_id, t0.seq, t0.id
  FROM stage_records AS t0
  WHERE (t0.entered_at IS NULL OR t0.entered_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1) AND t0.status = $2 AND t0.entered_at < $3
  ORDER BY t0.seq, t0.id
  LIMIT $4) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $1
  LEFT JOIN compounds AS j2 ON j2.id = j1.compound_id
  ORDER BY t0.seq, t0.id;
SELECT p.ord, (SELECT count(*)
  FROM stage_records AS t0
  WHERE t0.process_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.stage AS c2, t0.attempt AS c3, t0.status AS c4, t0.entered_at AS c5, t0.left_at AS c6, j1.name AS c7, j1.id AS c8, t0.note AS c9
  FROM (SELECT t0.seq, t0.stage, t0.attempt, t0.status, t0.entered_at, t0.left_at, t0.note, t0.responsible_id
  FROM stage_records AS t0
  WHERE t0.process_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.responsible_id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.version AS c1, t0.status AS c2, t0.cost::text AS c3, t0.fund_source AS c4
  FROM plans AS t0
  WHERE t0.process_id = p.id AND (t0.drafted_on IS NULL OR t0.drafted_on <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $3)
  ORDER BY t0.version
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.held_at AS c1, j1.version AS c2, j1.id AS c3, t0.eligible AS c4, t0.voted AS c5, t0.in_favor AS c6, t0.against AS c7, t0.abstained AS c8, t0.quorum_numerator AS c9, t0.quorum_denominator AS c10, t0.outcome AS c11
  FROM (SELECT t0.held_at, t0.eligible, t0.voted, t0.in_favor, t0.against, t0.abstained, t0.quorum_numerator, t0.quorum_denominator, t0.outcome, t0.plan_id, t0.seq
  FROM votes AS t0
  WHERE t0.process_id = p.id AND t0.held_at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN plans AS j1 ON j1.id = t0.plan_id AND (j1.drafted_on IS NULL OR j1.drafted_on <= $4)
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1, t0.raised_in_activity_id AS c2, j1.name AS c3, j1.id AS c4, t0.raised_in_visit_id AS c5, j2.name AS c6, j2.id AS c7
  FROM (SELECT t0.title, t0.raised_in_activity_id, t0.raised_in_visit_id, t0.seq
  FROM topics AS t0
  WHERE t0.process_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2) AND t0.adopted = $3
  ORDER BY t0.seq
  LIMIT $4) AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.raised_in_activity_id AND j1.starts_at <= $2
  LEFT JOIN visits AS j2 ON j2.id = t0.raised_in_visit_id AND j2.visited_at <= $2
  ORDER BY t0.seq) AS c;
