WITH c AS (SELECT c.id, s.code = '510104030' AS shahe FROM communities c JOIN areas s ON s.id = c.street_id JOIN areas d ON d.id = c.district_id WHERE d.code = '510104'),
  g AS (SELECT g.level, c.shahe FROM grids g JOIN c ON c.id = g.community_id WHERE daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
  p AS (SELECT p.kind, c.shahe FROM compounds p JOIN c ON c.id = p.community_id)
SELECT json_build_object(
  'districtMaster', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'MASTER' AND true)),
  'districtStandard', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'STANDARD' AND true)),
  'districtMicro', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'MICRO' AND true)),
  'districtDedicated', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'DEDICATED' AND true)),
  'districtHousing', json_build_object('totalCount', (SELECT count(*) FROM p WHERE kind <> 'OFFICE_TOWER' AND true)),
  'districtTowers', json_build_object('totalCount', (SELECT count(*) FROM p WHERE kind = 'OFFICE_TOWER' AND true)),
  'shaheMaster', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'MASTER' AND shahe)),
  'shaheStandard', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'STANDARD' AND shahe)),
  'shaheMicro', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'MICRO' AND shahe)),
  'shaheDedicated', json_build_object('totalCount', (SELECT count(*) FROM g WHERE level = 'DEDICATED' AND shahe)),
  'shaheHousing', json_build_object('totalCount', (SELECT count(*) FROM p WHERE kind <> 'OFFICE_TOWER' AND shahe)),
  'shaheTowers', json_build_object('totalCount', (SELECT count(*) FROM p WHERE kind = 'OFFICE_TOWER' AND shahe)))
