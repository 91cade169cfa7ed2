SELECT count(*)
  FROM campaigns AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
SELECT t0.code AS c1, t0.kind AS c2, j1.name AS c3, j1.id AS c4, t0.start_precision AS c5, t0.slogan AS c6, t0.goals AS c7, t0.id AS c8
  FROM (SELECT t0.code, t0.kind, t0.start_precision, t0.slogan, t0.goals, t0.id, t0.initiator_id
  FROM campaigns AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.initiator_id
  ORDER BY t0.code;
SELECT count(*)
  FROM campaign_addressees AS t0;
SELECT j1.name AS c1, j1.id AS c2, t0.addressee_organization_id AS c3, j2.code AS c4, j2.name AS c5, t0.addressee_party_organization_id AS c6, j3.code AS c7, j3.name AS c8, t0.audience AS c9
  FROM (SELECT t0.addressee_organization_id, t0.addressee_party_organization_id, t0.audience, t0.campaign_id, o1_1.code AS k1, t0.id
  FROM campaign_addressees AS t0
  LEFT JOIN campaigns AS o1_1 ON o1_1.id = t0.campaign_id
  ORDER BY o1_1.code, t0.id
  LIMIT $1) AS t0
  LEFT JOIN campaigns AS j1 ON j1.id = t0.campaign_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.addressee_organization_id
  LEFT JOIN party_organizations AS j3 ON j3.id = t0.addressee_party_organization_id
  ORDER BY t0.k1, t0.id;
SELECT count(*)
  FROM campaign_parts AS t0
  WHERE CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END;
SELECT j1.name AS c1, j1.id AS c2, t0.part_activity_id AS c3, j2.code AS c4, j2.name AS c5, t0.part_ledger_id AS c6, j3.code AS c7, j3.name AS c8, t0.part_issue_id AS c9, j4.code AS c10, j4.title AS c11
  FROM (SELECT t0.part_activity_id, t0.part_ledger_id, t0.part_issue_id, t0.campaign_id, o1_1.code AS k1, t0.id
  FROM campaign_parts AS t0
  LEFT JOIN campaigns AS o1_1 ON o1_1.id = t0.campaign_id
  WHERE CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END
  ORDER BY o1_1.code, t0.id
  LIMIT $2) AS t0
  LEFT JOIN campaigns AS j1 ON j1.id = t0.campaign_id
  LEFT JOIN activities AS j2 ON j2.id = t0.part_activity_id AND j2.starts_at <= $1
  LEFT JOIN ledgers AS j3 ON j3.id = t0.part_ledger_id
  LEFT JOIN issues AS j4 ON j4.id = t0.part_issue_id AND j4.reported_at <= $1
  ORDER BY t0.k1, t0.id;
SELECT count(*)
  FROM brands AS t0;
SELECT t0.code AS c1, t0.kind AS c2, t0.slogan AS c3, j1.name AS c4, j1.id AS c5, j2.name AS c6, j2.id AS c7, t0.qualities AS c8, t0.id AS c9
  FROM (SELECT t0.code, t0.kind, t0.slogan, t0.qualities, t0.id, t0.owner_id, t0.parent_id
  FROM brands AS t0
  ORDER BY t0.code
  LIMIT $1) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.owner_id
  LEFT JOIN brands AS j2 ON j2.id = t0.parent_id
  ORDER BY t0.code;
SELECT count(*)
  FROM promotions AS t0
  WHERE CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END;
SELECT j1.name AS c1, j1.id AS c2, t0.promoter_activity_id AS c3, j2.code AS c4, j2.name AS c5, t0.promoter_campaign_id AS c6, j3.code AS c7, j3.name AS c8, t0.promoter_property_project_id AS c9, j4.code AS c10, j4.name AS c11
  FROM (SELECT t0.promoter_activity_id, t0.promoter_campaign_id, t0.promoter_property_project_id, t0.brand_id, o1_1.code AS k1, t0.id
  FROM promotions AS t0
  LEFT JOIN brands AS o1_1 ON o1_1.id = t0.brand_id
  WHERE CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END
  ORDER BY o1_1.code, t0.id
  LIMIT $2) AS t0
  LEFT JOIN brands AS j1 ON j1.id = t0.brand_id
  LEFT JOIN activities AS j2 ON j2.id = t0.promoter_activity_id AND j2.starts_at <= $1
  LEFT JOIN campaigns AS j3 ON j3.id = t0.promoter_campaign_id
  LEFT JOIN property_projects AS j4 ON j4.id = t0.promoter_property_project_id
  ORDER BY t0.k1, t0.id;
SELECT t0.code AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (EXISTS (SELECT 1
  FROM campaign_parts AS e1
  WHERE e1.part_issue_id = t0.id AND CASE WHEN e1.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e2
  WHERE e2.id = e1.part_activity_id AND e2.starts_at <= $1) IS TRUE END AND CASE WHEN e1.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e3
  WHERE e3.id = e1.part_issue_id AND e3.reported_at <= $1) IS TRUE END) OR EXISTS (SELECT 1
  FROM campaigns AS e4
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m5
  WHERE m5.part_issue_id = t0.id AND m5.campaign_id = e4.id) AND (e4.valid_from IS NULL OR e4.valid_from <= $2) AND (e4.valid_to IS NULL OR e4.valid_to > $2)))
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.code AS c1, t0.id AS c2
  FROM organizations AS t0
  WHERE (EXISTS (SELECT 1
  FROM campaigns AS e1
  WHERE e1.initiator_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1)) OR EXISTS (SELECT 1
  FROM campaign_addressees AS e2
  WHERE e2.addressee_organization_id = t0.id) OR EXISTS (SELECT 1
  FROM brands AS e3
  WHERE e3.owner_id = t0.id) OR EXISTS (SELECT 1
  FROM campaigns AS e4
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m5
  WHERE m5.addressee_organization_id = t0.id AND m5.campaign_id = e4.id) AND (e4.valid_from IS NULL OR e4.valid_from <= $1) AND (e4.valid_to IS NULL OR e4.valid_to > $1)))
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (EXISTS (SELECT 1
  FROM campaign_addressees AS e1
  WHERE e1.addressee_party_organization_id = t0.id) OR EXISTS (SELECT 1
  FROM campaigns AS e2
  WHERE EXISTS (SELECT 1
  FROM campaign_addressees AS m3
  WHERE m3.addressee_party_organization_id = t0.id AND m3.campaign_id = e2.id) AND (e2.valid_from IS NULL OR e2.valid_from <= $1) AND (e2.valid_to IS NULL OR e2.valid_to > $1)))
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1, t0.id AS c2
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (EXISTS (SELECT 1
  FROM promotions AS e1
  WHERE e1.promoter_property_project_id = t0.id AND CASE WHEN e1.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e2
  WHERE e2.id = e1.promoter_activity_id AND e2.starts_at <= $2) IS TRUE END) OR EXISTS (SELECT 1
  FROM brands AS e3
  WHERE EXISTS (SELECT 1
  FROM promotions AS m4
  WHERE m4.promoter_property_project_id = t0.id AND m4.brand_id = e3.id)))
  ORDER BY t0.code
  LIMIT $3;
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
