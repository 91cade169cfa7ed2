SELECT t0.name AS c1, t0.status AS c2, t0.signed_on AS c3, t0.valid_from AS c4, t0.demo_fields AS c5, t0.id AS c6
  FROM agreements AS t0
  WHERE t0.code = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT count(*)
  FROM agreements AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
SELECT t0.code AS c1, t0.status AS c2
  FROM agreements AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM exchange_items AS t0
  WHERE t0.list = $1 AND EXISTS (SELECT 1
  FROM exchange_items AS e1
  WHERE e1.id = t0.matched_need_id AND e1.list = $2);
SELECT t0.content AS c1, j1.code AS c2, j1.id AS c3, j2.content AS c4, j2.id AS c5
  FROM (SELECT t0.content, t0.agreement_id, t0.matched_need_id, t0.seq, t0.id
  FROM exchange_items AS t0
  WHERE t0.list = $1 AND EXISTS (SELECT 1
  FROM exchange_items AS e1
  WHERE e1.id = t0.matched_need_id AND e1.list = $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  LEFT JOIN exchange_items AS j2 ON j2.id = t0.matched_need_id
  ORDER BY t0.seq, t0.id;
SELECT j1.code AS c1, j1.id AS c2, t0.role AS c3
  FROM (SELECT t0.role, t0.agreement_id, t0.created_at, t0.id
  FROM agreement_parties AS t0
  WHERE t0.role = $1
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.agreement_id, t0.created_at, t0.id
  FROM agreement_services AS t0
  WHERE t0.target_compound_id = (SELECT e1.id
  FROM compounds AS e1
  WHERE e1.code = $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  ORDER BY t0.created_at, t0.id;
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
SELECT t0.id AS c1
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
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
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, t0.participant_organization_id AS c2, j1.name AS c3, t0.participant_party_organization_id AS c4, j2.name AS c5
  FROM (SELECT t0.role, t0.participant_organization_id, t0.participant_party_organization_id, t0.created_at, t0.id
  FROM agreement_parties AS t0
  WHERE t0.agreement_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.participant_organization_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.participant_party_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_parties AS m1
  WHERE m1.agreement_id = p.id AND m1.participant_organization_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_parties AS m1
  WHERE m1.agreement_id = p.id AND m1.participant_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM agreement_services AS t0
  WHERE t0.agreement_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_community_id AS c1, j1.name AS c2, t0.target_compound_id AS c3, j2.name AS c4, t0.target_volunteer_team_id AS c5, j3.name AS c6
  FROM (SELECT t0.target_community_id, t0.target_compound_id, t0.target_volunteer_team_id, t0.created_at, t0.id
  FROM agreement_services AS t0
  WHERE t0.agreement_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.target_community_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.target_compound_id
  LEFT JOIN volunteer_teams AS j3 ON j3.id = t0.target_volunteer_team_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM communities AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_services AS m1
  WHERE m1.agreement_id = p.id AND m1.target_community_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_services AS m1
  WHERE m1.agreement_id = p.id AND m1.target_compound_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_services AS m1
  WHERE m1.agreement_id = p.id AND m1.target_volunteer_team_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM exchange_items AS t0
  WHERE t0.agreement_id = p.id AND t0.list = $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.kind AS c2, t0.content AS c3, t0.quantity::text AS c4, t0.unit AS c5, t0.fulfilled_quantity::text AS c6, t0.promised_by_organization_id AS c7, j1.name AS c8, t0.promised_by_party_organization_id AS c9, j2.name AS c10, t0.id AS c11
  FROM (SELECT t0.seq, t0.kind, t0.content, t0.quantity, t0.unit, t0.fulfilled_quantity, t0.promised_by_organization_id, t0.promised_by_party_organization_id, t0.id
  FROM exchange_items AS t0
  WHERE t0.agreement_id = p.id AND t0.list = $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.promised_by_organization_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.promised_by_party_organization_id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM agreements AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_parties AS m1
  WHERE m1.participant_organization_id = p.id AND m1.agreement_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.agreement_id, t0.created_at, t0.id
  FROM agreement_parties AS t0
  WHERE t0.participant_organization_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.content AS c1
  FROM exchange_items AS t0
  WHERE t0.promised_by_organization_id = p.id
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM agreements AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_parties AS m1
  WHERE m1.participant_party_organization_id = p.id AND m1.agreement_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM agreement_parties AS t0
  WHERE t0.participant_party_organization_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.content AS c1
  FROM exchange_items AS t0
  WHERE t0.promised_by_party_organization_id = p.id AND t0.list = $2
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM agreements AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_services AS m1
  WHERE m1.target_community_id = p.id AND m1.agreement_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM agreement_services AS t0
  WHERE t0.target_community_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.signed_on AS c1, j1.id AS c2
  FROM (SELECT t0.agreement_id, t0.created_at, t0.id
  FROM agreement_services AS t0
  WHERE t0.target_community_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.status AS c1
  FROM agreements AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_services AS m1
  WHERE m1.target_compound_id = p.id AND m1.agreement_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.code AS c1, j1.id AS c2
  FROM (SELECT t0.agreement_id, t0.created_at, t0.id
  FROM agreement_services AS t0
  WHERE t0.target_compound_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM agreements AS t0
  WHERE EXISTS (SELECT 1
  FROM agreement_services AS m1
  WHERE m1.target_volunteer_team_id = p.id AND m1.agreement_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.code AS c1, j1.id AS c2
  FROM (SELECT t0.agreement_id, t0.created_at, t0.id
  FROM agreement_services AS t0
  WHERE t0.target_volunteer_team_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN agreements AS j1 ON j1.id = t0.agreement_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.list AS c2, t0.content AS c3
  FROM exchange_items AS t0
  WHERE t0.matched_need_id = p.id
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS c;
