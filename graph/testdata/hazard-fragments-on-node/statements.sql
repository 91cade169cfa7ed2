SELECT p.ord, t0.title AS c1, t0.reporter_person_id AS c2, j1.name AS c3, j1.code AS c4, t0.reporter_organization_id AS c5, j2.name AS c6, j2.code AS c7
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN issues AS t0 ON t0.id = p.id
  LEFT JOIN persons AS j1 ON j1.id = t0.reporter_person_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.reporter_organization_id
  WHERE t0.reported_at <= $2
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1, t0.host_organization_id AS c2, j1.name AS c3, j1.code AS c4, t0.host_compound_id AS c5, j2.name AS c6, j2.code AS c7, j2.kind AS c8
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t0 ON t0.id = p.id
  LEFT JOIN organizations AS j1 ON j1.id = t0.host_organization_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.host_compound_id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t0 ON t0.id = p.id
  LEFT JOIN areas AS j1 ON j1.id = t0.street_id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1, t0.id AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN persons AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, (SELECT count(*)
  FROM memberships AS t0
  WHERE t0.person_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reporter_person_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reporter_person_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
