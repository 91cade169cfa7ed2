-- A subject with one period, or none the quarter before, has no change.
WITH :assessments, :scores,
k AS (SELECT m.code, date_trunc('quarter', period_from::timestamp) AS q, round(avg((SELECT round(sum(score * weight), 2) FROM s WHERE assessment_id = a.id)), 4) AS v FROM a LEFT JOIN communities m ON m.id = subject_community_id GROUP BY 1, 2),
r AS (SELECT k.*, k.v - p.v AS change FROM k LEFT JOIN k p ON p.code IS NOT DISTINCT FROM k.code AND p.q = k.q - interval '3 months')
SELECT json_build_object('assessmentGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('subject', json_build_object('community', json_build_object('code', code)), 'periodFrom', json_build_object('label', to_char(q, 'YYYY"-Q"Q'))), 'overall', v, 'change', change) ORDER BY code NULLS LAST, q), '[]'::json) FROM r)))
