SELECT json_build_object(
  'named', (SELECT json_build_object('nodes', json_agg(json_build_object('name', c.name, 'otherNames', json_build_object('nodes', n.list)) ORDER BY c.code))
    FROM compounds c JOIN (SELECT owner_compound_id, json_agg(json_build_object('name', name) ORDER BY name, id) AS list FROM other_names
      WHERE coalesce(valid_from, '-infinity') <= DATE '2023-12-01' GROUP BY 1) n ON n.owner_compound_id = c.id),
  'identifiers', (SELECT json_build_object('nodes', json_agg(json_build_object('value', i.value, 'owner', json_build_object('name', v.name)) ORDER BY i.scheme, i.value))
    FROM identifiers i JOIN volunteers v ON v.id = i.owner_volunteer_id WHERE v.star_level = 3 AND i.scheme = 'VOLUNTEER_NO'),
  'otherNames', (SELECT json_build_object('nodes', json_agg(json_build_object('name', n.name) ORDER BY n.name, n.id))
    FROM other_names n JOIN organizations o ON o.id = n.owner_organization_id
    WHERE o.kind = 'GOVERNMENT_BODY' AND coalesce(n.valid_from, '-infinity') <= DATE '2023-12-01'))
