SELECT json_build_object(
  'eq', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM organizations WHERE staff_count = 18),
  'in', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'staffCount', staff_count) ORDER BY code))
    FROM organizations WHERE staff_count IN (86, 64)),
  'lt', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'staffCount', staff_count) ORDER BY code))
    FROM organizations WHERE staff_count < 9),
  'lte', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'staffCount', staff_count) ORDER BY code))
    FROM organizations WHERE staff_count < 10),
  'gt', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'staffCount', staff_count) ORDER BY code))
    FROM organizations WHERE staff_count > 52),
  'gte', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'staffCount', staff_count) ORDER BY code))
    FROM organizations WHERE staff_count > 51),
  'between', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'staffCount', staff_count) ORDER BY code))
    FROM organizations WHERE staff_count BETWEEN 41 AND 44),
  'decimal', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'feePerM2', fee_per_m2::text) ORDER BY code))
    FROM property_projects WHERE fee_per_m2 <= 0.80 AND daterange(valid_from, valid_to) @> DATE '2023-12-01'),
  'decimalEq', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'feePerM2', fee_per_m2::text) ORDER BY code))
    FROM property_projects WHERE fee_per_m2 = 6.50 AND daterange(valid_from, valid_to) @> DATE '2023-12-01'),
  'float', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'longitude', longitude, 'latitude', latitude) ORDER BY code))
    FROM compounds WHERE longitude > 104.125 AND latitude < 30.647))
