SELECT t0.code AS c1, j1.name AS c2, j1.id AS c3, t0.start_precision AS c4, t0.full_score::text AS c5, t0.id AS c6
  FROM (SELECT t0.code, t0.start_precision, t0.full_score, t0.id, t0.issuer_id
  FROM assessment_standards AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.issuer_id
  ORDER BY t0.code;
SELECT t0.code AS c1, t0.label_en AS c2, j1.name AS c3, j1.id AS c4, t0.seq AS c5, t0.weight::text AS c6, t0.id AS c7
  FROM (SELECT t0.code, t0.label_en, t0.seq, t0.weight, t0.id, t0.assessment_standard_id
  FROM criteria AS t0
  ORDER BY t0.seq, t0.code
  LIMIT $1) AS t0
  LEFT JOIN assessment_standards AS j1 ON j1.id = t0.assessment_standard_id
  ORDER BY t0.seq, t0.code;
SELECT t0.code AS c1, j1.name AS c2, j1.id AS c3, t0.subject_community_id AS c4, j2.code AS c5, j2.name AS c6, t0.subject_compound_id AS c7, j3.code AS c8, j3.name AS c9, t0.subject_property_project_id AS c10, j4.code AS c11, j4.name AS c12, t0.subject_party_organization_id AS c13, j5.code AS c14, j5.name AS c15, t0.period_from AS c16, t0.period_to AS c17, t0.assessed_on AS c18, j6.name AS c19, j6.id AS c20, t0.id AS c21
  FROM (SELECT t0.code, t0.subject_community_id, t0.subject_compound_id, t0.subject_property_project_id, t0.subject_party_organization_id, t0.period_from, t0.period_to, t0.assessed_on, t0.id, t0.assessment_standard_id, t0.assessor_id
  FROM assessments AS t0
  WHERE (t0.assessed_on IS NULL OR t0.assessed_on <= $1)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN assessment_standards AS j1 ON j1.id = t0.assessment_standard_id
  LEFT JOIN communities AS j2 ON j2.id = t0.subject_community_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.subject_compound_id
  LEFT JOIN property_projects AS j4 ON j4.id = t0.subject_property_project_id
  LEFT JOIN party_organizations AS j5 ON j5.id = t0.subject_party_organization_id
  LEFT JOIN organizations AS j6 ON j6.id = t0.assessor_id
  ORDER BY t0.period_from DESC, t0.code;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4, t0.score::text AS c5
  FROM (SELECT t0.score, t0.assessment_id, t0.criterion_id, t0.created_at, t0.id
  FROM criterion_scores AS t0
  WHERE EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $1))
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN assessments AS j1 ON j1.id = t0.assessment_id AND (j1.assessed_on IS NULL OR j1.assessed_on <= $1)
  LEFT JOIN criteria AS j2 ON j2.id = t0.criterion_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4, t0.taken_on AS c5, t0.operating AS c6, t0.staff_count AS c7, t0.formal_member_count AS c8, t0.organization_coverage AS c9, t0.work_coverage AS c10, t0.collected_by_property_project_id AS c11, j3.code AS c12, j3.name AS c13, t0.collected_by_person_id AS c14, j4.code AS c15, j4.name AS c16, j5.name AS c17, j5.id AS c18
  FROM (SELECT t0.taken_on, t0.operating, t0.staff_count, t0.formal_member_count, t0.organization_coverage, t0.work_coverage, t0.collected_by_property_project_id, t0.collected_by_person_id, t0.enterprise_id, t0.compound_id, t0.verified_by_id, t0.id
  FROM coverage_records AS t0
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $1)
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.enterprise_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.compound_id
  LEFT JOIN property_projects AS j3 ON j3.id = t0.collected_by_property_project_id
  LEFT JOIN persons AS j4 ON j4.id = t0.collected_by_person_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.verified_by_id
  ORDER BY t0.taken_on DESC, t0.id;
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
  FROM persons AS t0
  WHERE t0.code = $1;
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
  FROM criteria AS t0
  WHERE t0.assessment_standard_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM criteria AS t0
  WHERE t0.assessment_standard_id = p.id
  ORDER BY t0.seq, t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.assessment_standard_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessments AS t0
  WHERE t0.assessment_standard_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM criterion_scores AS t0
  WHERE t0.criterion_id = p.id AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.score::text AS c1
  FROM criterion_scores AS t0
  WHERE t0.criterion_id = p.id AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $2))
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM criterion_scores AS t0
  WHERE t0.assessment_id = p.id AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.score::text AS c1
  FROM criterion_scores AS t0
  WHERE t0.assessment_id = p.id AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $2))
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.subject_community_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessments AS t0
  WHERE t0.subject_community_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM coverage_records AS t0
  WHERE t0.compound_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.taken_on AS c1, t0.organization_coverage AS c2
  FROM coverage_records AS t0
  WHERE t0.compound_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $2)
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.subject_compound_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessments AS t0
  WHERE t0.subject_compound_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM coverage_records AS t0
  WHERE t0.enterprise_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.taken_on AS c1, t0.organization_coverage AS c2
  FROM coverage_records AS t0
  WHERE t0.enterprise_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $2)
  ORDER BY t0.taken_on DESC
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM coverage_records AS t0
  WHERE t0.verified_by_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.taken_on AS c1, t0.organization_coverage AS c2
  FROM coverage_records AS t0
  WHERE t0.verified_by_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $2)
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessment_standards AS t0
  WHERE t0.issuer_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessment_standards AS t0
  WHERE t0.issuer_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.assessor_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessments AS t0
  WHERE t0.assessor_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.subject_party_organization_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessments AS t0
  WHERE t0.subject_party_organization_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM coverage_records AS t0
  WHERE t0.collected_by_person_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.taken_on AS c1, t0.organization_coverage AS c2
  FROM coverage_records AS t0
  WHERE t0.collected_by_person_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $2)
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM coverage_records AS t0
  WHERE t0.collected_by_property_project_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.taken_on AS c1, t0.organization_coverage AS c2
  FROM coverage_records AS t0
  WHERE t0.collected_by_property_project_id = p.id AND (t0.taken_on IS NULL OR t0.taken_on <= $2)
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.subject_property_project_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM assessments AS t0
  WHERE t0.subject_property_project_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
