SELECT j1.name AS c1, j1.id AS c2, t0.id AS c3
  FROM organizations AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.id AS c1
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
SELECT t0.id AS c1
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
SELECT j1.name AS c1, j1.id AS c2, t0.id AS c3
  FROM organizations AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.owners_committee_of_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.id AS c1
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
SELECT t0.id AS c1
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
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.floor AS c1, t0.valid_from AS c2, j1.name AS c3, j1.id AS c4
  FROM (SELECT t0.floor, t0.valid_from, t0.compound_id, t0.created_at, t0.id
  FROM occupancies AS t0
  WHERE t0.enterprise_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM occupancies AS m1
  WHERE m1.enterprise_id = p.id AND m1.compound_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.on_behalf_of_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE t0.target_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.on_behalf_of_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM grids AS t0
  WHERE t0.host_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reporter_organization_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reporter_organization_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, t0.code
  FROM organizations AS t0
  WHERE t0.parent_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.guide_area_id AS c1, j1.name AS c2, t0.guide_community_id AS c3, j2.name AS c4, t0.guide_organization_id AS c5, j3.name AS c6
  FROM (SELECT t0.guide_area_id, t0.guide_community_id, t0.guide_organization_id, t0.created_at, t0.id
  FROM guidances AS t0
  WHERE t0.target_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.guide_area_id
  LEFT JOIN communities AS j2 ON j2.id = t0.guide_community_id
  LEFT JOIN organizations AS j3 ON j3.id = t0.guide_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_property_project_id AS c1, j1.name AS c2, t0.target_organization_id AS c3, j2.name AS c4
  FROM (SELECT t0.target_property_project_id, t0.target_organization_id, t0.created_at, t0.id
  FROM guidances AS t0
  WHERE t0.guide_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN property_projects AS j1 ON j1.id = t0.target_property_project_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.target_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2, t0.target_organization_id AS c3, t0.target_party_organization_id AS c4, t0.target_grid_id AS c5, j2.code AS c6, t0.target_building_id AS c7, t0.target_property_project_id AS c8, t0.target_volunteer_team_id AS c9
  FROM (SELECT t0.target_organization_id, t0.target_party_organization_id, t0.target_grid_id, t0.target_building_id, t0.target_property_project_id, t0.target_volunteer_team_id, t0.person_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE t0.on_behalf_of_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND t0.role = $3
  ORDER BY t0.created_at, t0.id
  LIMIT $4) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  LEFT JOIN grids AS j2 ON j2.id = t0.target_grid_id
  ORDER BY t0.created_at, t0.id) AS c;
