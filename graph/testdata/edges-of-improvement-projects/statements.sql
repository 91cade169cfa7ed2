SELECT t0.code AS c1, t0.kind AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6, j3.name AS c7, j3.id AS c8, t0.budget::text AS c9, t0.fund_source AS c10, t0.started_on AS c11, t0.finished_on AS c12, t0.accepted_on AS c13, t0.id AS c14
  FROM (SELECT t0.code, t0.kind, t0.budget, t0.fund_source, t0.started_on, t0.finished_on, t0.accepted_on, t0.id, t0.compound_id, t0.property_project_id, t0.contractor_id
  FROM improvement_projects AS t0
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  LEFT JOIN property_projects AS j2 ON j2.id = t0.property_project_id
  LEFT JOIN organizations AS j3 ON j3.id = t0.contractor_id
  ORDER BY t0.code;
SELECT j1.name AS c1, j1.id AS c2, t0.remedied_process_id AS c3, j2.code AS c4, j2.name AS c5, t0.remedied_issue_id AS c6, j3.code AS c7, j3.title AS c8
  FROM (SELECT t0.remedied_process_id, t0.remedied_issue_id, t0.improvement_project_id, t0.created_at, t0.id
  FROM remedies AS t0
  WHERE EXISTS (SELECT 1
  FROM improvement_projects AS e1
  WHERE e1.id = t0.improvement_project_id AND (e1.started_on IS NULL OR e1.started_on <= $1)) AND CASE WHEN t0.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e2
  WHERE e2.id = t0.remedied_process_id AND e2.started_at <= $2) IS TRUE END AND CASE WHEN t0.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e3
  WHERE e3.id = t0.remedied_issue_id AND e3.reported_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN improvement_projects AS j1 ON j1.id = t0.improvement_project_id AND (j1.started_on IS NULL OR j1.started_on <= $1)
  LEFT JOIN processes AS j2 ON j2.id = t0.remedied_process_id AND j2.started_at <= $2
  LEFT JOIN issues AS j3 ON j3.id = t0.remedied_issue_id AND j3.reported_at <= $2
  ORDER BY t0.created_at, t0.id;
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
  FROM organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.code AS c1, t0.id AS c2
  FROM property_projects AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM property_projects AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_property_project_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_property_project_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.name AS c1, j1.code AS c2, j1.id AS c3
  FROM facilities AS t0
  LEFT JOIN improvement_projects AS j1 ON j1.id = t0.improvement_project_id AND (j1.started_on IS NULL OR j1.started_on <= $1)
  WHERE t0.code = $2;
SELECT p.ord, (SELECT count(*)
  FROM remedies AS t0
  WHERE t0.improvement_project_id = p.id AND EXISTS (SELECT 1
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
  WHERE t0.improvement_project_id = p.id AND EXISTS (SELECT 1
  FROM improvement_projects AS e1
  WHERE e1.id = t0.improvement_project_id AND (e1.started_on IS NULL OR e1.started_on <= $2)) AND CASE WHEN t0.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e2
  WHERE e2.id = t0.remedied_process_id AND e2.started_at <= $3) IS TRUE END AND CASE WHEN t0.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e3
  WHERE e3.id = t0.remedied_issue_id AND e3.reported_at <= $3) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM processes AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.improvement_project_id = p.id AND m1.remedied_process_id = t0.id) AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM processes AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.improvement_project_id = p.id AND m1.remedied_process_id = t0.id) AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.improvement_project_id = p.id AND m1.remedied_issue_id = t0.id) AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.improvement_project_id = p.id AND m1.remedied_issue_id = t0.id) AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM facilities AS t0
  WHERE t0.improvement_project_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM facilities AS t0
  WHERE t0.improvement_project_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM improvement_projects AS t0
  WHERE t0.compound_id = p.id AND (t0.started_on IS NULL OR t0.started_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM improvement_projects AS t0
  WHERE t0.compound_id = p.id AND (t0.started_on IS NULL OR t0.started_on <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM remedies AS t0
  WHERE t0.remedied_issue_id = p.id AND EXISTS (SELECT 1
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
  WHERE t0.remedied_issue_id = p.id AND EXISTS (SELECT 1
  FROM improvement_projects AS e1
  WHERE e1.id = t0.improvement_project_id AND (e1.started_on IS NULL OR e1.started_on <= $2)) AND CASE WHEN t0.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e2
  WHERE e2.id = t0.remedied_process_id AND e2.started_at <= $3) IS TRUE END AND CASE WHEN t0.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e3
  WHERE e3.id = t0.remedied_issue_id AND e3.reported_at <= $3) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM improvement_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.remedied_issue_id = p.id AND m1.improvement_project_id = t0.id) AND (t0.started_on IS NULL OR t0.started_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM improvement_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.remedied_issue_id = p.id AND m1.improvement_project_id = t0.id) AND (t0.started_on IS NULL OR t0.started_on <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM improvement_projects AS t0
  WHERE t0.contractor_id = p.id AND (t0.started_on IS NULL OR t0.started_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM improvement_projects AS t0
  WHERE t0.contractor_id = p.id AND (t0.started_on IS NULL OR t0.started_on <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM improvement_projects AS t0
  WHERE t0.property_project_id = p.id AND (t0.started_on IS NULL OR t0.started_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM improvement_projects AS t0
  WHERE t0.property_project_id = p.id AND (t0.started_on IS NULL OR t0.started_on <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
