-- Service counts where it was done, whatever it was for, and in the street that its community is in now; who served in two communities is one person in the area of both. The period before is as long.
WITH RECURSIVE below AS (SELECT id AS top, id FROM areas UNION ALL SELECT top, k.id FROM below JOIN areas k ON k.parent_id = below.id),
s AS (SELECT r.*, m.street_id FROM service_records r LEFT JOIN communities m ON m.id = community_id WHERE started_at <= $1),
y AS (SELECT * FROM s WHERE started_at >= '2023-01-01T00:00:00+08:00' AND started_at < '2023-12-01T00:00:00+08:00'),
h AS (SELECT * FROM s WHERE started_at >= '2023-01-01T00:00:00+08:00' AND started_at < '2023-07-01T00:00:00+08:00'),
v AS (SELECT DISTINCT ON (subject_area_id) subject_area_id, v.value FROM metric_values v JOIN metrics m ON m.id = metric_id WHERE m.code = 'VOLUNTEER_HOURS' AND kind = 'MEASURED' AND subject_area_id IS NOT NULL AND (stated_on IS NULL OR stated_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date) AND period_from < '2023-12-01' AND period_to > '2023-01-01' ORDER BY subject_area_id, period_from DESC),
a AS (SELECT t.code, coalesce(sum(hours), 0) AS hours, count(y.id) AS n, count(DISTINCT volunteer_id) AS people, (SELECT value FROM v WHERE subject_area_id = t.id) AS measured,
    (SELECT coalesce(sum(hours), 0) FROM s JOIN below b ON b.id = street_id WHERE b.top = t.id AND status = 'CONFIRMED' AND started_at >= '2022-02-01T00:00:00+08:00' AND started_at < '2023-01-01T00:00:00+08:00') AS previous
  FROM areas t LEFT JOIN (y JOIN below b ON b.id = street_id AND y.status = 'CONFIRMED') ON b.top = t.id
  WHERE level IN ('DISTRICT', 'STREET') AND coalesce(t.valid_from, '-infinity') <= ($1 AT TIME ZONE 'Asia/Shanghai')::date AND ($1 AT TIME ZONE 'Asia/Shanghai')::date < coalesce(t.valid_to, 'infinity') GROUP BY t.id ORDER BY t.code LIMIT 60),
c AS (SELECT t.code, (SELECT coalesce(sum(hours), 0) FROM h WHERE community_id = t.id AND status = 'CONFIRMED') AS hours,
    (SELECT coalesce(sum(hours), 0) FROM s WHERE community_id = t.id AND status = 'CONFIRMED' AND started_at >= '2022-07-01T00:00:00+08:00' AND started_at < '2023-01-01T00:00:00+08:00') AS previous,
    (SELECT count(*) FROM s WHERE community_id = t.id AND status = 'CONFIRMED') AS times,
    (SELECT count(DISTINCT volunteer_id) FROM h WHERE community_id = t.id AND status = 'CONFIRMED') AS people, (SELECT count(*) FROM h WHERE community_id = t.id AND status = 'CONFIRMED') AS n
  FROM communities t WHERE coalesce(t.valid_from, '-infinity') <= ($1 AT TIME ZONE 'Asia/Shanghai')::date AND ($1 AT TIME ZONE 'Asia/Shanghai')::date < coalesce(t.valid_to, 'infinity') ORDER BY t.code LIMIT 100),
g AS (SELECT m.code, coalesce(sum(hours) FILTER (WHERE status = 'CONFIRMED'), 0) AS hours, count(DISTINCT volunteer_id) FILTER (WHERE status = 'CONFIRMED') AS people FROM y LEFT JOIN communities m ON m.id = community_id GROUP BY 1 ORDER BY 1 NULLS LAST LIMIT 100)
SELECT json_build_object(
  'areas', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', code, 'hours', json_build_object('value', hours, 'count', n, 'measured', measured, 'previous', previous), 'times', json_build_object('value', n), 'people', json_build_object('value', people, 'count', n)) ORDER BY code), '[]'::json) FROM a)),
  'communities', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', code, 'hours', json_build_object('value', hours, 'previous', previous), 'times', json_build_object('value', times), 'people', json_build_object('value', people, 'count', n)) ORDER BY code), '[]'::json) FROM c)),
  'serviceRecordGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('community', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END)), 'hours', json_build_object('value', hours), 'people', json_build_object('value', people)) ORDER BY code NULLS LAST), '[]'::json) FROM g)))
