SELECT t0.code AS c1, t0.subject_compound_id AS c2, j1.code AS c3, j1.name AS c4, t0.subject_community_id AS c5, j2.code AS c6, j2.name AS c7, t0.subject_property_project_id AS c8, j3.code AS c9, j3.name AS c10, t0.period_from AS c11, t0.period_to AS c12, t0.surveyed_on AS c13, t0.sample_size AS c14, t0.responses AS c15, t0.score::text AS c16, t0.full_score::text AS c17
  FROM (SELECT t0.code, t0.subject_compound_id, t0.subject_community_id, t0.subject_property_project_id, t0.period_from, t0.period_to, t0.surveyed_on, t0.sample_size, t0.responses, t0.score, t0.full_score
  FROM surveys AS t0
  WHERE (t0.surveyed_on IS NULL OR t0.surveyed_on <= $1)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.subject_compound_id
  LEFT JOIN communities AS j2 ON j2.id = t0.subject_community_id
  LEFT JOIN property_projects AS j3 ON j3.id = t0.subject_property_project_id
  ORDER BY t0.period_from DESC, t0.code;
SELECT t0.code AS c1, t0.label_en AS c2, t0.unit AS c3, t0.definition AS c4, t0.numerator AS c5, t0.denominator AS c6, t0.period AS c7, t0.comparator AS c8, t0.target::text AS c9, t0.id AS c10
  FROM metrics AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT j1.name AS c1, j1.id AS c2, t0.kind AS c3, t0.subject_area_id AS c4, j2.code AS c5, j2.name AS c6, t0.subject_community_id AS c7, j3.code AS c8, j3.name AS c9, t0.subject_compound_id AS c10, j4.code AS c11, j4.name AS c12, t0.subject_organization_id AS c13, j5.code AS c14, j5.name AS c15, t0.subject_property_project_id AS c16, j6.code AS c17, j6.name AS c18, t0.subject_party_organization_id AS c19, j7.code AS c20, j7.name AS c21, t0.period_from AS c22, t0.period_to AS c23, t0.stated_on AS c24, t0.comparator AS c25, t0.value::text AS c26
  FROM (SELECT t0.kind, t0.subject_area_id, t0.subject_community_id, t0.subject_compound_id, t0.subject_organization_id, t0.subject_property_project_id, t0.subject_party_organization_id, t0.period_from, t0.period_to, t0.stated_on, t0.comparator, t0.value, t0.metric_id, t0.id
  FROM metric_values AS t0
  WHERE (t0.stated_on IS NULL OR t0.stated_on <= $1)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $2) AS t0
  LEFT JOIN metrics AS j1 ON j1.id = t0.metric_id
  LEFT JOIN areas AS j2 ON j2.id = t0.subject_area_id
  LEFT JOIN communities AS j3 ON j3.id = t0.subject_community_id
  LEFT JOIN compounds AS j4 ON j4.id = t0.subject_compound_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.subject_organization_id
  LEFT JOIN property_projects AS j6 ON j6.id = t0.subject_property_project_id
  LEFT JOIN party_organizations AS j7 ON j7.id = t0.subject_party_organization_id
  ORDER BY t0.period_from DESC, t0.id;
SELECT t0.code AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM areas AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_area_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_area_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
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
  FROM metric_values AS t0
  WHERE t0.metric_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.metric_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM metric_values AS t0
  WHERE t0.subject_area_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.subject_area_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM surveys AS t0
  WHERE t0.subject_community_id = p.id AND (t0.surveyed_on IS NULL OR t0.surveyed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM surveys AS t0
  WHERE t0.subject_community_id = p.id AND (t0.surveyed_on IS NULL OR t0.surveyed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM metric_values AS t0
  WHERE t0.subject_community_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.subject_community_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM surveys AS t0
  WHERE t0.subject_compound_id = p.id AND (t0.surveyed_on IS NULL OR t0.surveyed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM surveys AS t0
  WHERE t0.subject_compound_id = p.id AND (t0.surveyed_on IS NULL OR t0.surveyed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM metric_values AS t0
  WHERE t0.subject_compound_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.subject_compound_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM metric_values AS t0
  WHERE t0.subject_organization_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.subject_organization_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM metric_values AS t0
  WHERE t0.subject_party_organization_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.subject_party_organization_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM surveys AS t0
  WHERE t0.subject_property_project_id = p.id AND (t0.surveyed_on IS NULL OR t0.surveyed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM surveys AS t0
  WHERE t0.subject_property_project_id = p.id AND (t0.surveyed_on IS NULL OR t0.surveyed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM metric_values AS t0
  WHERE t0.subject_property_project_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.value::text AS c2
  FROM metric_values AS t0
  WHERE t0.subject_property_project_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2)
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $3) AS c;
