SELECT json_build_object('compound', (SELECT json_build_object('code', p.code, 'name', p.name, 'address', p.address,
  'community', json_build_object('name', c.name, 'district', json_build_object('name', d.name, 'level', d.level), 'street', json_build_object('name', s.name)),
  '__typename', 'Compound', 'validTo', NULL, 'builtYear', p.built_year,
  'issues', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('title', title, 'name', title)) FILTER (WHERE n = 1))
    FROM (SELECT title, row_number() OVER (ORDER BY reported_at DESC, code) AS n FROM issues WHERE compound_id = p.id) i))
  FROM compounds p JOIN communities c ON c.id = p.community_id JOIN areas s ON s.id = c.street_id JOIN areas d ON d.id = c.district_id
  WHERE p.code = '510104-CMP-02'))
