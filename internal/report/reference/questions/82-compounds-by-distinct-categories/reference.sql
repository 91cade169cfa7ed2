WITH :issues,
x AS (SELECT c.code, count(DISTINCT category_id) AS k, coalesce(sum(reopen_count), 0) AS re FROM compounds c JOIN i ON i.compound_id = c.id WHERE NOT EXISTS (SELECT FROM buildings b WHERE b.compound_id = c.id AND floors > 20) GROUP BY 1),
r AS (SELECT * FROM x WHERE k >= 3 ORDER BY k DESC, re DESC, code LIMIT 100)
SELECT json_build_object('compounds', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', code) ORDER BY k DESC, re DESC, code), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM x WHERE k >= 3)))
