SELECT count(*)
  FROM work_calendar_days AS t0
  WHERE t0.day >= $1 AND t0.day < $2;
SELECT t0.code AS c1, t0.name AS c2, t0.day AS c3, t0.kind AS c4, t0.demo AS c5, t0.id AS c6
  FROM work_calendar_days AS t0
  WHERE t0.day >= $1 AND t0.day < $2
  ORDER BY t0.code
  LIMIT $3;
SELECT count(*)
  FROM work_calendar_days AS t0
  WHERE t0.kind = $1;
SELECT t0.id AS c1, t0.day AS c2, t0.name AS c3
  FROM work_calendar_days AS t0
  WHERE t0.kind = $1
  ORDER BY t0.day DESC, t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.kind AS c2
  FROM work_calendar_days AS t0
  WHERE t0.code = $1;
SELECT t0.code AS c1, t0.name AS c2, t0.nature AS c3, t0.urgency AS c4, t0.first_response AS c5, t0.first_response_unit AS c6, t0.resolve AS c7, t0.resolve_unit AS c8, t0.extension_max AS c9, t0.valid_from AS c10, t0.valid_to AS c11
  FROM sla_policies AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2;
SELECT p.ord, (SELECT count(*)
  FROM evidences AS t0
  WHERE t0.subject_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
