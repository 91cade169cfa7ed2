WITH scored AS (
  SELECT a.*, m.name AS community, m.code AS community_code, row_number() OVER (PARTITION BY m.id ORDER BY a.period_from DESC, a.code) AS n,
         (SELECT json_agg(json_build_object('score', s.score::text, 'criterion', json_build_object('name', c.name, 'weight', c.weight::text)) ORDER BY c.seq)
            FROM criterion_scores s JOIN criteria c ON c.id = s.criterion_id WHERE s.assessment_id = a.id) AS scores
    FROM assessments a JOIN communities m ON m.id = a.subject_community_id
)
SELECT json_build_object(
  'communities', json_build_object('nodes', (SELECT json_agg(json_build_object('name', community, 'assessments', json_build_object('nodes', list)) ORDER BY community_code)
    FROM (SELECT community, community_code, json_agg(json_build_object('periodFrom', period_from, 'periodTo', period_to, 'criterionScores', json_build_object('nodes', scores)) ORDER BY n) AS list
            FROM scored WHERE n <= 2 GROUP BY community, community_code) x)),
  'assessmentStandard', (SELECT json_build_object('name', t.name, 'issuer', json_build_object('name', o.name), 'criteria', json_build_object('nodes',
      (SELECT json_agg(json_build_object('seq', seq, 'name', name, 'label', label_en, 'weight', weight::text) ORDER BY seq) FROM criteria WHERE assessment_standard_id = t.id)))
    FROM assessment_standards t JOIN organizations o ON o.id = t.issuer_id WHERE t.code = '510104-STD-01'),
  'lowestFirst', json_build_object('nodes', (SELECT json_agg(json_build_object('score', score::text, 'criterion', json_build_object('name', criterion),
      'assessment', json_build_object('subject', json_build_object('name', community))) ORDER BY score)
    FROM (SELECT s.score, c.name AS criterion, a.community FROM criterion_scores s JOIN criteria c ON c.id = s.criterion_id JOIN scored a ON a.id = s.assessment_id ORDER BY s.score LIMIT 2) x)))
