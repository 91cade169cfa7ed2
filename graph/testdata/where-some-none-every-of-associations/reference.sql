WITH service AS (
    SELECT s.target_compound_id, t.swallow FROM team_services s JOIN volunteer_teams t ON t.id = s.team_id
    WHERE s.target_compound_id IS NOT NULL AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'),
  member AS (SELECT member_id FROM association_members WHERE daterange(valid_from, valid_to) @> DATE '2023-12-01'),
  team29 AS (
    SELECT tv.team_id FROM team_volunteers tv JOIN volunteers v ON v.id = tv.volunteer_id
    WHERE v.code = '510104-VOL-29' AND daterange(tv.valid_from, tv.valid_to) @> DATE '2023-12-01')
SELECT json_build_object(
  'served', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM compounds
    WHERE id IN (SELECT target_compound_id FROM service WHERE swallow = 'CRAFT')),
  'unserved', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM compounds
    WHERE id NOT IN (SELECT target_compound_id FROM service)),
  'everyCraft', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM compounds
    WHERE id NOT IN (SELECT target_compound_id FROM service WHERE swallow IS DISTINCT FROM 'CRAFT')),
  'members', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM organizations
    WHERE id IN (SELECT member_id FROM member)),
  'noMembers', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM organizations
    WHERE kind = 'PROPERTY_COMPANY' AND id NOT IN (SELECT member_id FROM member)),
  'teams', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM volunteer_teams
    WHERE id IN (SELECT team_id FROM team29)),
  'rows', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM volunteer_teams
    WHERE id IN (SELECT team_id FROM team29)),
  'notTeams', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM volunteer_teams
    WHERE id NOT IN (SELECT team_id FROM team29)))
