WITH :coverage,
m AS (SELECT * FROM communities WHERE coalesce(valid_from, '-infinity') <= ($1 AT TIME ZONE 'Asia/Shanghai')::date AND ($1 AT TIME ZONE 'Asia/Shanghai')::date < coalesce(valid_to, 'infinity') AND id IN (SELECT community_id FROM compounds WHERE kind = 'OFFICE_TOWER')),
r AS (SELECT * FROM m WHERE id NOT IN (SELECT t.community_id FROM c JOIN compounds t ON t.id = c.compound_id WHERE t.kind = 'OFFICE_TOWER' AND organization_coverage IN ('INDEPENDENT', 'JOINT')))
SELECT json_build_object('communities', json_build_object('totalCount', (SELECT count(*) FROM r), 'nodes', (SELECT coalesce(json_agg(json_build_object('code', code, 'compounds', json_build_object('nodes', (SELECT json_agg(json_build_object('code', t.code) ORDER BY t.code) FROM compounds t WHERE t.community_id = r.id AND t.kind = 'OFFICE_TOWER'))) ORDER BY code), '[]'::json) FROM (SELECT * FROM r ORDER BY code LIMIT 200) r)),
  'with', json_build_object('totalCount', (SELECT count(*) FROM m)))
