WITH latest AS (
  SELECT r.*, o.name AS enterprise, c.name AS compound, max(r.taken_on) OVER (PARTITION BY r.enterprise_id) AS last
    FROM coverage_records r JOIN organizations o ON o.id = r.enterprise_id LEFT JOIN compounds c ON c.id = r.compound_id
), branches AS (
  SELECT DISTINCT c.id FROM compounds c
    LEFT JOIN occupancies y ON y.compound_id = c.id AND daterange(y.valid_from, y.valid_to) @> DATE '2023-12-01'
    JOIN attachments a ON (a.target_compound_id = c.id OR a.target_organization_id = y.enterprise_id) AND daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01'
    JOIN party_organizations p ON p.id = a.party_organization_id AND p.type = 'BRANCH' AND daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01'
   WHERE c.kind = 'OFFICE_TOWER'
)
SELECT json_build_object(
  'communitiesWithoutTowerBranch', json_build_object('nodes', (SELECT json_agg(json_build_object('name', m.name, 'compounds', json_build_object('nodes', towers)) ORDER BY m.code)
    FROM (SELECT community_id, json_agg(json_build_object('name', name) ORDER BY code) AS towers FROM compounds WHERE kind = 'OFFICE_TOWER'
           GROUP BY community_id HAVING NOT bool_or(id IN (SELECT id FROM branches))) t JOIN communities m ON m.id = t.community_id)),
  'shouldHaveBranch', json_build_object('nodes', (SELECT json_agg(json_build_object('enterprise', json_build_object('name', enterprise), 'compound', json_build_object('name', compound),
      'formalMemberCount', formal_member_count, 'organizationCoverageLabel', CASE organization_coverage WHEN 'NONE' THEN '未覆盖' WHEN 'JOINT' THEN '联合组建' ELSE '行业覆盖' END))
    FROM latest WHERE operating AND formal_member_count >= 3 AND organization_coverage <> 'INDEPENDENT')),
  'uncovered', json_build_object('nodes', (SELECT json_agg(json_build_object('enterprise', json_build_object('name', enterprise)))
    FROM latest WHERE operating AND organization_coverage = 'NONE' AND work_coverage = 'NONE')),
  'stale', json_build_object('nodes', (SELECT json_agg(json_build_object('takenOn', taken_on, 'enterprise', json_build_object('name', enterprise),
      'collectedBy', json_build_object('name', coalesce((SELECT name FROM persons WHERE id = collected_by_person_id), (SELECT name FROM property_projects WHERE id = collected_by_property_project_id)))) ORDER BY taken_on DESC)
    FROM latest WHERE taken_on < '2023-06-04' AND last = taken_on)))
