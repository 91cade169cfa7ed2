-- A level by its name; the street is its own forebear at its own level.
WITH :issues,
r AS (SELECT c.name AS city, d.code AS district, s.code AS street, count(*) AS n FROM i JOIN areas s ON s.id = street_id JOIN areas d ON d.id = s.parent_id JOIN areas c ON c.id = d.parent_id GROUP BY 1, 2, 3)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('city', json_build_object('ancestor', json_build_object('name', city)), 'district', json_build_object('ancestor', json_build_object('node', json_build_object('code', district))), 'street', json_build_object('ancestor', json_build_object('node', json_build_object('code', street)))), 'n', n) ORDER BY city, district, street), '[]'::json) FROM r)))
