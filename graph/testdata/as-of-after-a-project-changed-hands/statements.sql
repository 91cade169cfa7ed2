SELECT t0.id AS c1
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
SELECT t0.name AS c1, t0.valid_to AS c2, j1.name AS c3, j1.id AS c4, t0.id AS c5
  FROM property_projects AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM property_projects AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_property_project_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_property_project_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT count(*)
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.compound_id = (SELECT e1.id
  FROM compounds AS e1
  WHERE e1.code = $2);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.company_id, t0.code
  FROM property_projects AS t0
  WHERE t0.compound_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.company_id
  ORDER BY t0.code) AS c;
SELECT p.ord, (SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.target_compound_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM memberships AS t0
  WHERE t0.target_property_project_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
