SELECT t0.name AS c1, t0.id AS c2
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.subject_community_id = t0.id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $1) AND e1.assessment_standard_id = (SELECT e2.id
  FROM assessment_standards AS e2
  WHERE e2.code = $2))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3, t0.id AS c4
  FROM assessment_standards AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.issuer_id
  WHERE t0.code = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.score::text AS c1, j1.name AS c2, j1.id AS c3, j2.subject_community_id AS c4, j3.name AS c5, j2.subject_compound_id AS c6, j2.subject_property_project_id AS c7, j2.subject_party_organization_id AS c8, j2.id AS c9
  FROM (SELECT t0.score, t0.criterion_id, t0.assessment_id, t0.id
  FROM criterion_scores AS t0
  WHERE EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $1))
  ORDER BY t0.score, t0.id
  LIMIT $2) AS t0
  LEFT JOIN criteria AS j1 ON j1.id = t0.criterion_id
  LEFT JOIN assessments AS j2 ON j2.id = t0.assessment_id AND (j2.assessed_on IS NULL OR j2.assessed_on <= $1)
  LEFT JOIN communities AS j3 ON j3.id = j2.subject_community_id
  ORDER BY t0.score, t0.id;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.period_from AS c1, t0.period_to AS c2, t0.id AS c3
  FROM assessments AS t0
  WHERE t0.subject_community_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $2)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.name AS c2, t0.label_en AS c3, t0.weight::text AS c4
  FROM criteria AS t0
  WHERE t0.assessment_standard_id = p.id
  ORDER BY t0.seq, t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.score::text AS c1, j1.name AS c2, j1.weight::text AS c3, j1.id AS c4
  FROM (SELECT t0.score, t0.criterion_id, o1_1.seq AS k1, t0.id
  FROM criterion_scores AS t0
  LEFT JOIN criteria AS o1_1 ON o1_1.id = t0.criterion_id
  WHERE t0.assessment_id = p.id AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $2))
  ORDER BY o1_1.seq, t0.id
  LIMIT $3) AS t0
  LEFT JOIN criteria AS j1 ON j1.id = t0.criterion_id
  ORDER BY t0.k1, t0.id) AS c;
