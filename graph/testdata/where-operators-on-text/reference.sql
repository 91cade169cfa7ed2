WITH c AS (SELECT * FROM compounds ORDER BY code)
SELECT json_build_object(
  'eq', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name))) FROM c WHERE name = '人和苑'),
  'ne', (SELECT json_build_object('totalCount', count(*)) FROM c WHERE name <> '人和苑'),
  'in', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c WHERE name IN ('人和苑', '银海芯座')),
  'notIn', (SELECT json_build_object('totalCount', count(*)) FROM c WHERE name NOT IN ('人和苑', '银海芯座')),
  'lt', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY code)) FROM c WHERE code < '510104-CMP-02'),
  'lte', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY code)) FROM c WHERE code <= '510104-CMP-02'),
  'gt', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY code)) FROM c WHERE code > '510104-CMP-06'),
  'gte', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY code)) FROM c WHERE code >= '510104-CMP-06'),
  'contains', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c WHERE name LIKE '%院落%'),
  'notAPattern', json_build_object('totalCount', 0),
  'startsWith', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c WHERE name LIKE '演示%'),
  'search', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c WHERE name LIKE '%演示%' AND name LIKE '%落%'),
  'isNull', (SELECT json_build_object('totalCount', count(*)) FROM c WHERE address IS NULL),
  'isNotNull', (SELECT json_build_object('totalCount', count(*)) FROM c WHERE address IS NOT NULL),
  'two', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c
    WHERE name LIKE '演示%' AND name <> '演示院落1' AND address LIKE '%8%'))
