SELECT t0.code AS c1, t0.owner_organization_id AS c2, j1.code AS c3, j1.name AS c4, t0.owner_property_project_id AS c5, j2.code AS c6, j2.name AS c7, t0.policies AS c8, t0.id AS c9
  FROM (SELECT t0.code, t0.owner_organization_id, t0.owner_property_project_id, t0.policies, t0.id
  FROM ledgers AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.owner_organization_id
  LEFT JOIN property_projects AS j2 ON j2.id = t0.owner_property_project_id
  ORDER BY t0.code;
SELECT j1.name AS c1, j1.id AS c2, j2.code AS c3, j2.id AS c4
  FROM (SELECT t0.ledger_id, t0.issue_id, t0.created_at, t0.id
  FROM ledger_issues AS t0
  WHERE EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN ledgers AS j1 ON j1.id = t0.ledger_id
  LEFT JOIN issues AS j2 ON j2.id = t0.issue_id AND j2.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT j1.code AS c1, j1.id AS c2, t0.seq AS c3, j2.name AS c4, j2.id AS c5, t0.at AS c6, t0.outcome AS c7, t0.id AS c8
  FROM (SELECT t0.seq, t0.at, t0.outcome, t0.id, t0.issue_id, t0.blown_by_id
  FROM whistles AS t0
  WHERE t0.at <= $1
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  LEFT JOIN organizations AS j2 ON j2.id = t0.blown_by_id
  ORDER BY t0.seq, t0.id;
SELECT j1.seq AS c1, j1.at AS c2, j1.id AS c3, j2.name AS c4, j2.id AS c5, t0.arrived_at AS c6
  FROM (SELECT t0.arrived_at, t0.whistle_id, t0.organization_id, t0.created_at, t0.id
  FROM whistle_calls AS t0
  WHERE EXISTS (SELECT 1
  FROM whistles AS e1
  WHERE e1.id = t0.whistle_id AND e1.at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN whistles AS j1 ON j1.id = t0.whistle_id AND j1.at <= $1
  LEFT JOIN organizations AS j2 ON j2.id = t0.organization_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.code AS c1, j1.id AS c2, t0.seq AS c3, t0.level AS c4, j2.name AS c5, j2.id AS c6, t0.at AS c7, t0.required_by AS c8, t0.answered_at AS c9
  FROM (SELECT t0.seq, t0.level, t0.at, t0.required_by, t0.answered_at, t0.issue_id, t0.issued_by_id, t0.id
  FROM supervisions AS t0
  WHERE t0.at <= $1
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  LEFT JOIN organizations AS j2 ON j2.id = t0.issued_by_id
  ORDER BY t0.seq, t0.id;
SELECT t0.code AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
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
SELECT p.ord, (SELECT count(*)
  FROM ledger_issues AS t0
  WHERE t0.ledger_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM ledger_issues AS t0
  WHERE t0.ledger_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaign_parts AS t0
  WHERE t0.part_ledger_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_parts AS t0
  WHERE t0.part_ledger_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $2) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM ledger_issues AS m1
  WHERE m1.ledger_id = p.id AND m1.issue_id = t0.id) AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM ledger_issues AS m1
  WHERE m1.ledger_id = p.id AND m1.issue_id = t0.id) AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.part_ledger_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.part_ledger_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM whistle_calls AS t0
  WHERE t0.whistle_id = p.id AND EXISTS (SELECT 1
  FROM whistles AS e1
  WHERE e1.id = t0.whistle_id AND e1.at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.arrived_at AS c1
  FROM whistle_calls AS t0
  WHERE t0.whistle_id = p.id AND EXISTS (SELECT 1
  FROM whistles AS e1
  WHERE e1.id = t0.whistle_id AND e1.at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM whistle_calls AS m1
  WHERE m1.whistle_id = p.id AND m1.organization_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM whistle_calls AS m1
  WHERE m1.whistle_id = p.id AND m1.organization_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ledger_issues AS t0
  WHERE t0.issue_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM ledger_issues AS t0
  WHERE t0.issue_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ledgers AS t0
  WHERE EXISTS (SELECT 1
  FROM ledger_issues AS m1
  WHERE m1.issue_id = p.id AND m1.ledger_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM ledgers AS t0
  WHERE EXISTS (SELECT 1
  FROM ledger_issues AS m1
  WHERE m1.issue_id = p.id AND m1.ledger_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM whistles AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.at AS c2
  FROM whistles AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM supervisions AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.level AS c1, t0.at AS c2
  FROM supervisions AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ledgers AS t0
  WHERE t0.owner_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM ledgers AS t0
  WHERE t0.owner_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM whistles AS t0
  WHERE t0.blown_by_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.at AS c2
  FROM whistles AS t0
  WHERE t0.blown_by_id = p.id AND t0.at <= $2
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM whistle_calls AS t0
  WHERE t0.organization_id = p.id AND EXISTS (SELECT 1
  FROM whistles AS e1
  WHERE e1.id = t0.whistle_id AND e1.at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.arrived_at AS c1
  FROM whistle_calls AS t0
  WHERE t0.organization_id = p.id AND EXISTS (SELECT 1
  FROM whistles AS e1
  WHERE e1.id = t0.whistle_id AND e1.at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM supervisions AS t0
  WHERE t0.issued_by_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.level AS c1, t0.at AS c2
  FROM supervisions AS t0
  WHERE t0.issued_by_id = p.id AND t0.at <= $2
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM whistles AS t0
  WHERE EXISTS (SELECT 1
  FROM whistle_calls AS m1
  WHERE m1.organization_id = p.id AND m1.whistle_id = t0.id) AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.at AS c2
  FROM whistles AS t0
  WHERE EXISTS (SELECT 1
  FROM whistle_calls AS m1
  WHERE m1.organization_id = p.id AND m1.whistle_id = t0.id) AND t0.at <= $2
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ledgers AS t0
  WHERE t0.owner_property_project_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM ledgers AS t0
  WHERE t0.owner_property_project_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
