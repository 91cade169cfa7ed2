WITH a AS (SELECT * FROM areas WHERE level <> 'STREET'),
  t AS (SELECT t.name, t.code, t.swallow, p.name AS parent, p.code AS parent_code FROM volunteer_teams t LEFT JOIN volunteer_teams p ON p.id = t.parent_id)
SELECT json_build_object(
  'asc', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'population', population) ORDER BY population NULLS LAST, code)) FROM a),
  'desc', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'population', population) ORDER BY population DESC NULLS LAST, code)) FROM a),
  'ascNullsFirst', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'population', population) ORDER BY population NULLS FIRST, code)) FROM a),
  'descNullsFirst', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'population', population) ORDER BY population DESC NULLS FIRST, code)) FROM a),
  'relation', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'parent', CASE WHEN parent IS NOT NULL THEN json_build_object('name', parent) END)
    ORDER BY parent_code NULLS FIRST, swallow DESC NULLS LAST, code)) FROM t),
  'relationLast', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'parent', CASE WHEN parent IS NOT NULL THEN json_build_object('name', parent) END)
    ORDER BY parent_code NULLS LAST, swallow NULLS LAST, code)) FROM t))
