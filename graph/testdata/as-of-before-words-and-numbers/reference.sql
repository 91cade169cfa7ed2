SELECT json_build_object('freeTexts', json_build_object('totalCount', 0, 'nodes', json_build_array()), 'identifiers', json_build_object('totalCount', 0, 'nodes', json_build_array()))
