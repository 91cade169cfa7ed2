SELECT t0.name AS c1, j1.name AS c2, j2.name AS c3, j2.id AS c4, j1.id AS c5, t0.id AS c6
  FROM buildings AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  LEFT JOIN communities AS j2 ON j2.id = j1.community_id
  WHERE t0.code = $1;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.person_id, t0.id
  FROM memberships AS t0
  WHERE t0.target_building_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.role, t0.id
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.role, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.part AS c1, t0.households AS c2, j1.name AS c3, j1.id AS c4
  FROM (SELECT t0.part, t0.households, t0.grid_id, t0.id
  FROM grid_coverages AS t0
  WHERE t0.target_building_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.part NULLS LAST, t0.id
  LIMIT $3) AS t0
  LEFT JOIN grids AS j1 ON j1.id = t0.grid_id
  ORDER BY t0.part NULLS LAST, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM grids AS t0
  WHERE EXISTS (SELECT 1
  FROM grid_coverages AS m1
  WHERE m1.target_building_id = p.id AND m1.grid_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.building_id = p.id AND t0.reported_at <= $2 AND (t0.status = ANY($3)) IS NOT TRUE
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS c;
