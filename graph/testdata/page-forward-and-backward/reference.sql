WITH urgent AS (SELECT *, row_number() OVER (ORDER BY reported_at DESC, code) AS n, count(*) OVER () AS all FROM issues WHERE urgency = 'URGENT')
SELECT json_build_object(
  'all', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code)) FROM issues WHERE status = 'MERGED'),
  'first', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY n),
      'pageInfo', json_build_object('hasNextPage', max(urgent.all) > 3, 'hasPreviousPage', false)) FROM urgent WHERE n <= 3),
  'last', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY n),
      'pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', max(urgent.all) > 3)) FROM urgent WHERE n > urgent.all - 3))
