SELECT count(*)
  FROM organizations AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $1))) AND t0.demo = $2;
SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $1))) AND t0.demo = $2
  ORDER BY t0.code
  LIMIT $3;
SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $1)));
SELECT count(*)
  FROM activities AS t0
  WHERE t0.starts_at <= $1 AND NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $2))) AND t0.demo = $3;
SELECT t0.name AS c1, t0.demo AS c2
  FROM compounds AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $1)) AND EXISTS (SELECT 1
  FROM documents AS e3
  WHERE e3.id = e1.document_id AND (e3.published_on IS NULL OR e3.published_on <= $1) AND e3.kind = $2))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $1)) AND (e1.from_line >= $2) IS NOT TRUE)
  ORDER BY t0.code
  LIMIT $3;
