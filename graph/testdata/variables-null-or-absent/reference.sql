SELECT json_build_object('null', json_build_object('totalCount', count(*)), 'absent', json_build_object('totalCount', count(*)), 'literal', json_build_object('totalCount', count(*))) FROM compounds
