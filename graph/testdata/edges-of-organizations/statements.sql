SELECT j1.name AS c1, j1.id AS c2, t0.id AS c3
  FROM organizations AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.district_id
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
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.team_id, t0.created_at, t0.id
  FROM co_builders AS t0
  WHERE t0.builder_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM co_builders AS m1
  WHERE m1.builder_organization_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM regulations AS t0
  WHERE t0.regulator_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.regulated_id, t0.created_at, t0.id
  FROM regulations AS t0
  WHERE t0.regulator_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.regulated_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM regulations AS m1
  WHERE m1.regulator_id = p.id AND m1.regulated_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM regulations AS m1
  WHERE m1.regulator_id = p.id AND m1.regulated_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.person_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE t0.target_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM other_names AS t0
  WHERE t0.owner_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.name, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM old_codes AS t0
  WHERE t0.owner_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM identifiers AS t0
  WHERE t0.owner_organization_id = p.id AND CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM successions AS t0
  WHERE t0.predecessor_organization_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM successions AS t0
  WHERE t0.successor_organization_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.predecessor_organization_id = p.id AND m1.successor_organization_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.successor_organization_id = p.id AND m1.predecessor_organization_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM association_members AS t0
  WHERE t0.association_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.valid_from AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.valid_from, t0.member_id, t0.created_at, t0.id
  FROM association_members AS t0
  WHERE t0.association_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.member_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM association_members AS m1
  WHERE m1.association_id = p.id AND m1.member_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM association_members AS m1
  WHERE m1.association_id = p.id AND m1.member_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.regulator_id, t0.created_at, t0.id
  FROM regulations AS t0
  WHERE t0.regulated_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.regulator_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM regulations AS m1
  WHERE m1.regulated_id = p.id AND m1.regulator_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.party_organization_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE t0.target_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
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
  WHERE m1.target_organization_id = p.id AND m1.party_organization_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM property_projects AS t0
  WHERE t0.company_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.association_id, t0.created_at, t0.id
  FROM association_members AS t0
  WHERE t0.member_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.association_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM association_members AS m1
  WHERE m1.member_id = p.id AND m1.association_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.subject AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.subject, t0.caller_id, t0.called_at, t0.id
  FROM appeals AS t0
  WHERE t0.called_organization_id = p.id AND t0.called_at <= $2
  ORDER BY t0.called_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.caller_id
  ORDER BY t0.called_at DESC, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assignments AS t0
  WHERE t0.organization_id = p.id AND t0.assigned_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.title AS c1, j1.id AS c2
  FROM (SELECT t0.issue_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.organization_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
