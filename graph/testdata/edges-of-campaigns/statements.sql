SELECT t0.code AS c1, t0.kind AS c2, j1.name AS c3, j1.id AS c4, t0.start_precision AS c5, t0.slogan AS c6, t0.goals AS c7, t0.id AS c8
  FROM (SELECT t0.code, t0.kind, t0.start_precision, t0.slogan, t0.goals, t0.id, t0.initiator_id
  FROM campaigns AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.initiator_id
  ORDER BY t0.code;
SELECT j1.name AS c1, j1.id AS c2, t0.addressee_organization_id AS c3, j2.code AS c4, j2.name AS c5, t0.addressee_party_organization_id AS c6, j3.code AS c7, j3.name AS c8, t0.audience AS c9
  FROM (SELECT t0.addressee_organization_id, t0.addressee_party_organization_id, t0.audience, t0.campaign_id, t0.created_at, t0.id
  FROM campaign_addressees AS t0
  ORDER BY t0.created_at, t0.id
  LIMIT $1) AS t0
  LEFT JOIN campaigns AS j1 ON j1.id = t0.campaign_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.addressee_organization_id
  LEFT JOIN party_organizations AS j3 ON j3.id = t0.addressee_party_organization_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.part_activity_id AS c3, j2.code AS c4, j2.name AS c5, t0.part_ledger_id AS c6, j3.code AS c7, j3.name AS c8, t0.part_issue_id AS c9, j4.code AS c10, j4.title AS c11
  FROM (SELECT t0.part_activity_id, t0.part_ledger_id, t0.part_issue_id, t0.campaign_id, t0.created_at, t0.id
  FROM campaign_parts AS t0
  WHERE CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN campaigns AS j1 ON j1.id = t0.campaign_id
  LEFT JOIN activities AS j2 ON j2.id = t0.part_activity_id AND j2.starts_at <= $1
  LEFT JOIN ledgers AS j3 ON j3.id = t0.part_ledger_id
  LEFT JOIN issues AS j4 ON j4.id = t0.part_issue_id AND j4.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT t0.code AS c1, t0.kind AS c2, t0.slogan AS c3, j1.name AS c4, j1.id AS c5, j2.name AS c6, j2.id AS c7, t0.qualities AS c8, t0.id AS c9
  FROM (SELECT t0.code, t0.kind, t0.slogan, t0.qualities, t0.id, t0.owner_id, t0.parent_id
  FROM brands AS t0
  ORDER BY t0.code
  LIMIT $1) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.owner_id
  LEFT JOIN brands AS j2 ON j2.id = t0.parent_id
  ORDER BY t0.code;
SELECT j1.name AS c1, j1.id AS c2, t0.promoter_activity_id AS c3, j2.code AS c4, j2.name AS c5, t0.promoter_campaign_id AS c6, j3.code AS c7, j3.name AS c8, t0.promoter_property_project_id AS c9, j4.code AS c10, j4.name AS c11
  FROM (SELECT t0.promoter_activity_id, t0.promoter_campaign_id, t0.promoter_property_project_id, t0.brand_id, t0.created_at, t0.id
  FROM promotions AS t0
  WHERE CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN brands AS j1 ON j1.id = t0.brand_id
  LEFT JOIN activities AS j2 ON j2.id = t0.promoter_activity_id AND j2.starts_at <= $1
  LEFT JOIN campaigns AS j3 ON j3.id = t0.promoter_campaign_id
  LEFT JOIN property_projects AS j4 ON j4.id = t0.promoter_property_project_id
  ORDER BY t0.created_at, t0.id;
SELECT t0.code AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
  FROM property_projects AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM property_projects AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_property_project_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_property_project_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT p.ord, (SELECT count(*)
  FROM campaign_addressees AS t0
  WHERE t0.campaign_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_addressees AS t0
  WHERE t0.campaign_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaign_parts AS t0
  WHERE t0.campaign_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_parts AS t0
  WHERE t0.campaign_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $2) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM promotions AS t0
  WHERE t0.promoter_campaign_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM promotions AS t0
  WHERE t0.promoter_campaign_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.campaign_id = p.id AND m1.addressee_organization_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.campaign_id = p.id AND m1.addressee_organization_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.campaign_id = p.id AND m1.addressee_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.campaign_id = p.id AND m1.addressee_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.campaign_id = p.id AND m1.part_activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.campaign_id = p.id AND m1.part_activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ledgers AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.campaign_id = p.id AND m1.part_ledger_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM ledgers AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.campaign_id = p.id AND m1.part_ledger_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.campaign_id = p.id AND m1.part_issue_id = t0.id) AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.campaign_id = p.id AND m1.part_issue_id = t0.id) AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM brands AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.promoter_campaign_id = p.id AND m1.brand_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM brands AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.promoter_campaign_id = p.id AND m1.brand_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM brands AS t0
  WHERE t0.parent_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM brands AS t0
  WHERE t0.parent_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM promotions AS t0
  WHERE t0.brand_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM promotions AS t0
  WHERE t0.brand_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.brand_id = p.id AND m1.promoter_activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.brand_id = p.id AND m1.promoter_activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.brand_id = p.id AND m1.promoter_campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.brand_id = p.id AND m1.promoter_campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM property_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.brand_id = p.id AND m1.promoter_property_project_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM property_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.brand_id = p.id AND m1.promoter_property_project_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaign_parts AS t0
  WHERE t0.part_issue_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_parts AS t0
  WHERE t0.part_issue_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $2) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.part_issue_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.part_issue_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE t0.initiator_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE t0.initiator_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM brands AS t0
  WHERE t0.owner_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM brands AS t0
  WHERE t0.owner_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaign_addressees AS t0
  WHERE t0.addressee_organization_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_addressees AS t0
  WHERE t0.addressee_organization_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.addressee_organization_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.addressee_organization_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaign_addressees AS t0
  WHERE t0.addressee_party_organization_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_addressees AS t0
  WHERE t0.addressee_party_organization_id = p.id
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.addressee_party_organization_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m1
  WHERE m1.addressee_party_organization_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM promotions AS t0
  WHERE t0.promoter_property_project_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM promotions AS t0
  WHERE t0.promoter_property_project_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM brands AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.promoter_property_project_id = p.id AND m1.brand_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM brands AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.promoter_property_project_id = p.id AND m1.brand_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
