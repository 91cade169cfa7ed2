-- Overall is the scores times their weights, 2 places; the latest period that was assessed by the day of the read.
WITH :assessments, :scores,
o AS (SELECT a.*, (SELECT round(sum(score * weight), 2) FROM s WHERE assessment_id = a.id) AS overall FROM a WHERE no = 1),
r AS (SELECT m.code, round(avg(overall), 2) AS v, count(*) AS n FROM o LEFT JOIN communities m ON m.id = subject_community_id GROUP BY 1 ORDER BY 2, 1 NULLS LAST LIMIT 200)
SELECT json_build_object('assessmentGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('subject', json_build_object('community', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END))), 'score', json_build_object('value', v, 'count', n)) ORDER BY v, code NULLS LAST), '[]'::json) FROM r), 'total', (SELECT json_build_object('score', json_build_object('value', round(avg(overall), 2), 'count', count(*))) FROM o)))
