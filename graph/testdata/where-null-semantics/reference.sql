SELECT json_build_object(
  'known', (SELECT json_build_object('totalCount', count(staff_count)) FROM organizations),
  'unknown', (SELECT json_build_object('totalCount', count(*) - count(staff_count)) FROM organizations),
  'small', (SELECT json_build_object('totalCount', count(*)) FROM organizations WHERE staff_count <= 20),
  'notSmall', (SELECT json_build_object('totalCount', count(*)) FROM organizations WHERE staff_count > 20 OR staff_count IS NULL),
  'ne', (SELECT json_build_object('totalCount', count(*) - 1) FROM organizations),
  'notIn', (SELECT json_build_object('totalCount', count(*) - 2) FROM organizations),
  'notEq', (SELECT json_build_object('totalCount', count(*) - 1) FROM organizations),
  'notThere', (SELECT json_build_object('totalCount', count(*)) FROM issues i LEFT JOIN compounds c ON c.id = i.compound_id
    WHERE c.code <> '510104-CMP-04' OR c.id IS NULL),
  'elsewhere', (SELECT json_build_object('totalCount', count(*)) FROM issues i JOIN compounds c ON c.id = i.compound_id WHERE c.code <> '510104-CMP-04'),
  'noneDue', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code, 'dueAt', NULL) ORDER BY reported_at DESC, code))
    FROM issues WHERE resolved_at IS NULL AND due_at IS NULL),
  'everyRatedWell', (SELECT json_build_object('totalCount', count(*)) FROM issues
    WHERE status = 'CLOSED' AND id NOT IN (SELECT issue_id FROM ratings WHERE score < 4)),
  'ratedBadly', (SELECT json_build_object('totalCount', count(DISTINCT i.id)) FROM issues i JOIN ratings r ON r.issue_id = i.id
    WHERE i.status = 'CLOSED' AND r.score < 4))
