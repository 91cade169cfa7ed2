WITH s AS (SELECT * FROM service_records WHERE started_at <= $1),
r AS (SELECT CASE WHEN subject_issue_id IS NOT NULL THEN 'Issue' WHEN subject_activity_id IS NOT NULL THEN 'Activity' WHEN subject_visit_id IS NOT NULL THEN 'Visit' WHEN subject_process_id IS NOT NULL THEN 'Process' END AS type, status,
  CASE status WHEN 'SUBMITTED' THEN '待确认' WHEN 'CONFIRMED' THEN '已确认' WHEN 'REJECTED' THEN '不予认定' END AS label,
  count(*) AS n, sum(hours) AS h, round(avg(hours), 4) AS av, round(avg(extract(epoch FROM ended_at - started_at) / 3600), 2) AS c FROM s GROUP BY 1, 2)
SELECT json_build_object('serviceRecordGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('subject', json_build_object('type', type), 'status', status, 'statusLabel', label), 'n', n, 'hours', h, 'mean', av, 'clock', c) ORDER BY type COLLATE "C" NULLS LAST, status COLLATE "C"), '[]'::json) FROM r)))
