SELECT t0.code AS c1, t0.reporter_person_id AS c2, j1.name AS c3, j1.code AS c4, j1.id AS c5, t0.reporter_organization_id AS c6, j2.name AS c7, j2.code AS c8, j2.kind AS c9
  FROM (SELECT t0.code, t0.reporter_person_id, t0.reporter_organization_id, t0.reported_at
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.code = ANY($2)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.reporter_person_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.reporter_organization_id
  ORDER BY t0.reported_at DESC, t0.code;
SELECT t0.name AS c1, t0.host_organization_id AS c2, j1.name AS c3, j1.dissolved_on AS c4, j1.demo AS c5, t0.host_compound_id AS c6, j2.name AS c7, j2.demo AS c8, j2.floors AS c9
  FROM (SELECT t0.name, t0.host_organization_id, t0.host_compound_id, t0.code
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.community_id = (SELECT e1.id
  FROM communities AS e1
  WHERE e1.code = $2) AND t0.level = ANY($3)
  ORDER BY t0.code
  LIMIT $4) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.host_organization_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.host_compound_id
  ORDER BY t0.code;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reporter_person_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
