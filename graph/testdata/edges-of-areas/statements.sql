SELECT t0.name AS c1, j1.name AS c2, j2.name AS c3, j3.name AS c4, j4.name AS c5, j4.id AS c6, j3.id AS c7, j2.id AS c8, j1.id AS c9, t0.id AS c10
  FROM areas AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.parent_id
  LEFT JOIN areas AS j2 ON j2.id = j1.parent_id
  LEFT JOIN areas AS j3 ON j3.id = j2.parent_id
  LEFT JOIN areas AS j4 ON j4.id = j3.parent_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM areas AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_area_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_area_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.id AS c1
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
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.district_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.street_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.street_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_property_project_id AS c1, j1.name AS c2, t0.target_organization_id AS c3, j2.name AS c4
  FROM (SELECT t0.target_property_project_id, t0.target_organization_id, t0.created_at, t0.id
  FROM guidances AS t0
  WHERE t0.guide_area_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN property_projects AS j1 ON j1.id = t0.target_property_project_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.target_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.scheme AS c1, t0.value AS c2
  FROM identifiers AS t0
  WHERE t0.owner_area_id = p.id AND CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $2) IS TRUE END
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM other_names AS t0
  WHERE t0.owner_area_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM other_names AS t0
  WHERE t0.owner_area_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.name, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM old_codes AS t0
  WHERE t0.owner_area_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.former_code AS c1
  FROM old_codes AS t0
  WHERE t0.owner_area_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.former_code, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM areas AS t0
  WHERE t0.parent_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM areas AS t0
  WHERE t0.parent_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.district_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM communities AS t0
  WHERE t0.district_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE t0.district_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE t0.district_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.street_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
