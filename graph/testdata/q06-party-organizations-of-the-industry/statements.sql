SELECT t0.code AS c1, t0.name AS c2, t0.type AS c3, t0.formation AS c4, t0.formal_members AS c5, t0.id AS c6
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.name AS c2, j1.name AS c3, j1.id AS c4, t0.superior_status AS c5
  FROM (SELECT t0.code, t0.name, t0.superior_status, t0.superior_id
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.superior_status = $2
  ORDER BY t0.code
  LIMIT $3) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.superior_id
  ORDER BY t0.code;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_organization_id AS c1, j1.name AS c2, t0.target_community_id AS c3, j2.name AS c4, t0.target_grid_id AS c5, j3.name AS c6, t0.target_compound_id AS c7, j4.name AS c8, t0.target_property_project_id AS c9, j5.name AS c10
  FROM (SELECT t0.target_organization_id, t0.target_community_id, t0.target_grid_id, t0.target_compound_id, t0.target_property_project_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE t0.party_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.target_organization_id
  LEFT JOIN communities AS j2 ON j2.id = t0.target_community_id
  LEFT JOIN grids AS j3 ON j3.id = t0.target_grid_id
  LEFT JOIN compounds AS j4 ON j4.id = t0.target_compound_id
  LEFT JOIN property_projects AS j5 ON j5.id = t0.target_property_project_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.name AS c2, t0.type AS c3, t0.formation AS c4, t0.formal_members AS c5, t0.id AS c6
  FROM party_organizations AS t0
  WHERE t0.superior_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_organization_id AS c1, j1.name AS c2, t0.target_community_id AS c3, j2.name AS c4, t0.target_grid_id AS c5, j3.name AS c6, t0.target_compound_id AS c7, j4.name AS c8, t0.target_property_project_id AS c9, j5.name AS c10
  FROM (SELECT t0.target_organization_id, t0.target_community_id, t0.target_grid_id, t0.target_compound_id, t0.target_property_project_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE t0.party_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.target_organization_id
  LEFT JOIN communities AS j2 ON j2.id = t0.target_community_id
  LEFT JOIN grids AS j3 ON j3.id = t0.target_grid_id
  LEFT JOIN compounds AS j4 ON j4.id = t0.target_compound_id
  LEFT JOIN property_projects AS j5 ON j5.id = t0.target_property_project_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.name AS c2, t0.type AS c3, t0.formation AS c4, t0.formal_members AS c5, t0.id AS c6
  FROM party_organizations AS t0
  WHERE t0.superior_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_organization_id AS c1, j1.name AS c2, t0.target_community_id AS c3, j2.name AS c4, t0.target_grid_id AS c5, j3.name AS c6, t0.target_compound_id AS c7, j4.name AS c8, t0.target_property_project_id AS c9, j5.name AS c10
  FROM (SELECT t0.target_organization_id, t0.target_community_id, t0.target_grid_id, t0.target_compound_id, t0.target_property_project_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE t0.party_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.target_organization_id
  LEFT JOIN communities AS j2 ON j2.id = t0.target_community_id
  LEFT JOIN grids AS j3 ON j3.id = t0.target_grid_id
  LEFT JOIN compounds AS j4 ON j4.id = t0.target_compound_id
  LEFT JOIN property_projects AS j5 ON j5.id = t0.target_property_project_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.name AS c2, t0.type AS c3, t0.formation AS c4, t0.formal_members AS c5, t0.id AS c6
  FROM party_organizations AS t0
  WHERE t0.superior_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
