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
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE t0.parent_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.street_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2) AND EXISTS (SELECT 1
  FROM compounds AS e2
  WHERE e2.community_id = e1.id))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.community_id = t0.id AND (e1.kind = $3) IS NOT TRUE)
  ORDER BY t0.code
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $1 AND (t0.status = ANY($2)) IS NOT TRUE)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1, t0.status AS c2, t0.id AS c3
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2 AND (t0.status = ANY($3)) IS NOT TRUE
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.organization_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
