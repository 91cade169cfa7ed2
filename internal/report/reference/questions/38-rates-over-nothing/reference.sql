-- A rate over nothing is null, never 0; one group without keys is there even of nothing.
WITH :issues
SELECT json_build_object('issueGroups', json_build_object('totalCount', 1, 'nodes', json_build_array(json_build_object('n', 0)),
  'total', json_build_object('n', 0, 'sum', 0, 'avg', NULL, 'max', NULL, 'ratio', NULL, 'rate', json_build_object('value', NULL, 'numerator', 0, 'denominator', 0, 'count', 0), 'n2', json_build_object('value', 0, 'count', 0), 'last', NULL)),
  'all', json_build_object('nodes', json_build_array(json_build_object('n', (SELECT count(*) FROM i)))))
