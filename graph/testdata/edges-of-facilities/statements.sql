SELECT t0.name AS c1, t0.kind AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6, t0.condition AS c7, t0.last_inspected_on AS c8, t0.demo_fields AS c9, t0.id AS c10
  FROM facilities AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  LEFT JOIN buildings AS j2 ON j2.id = t0.building_id
  WHERE t0.code = $1;
SELECT count(*)
  FROM facilities AS t0
  WHERE t0.kind = ANY($1);
SELECT t0.name AS c1, t0.kind AS c2, t0.condition AS c3, t0.last_inspected_on AS c4, j1.name AS c5, j1.id AS c6
  FROM (SELECT t0.name, t0.kind, t0.condition, t0.last_inspected_on, t0.compound_id, t0.code
  FROM facilities AS t0
  WHERE t0.kind = ANY($1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.code;
SELECT t0.name AS c1, t0.established_on AS c2, j1.name AS c3, j2.name AS c4, j2.id AS c5, j1.id AS c6, j3.name AS c7, j3.id AS c8
  FROM (SELECT t0.name, t0.established_on, t0.facility_id, t0.holder_id, t0.code
  FROM red_posts AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM persons AS e1
  WHERE e1.id = t0.holder_id AND position($2 IN e1.name) > 0)
  ORDER BY t0.code
  LIMIT $3) AS t0
  LEFT JOIN facilities AS j1 ON j1.id = t0.facility_id
  LEFT JOIN compounds AS j2 ON j2.id = j1.compound_id
  LEFT JOIN persons AS j3 ON j3.id = t0.holder_id
  ORDER BY t0.code;
SELECT t0.name AS c1, t0.demo AS c2, j1.name AS c3, j1.id AS c4
  FROM red_posts AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.holder_id
  WHERE t0.code = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
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
SELECT t0.id AS c1
  FROM buildings AS t0
  WHERE t0.code = $1;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.valid_from AS c2, j1.name AS c3, j1.id AS c4
  FROM (SELECT t0.name, t0.valid_from, t0.holder_id, t0.code
  FROM red_posts AS t0
  WHERE t0.facility_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.holder_id
  ORDER BY t0.code) AS c;
SELECT p.ord, (SELECT count(*)
  FROM red_posts AS t0
  WHERE t0.holder_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM facilities AS t0
  WHERE t0.compound_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.name AS c2
  FROM facilities AS t0
  WHERE t0.compound_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM facilities AS t0
  WHERE t0.building_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
