SELECT json_build_object('issues', json_build_object('nodes',
  json_agg(json_build_object('status', status, 'reportedAt', to_char(reported_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')) ORDER BY status DESC, reported_at, code)))
FROM issues WHERE status IN ('ON_HOLD', 'MERGED', 'RESOLVED')
