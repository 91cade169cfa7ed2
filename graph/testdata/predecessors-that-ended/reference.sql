SELECT json_build_object('area', (SELECT json_build_object('predecessors', json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', p.name, 'validTo', p.valid_to))))
FROM successions s JOIN areas p ON p.id = s.predecessor_area_id JOIN areas a ON a.id = s.successor_area_id WHERE a.code = '510104030'))
