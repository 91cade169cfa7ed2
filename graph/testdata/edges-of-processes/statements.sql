SELECT t0.code AS c1, j1.name AS c2, j1.id AS c3, j2.name AS c4, j2.id AS c5, t0.stage AS c6, t0.status AS c7, t0.started_at AS c8, t0.finished_at AS c9, t0.id AS c10
  FROM (SELECT t0.code, t0.stage, t0.status, t0.started_at, t0.finished_at, t0.id, t0.community_id, t0.compound_id
  FROM processes AS t0
  WHERE t0.started_at <= $1
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.compound_id
  ORDER BY t0.started_at DESC, t0.code;
SELECT j1.name AS c1, j1.id AS c2, j2.code AS c3, j2.id AS c4
  FROM (SELECT t0.process_id, t0.issue_id, t0.created_at, t0.id
  FROM process_issues AS t0
  WHERE EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.issue_id AND e2.reported_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $1
  LEFT JOIN issues AS j2 ON j2.id = t0.issue_id AND j2.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.seq AS c3, t0.stage AS c4, t0.attempt AS c5, t0.status AS c6, t0.entered_at AS c7, t0.left_at AS c8, j2.name AS c9, j2.id AS c10, t0.note AS c11
  FROM (SELECT t0.seq, t0.stage, t0.attempt, t0.status, t0.entered_at, t0.left_at, t0.note, t0.process_id, t0.responsible_id, t0.id
  FROM stage_records AS t0
  WHERE (t0.entered_at IS NULL OR t0.entered_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1)
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $1
  LEFT JOIN persons AS j2 ON j2.id = t0.responsible_id
  ORDER BY t0.seq, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.seq AS c3, t0.title AS c4, t0.adopted AS c5, t0.raised_at AS c6, t0.raised_in_activity_id AS c7, j2.code AS c8, j2.name AS c9, j2.id AS c10, t0.raised_in_visit_id AS c11, j3.code AS c12, j3.name AS c13, j3.id AS c14
  FROM (SELECT t0.seq, t0.title, t0.adopted, t0.raised_at, t0.raised_in_activity_id, t0.raised_in_visit_id, t0.process_id, t0.id
  FROM topics AS t0
  WHERE (t0.raised_at IS NULL OR t0.raised_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1)
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $1
  LEFT JOIN activities AS j2 ON j2.id = t0.raised_in_activity_id AND j2.starts_at <= $1
  LEFT JOIN visits AS j3 ON j3.id = t0.raised_in_visit_id AND j3.visited_at <= $1
  ORDER BY t0.seq, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.seq AS c3, t0.content AS c4, t0.adopted AS c5, t0.collected_at AS c6, j2.name AS c7, j2.id AS c8
  FROM (SELECT t0.seq, t0.content, t0.adopted, t0.collected_at, t0.process_id, t0.collected_in_id, t0.id
  FROM ideas AS t0
  WHERE (t0.collected_at IS NULL OR t0.collected_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1)
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $1
  LEFT JOIN visits AS j2 ON j2.id = t0.collected_in_id AND j2.visited_at <= $1
  ORDER BY t0.seq, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.version AS c3, t0.summary AS c4, t0.status AS c5, t0.cost::text AS c6, t0.fund_source AS c7, t0.drafted_on AS c8, t0.id AS c9
  FROM (SELECT t0.version, t0.summary, t0.status, t0.cost, t0.fund_source, t0.drafted_on, t0.id, t0.process_id
  FROM plans AS t0
  WHERE (t0.drafted_on IS NULL OR t0.drafted_on <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.version, t0.id
  LIMIT $3) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $2
  ORDER BY t0.version, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.seq AS c3, j2.version AS c4, j2.status AS c5, j2.id AS c6, t0.held_at AS c7, t0.eligible AS c8, t0.voted AS c9, t0.in_favor AS c10, t0.against AS c11, t0.abstained AS c12, t0.quorum_numerator AS c13, t0.quorum_denominator AS c14, t0.majority_numerator AS c15, t0.majority_denominator AS c16, t0.basis AS c17, t0.outcome AS c18
  FROM (SELECT t0.seq, t0.held_at, t0.eligible, t0.voted, t0.in_favor, t0.against, t0.abstained, t0.quorum_numerator, t0.quorum_denominator, t0.majority_numerator, t0.majority_denominator, t0.basis, t0.outcome, t0.process_id, t0.plan_id, t0.id
  FROM votes AS t0
  WHERE t0.held_at <= $1
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN processes AS j1 ON j1.id = t0.process_id AND j1.started_at <= $1
  LEFT JOIN plans AS j2 ON j2.id = t0.plan_id AND (j2.drafted_on IS NULL OR j2.drafted_on <= $3)
  ORDER BY t0.seq, t0.id;
SELECT t0.code AS c1, t0.id AS c2
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM compounds AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_compound_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_compound_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.code AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.code AS c1, t0.id AS c2
  FROM persons AS t0
  WHERE t0.code = $1;
SELECT p.ord, (SELECT count(*)
  FROM process_issues AS t0
  WHERE t0.process_id = p.id AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.issue_id AND e2.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM process_issues AS t0
  WHERE t0.process_id = p.id AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.issue_id AND e2.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM stage_records AS t0
  WHERE t0.process_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.stage AS c2, t0.attempt AS c3
  FROM stage_records AS t0
  WHERE t0.process_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM topics AS t0
  WHERE t0.process_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM topics AS t0
  WHERE t0.process_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ideas AS t0
  WHERE t0.process_id = p.id AND (t0.collected_at IS NULL OR t0.collected_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.content AS c1
  FROM ideas AS t0
  WHERE t0.process_id = p.id AND (t0.collected_at IS NULL OR t0.collected_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM plans AS t0
  WHERE t0.process_id = p.id AND (t0.drafted_on IS NULL OR t0.drafted_on <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2))
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.version AS c1, t0.status AS c2
  FROM plans AS t0
  WHERE t0.process_id = p.id AND (t0.drafted_on IS NULL OR t0.drafted_on <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $3)
  ORDER BY t0.version
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM votes AS t0
  WHERE t0.process_id = p.id AND t0.held_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.outcome AS c2
  FROM votes AS t0
  WHERE t0.process_id = p.id AND t0.held_at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM remedies AS t0
  WHERE t0.remedied_process_id = p.id AND EXISTS (SELECT 1
  FROM improvement_projects AS e1
  WHERE e1.id = t0.improvement_project_id AND (e1.started_on IS NULL OR e1.started_on <= $1)) AND CASE WHEN t0.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e2
  WHERE e2.id = t0.remedied_process_id AND e2.started_at <= $2) IS TRUE END AND CASE WHEN t0.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e3
  WHERE e3.id = t0.remedied_issue_id AND e3.reported_at <= $2) IS TRUE END)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM remedies AS t0
  WHERE t0.remedied_process_id = p.id AND EXISTS (SELECT 1
  FROM improvement_projects AS e1
  WHERE e1.id = t0.improvement_project_id AND (e1.started_on IS NULL OR e1.started_on <= $2)) AND CASE WHEN t0.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e2
  WHERE e2.id = t0.remedied_process_id AND e2.started_at <= $3) IS TRUE END AND CASE WHEN t0.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e3
  WHERE e3.id = t0.remedied_issue_id AND e3.reported_at <= $3) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM process_issues AS m1
  WHERE m1.process_id = p.id AND m1.issue_id = t0.id) AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM process_issues AS m1
  WHERE m1.process_id = p.id AND m1.issue_id = t0.id) AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM improvement_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.remedied_process_id = p.id AND m1.improvement_project_id = t0.id) AND (t0.started_on IS NULL OR t0.started_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM improvement_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.remedied_process_id = p.id AND m1.improvement_project_id = t0.id) AND (t0.started_on IS NULL OR t0.started_on <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM service_records AS t0
  WHERE t0.subject_process_id = p.id AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM service_records AS t0
  WHERE t0.subject_process_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM votes AS t0
  WHERE t0.plan_id = p.id AND t0.held_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.outcome AS c2
  FROM votes AS t0
  WHERE t0.plan_id = p.id AND t0.held_at <= $2
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM processes AS t0
  WHERE t0.community_id = p.id AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM processes AS t0
  WHERE t0.community_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM processes AS t0
  WHERE t0.compound_id = p.id AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM processes AS t0
  WHERE t0.compound_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM process_issues AS t0
  WHERE t0.issue_id = p.id AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.issue_id AND e2.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM process_issues AS t0
  WHERE t0.issue_id = p.id AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.issue_id AND e2.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM processes AS t0
  WHERE EXISTS (SELECT 1
  FROM process_issues AS m1
  WHERE m1.issue_id = p.id AND m1.process_id = t0.id) AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM processes AS t0
  WHERE EXISTS (SELECT 1
  FROM process_issues AS m1
  WHERE m1.issue_id = p.id AND m1.process_id = t0.id) AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM stage_records AS t0
  WHERE t0.responsible_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.stage AS c2, t0.attempt AS c3
  FROM stage_records AS t0
  WHERE t0.responsible_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
