-- Valid areas; an area without issues has no groups by a key, and no rest.
WITH :issues,
d AS (SELECT ($1 AT TIME ZONE 'Asia/Shanghai')::date AS d),
st AS (SELECT a.* FROM areas a, d WHERE level = 'STREET' AND coalesce(valid_from, '-infinity') <= d AND d < coalesce(valid_to, 'infinity') ORDER BY code LIMIT 20),
k AS (SELECT street_id, nature, count(*) AS n FROM i GROUP BY 1, 2),
cm AS (SELECT m.*, row_number() OVER (PARTITION BY m.street_id ORDER BY m.code) AS no FROM communities m, d WHERE coalesce(valid_from, '-infinity') <= d AND d < coalesce(valid_to, 'infinity')),
s AS (SELECT community_id, source, count(*) AS n, row_number() OVER (PARTITION BY community_id ORDER BY count(*) DESC, source COLLATE "C") AS no FROM i GROUP BY 1, 2),
below AS (SELECT cm.street_id, cm.code, json_build_object('code', cm.code, 'issueGroups', json_build_object(
  'nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('source', source), 'n', n) ORDER BY s.no), '[]'::json) FROM s WHERE s.community_id = cm.id AND s.no <= 2),
  'others', (SELECT CASE WHEN count(*) > 0 THEN json_build_object('n', sum(n)) END FROM s WHERE s.community_id = cm.id AND s.no > 2),
  'total', json_build_object('n', (SELECT count(*) FROM i WHERE i.community_id = cm.id)))) AS j FROM cm WHERE no <= 2)
SELECT json_build_object('areas', json_build_object('nodes', (SELECT json_agg(json_build_object('code', code,
  'issueGroups', json_build_object('totalCount', (SELECT count(*) FROM k WHERE street_id = st.id),
    'nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('nature', nature), 'n', n, 'share', round(n / (SELECT sum(n) FROM k WHERE street_id = st.id), 4)) ORDER BY nature COLLATE "C"), '[]'::json) FROM k WHERE street_id = st.id)),
  'communities', json_build_object('nodes', (SELECT coalesce(json_agg(j ORDER BY b.code), '[]'::json) FROM below b WHERE b.street_id = st.id))) ORDER BY code) FROM st)))
