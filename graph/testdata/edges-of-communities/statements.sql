SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4, t0.id AS c5
  FROM communities AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.street_id
  LEFT JOIN areas AS j2 ON j2.id = t0.district_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM grids AS t0
  WHERE t0.community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE t0.community_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.community_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.community_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.party_organization_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE t0.target_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.party_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM attachments AS m1
  WHERE m1.target_community_id = p.id AND m1.party_organization_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.team_id, t0.created_at, t0.id
  FROM team_services AS t0
  WHERE t0.target_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.target_community_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM service_records AS t0
  WHERE t0.community_id = p.id AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.community_id, t0.started_at, t0.code
  FROM service_records AS t0
  WHERE t0.community_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  ORDER BY t0.started_at DESC, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_property_project_id AS c1, j1.name AS c2, t0.target_organization_id AS c3, j2.name AS c4
  FROM (SELECT t0.target_property_project_id, t0.target_organization_id, t0.created_at, t0.id
  FROM guidances AS t0
  WHERE t0.guide_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN property_projects AS j1 ON j1.id = t0.target_property_project_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.target_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM successions AS t0
  WHERE t0.predecessor_community_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM successions AS t0
  WHERE t0.successor_community_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.predecessor_community_id = p.id AND m1.successor_community_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $1)) AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.successor_community_id = p.id AND m1.predecessor_community_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $1)) AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM other_names AS t0
  WHERE t0.owner_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM old_codes AS t0
  WHERE t0.owner_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.scheme AS c1, t0.value AS c2
  FROM identifiers AS t0
  WHERE t0.owner_community_id = p.id AND CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $2) IS TRUE END
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $3) AS c;
