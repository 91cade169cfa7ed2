SELECT t0.name AS c1, t0.id AS c2
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.community_id = t0.id AND e1.kind = $2) AND (EXISTS (SELECT 1
  FROM compounds AS e2
  WHERE e2.community_id = t0.id AND e2.kind = $3 AND (EXISTS (SELECT 1
  FROM attachments AS m4
  JOIN party_organizations AS e3 ON e3.id = m4.party_organization_id
  WHERE m4.target_compound_id = e2.id AND (m4.valid_from IS NULL OR m4.valid_from <= $1) AND (m4.valid_to IS NULL OR m4.valid_to > $1) AND (e3.valid_from IS NULL OR e3.valid_from <= $1) AND (e3.valid_to IS NULL OR e3.valid_to > $1) AND e3.type = $4) OR EXISTS (SELECT 1
  FROM occupancies AS m6
  JOIN organizations AS e5 ON e5.id = m6.enterprise_id
  WHERE m6.compound_id = e2.id AND (m6.valid_from IS NULL OR m6.valid_from <= $1) AND (m6.valid_to IS NULL OR m6.valid_to > $1) AND EXISTS (SELECT 1
  FROM attachments AS m8
  JOIN party_organizations AS e7 ON e7.id = m8.party_organization_id
  WHERE m8.target_organization_id = e5.id AND (m8.valid_from IS NULL OR m8.valid_from <= $1) AND (m8.valid_to IS NULL OR m8.valid_to > $1) AND (e7.valid_from IS NULL OR e7.valid_from <= $1) AND (e7.valid_to IS NULL OR e7.valid_to > $1) AND e7.type = $5))))) IS NOT TRUE
  ORDER BY t0.code
  LIMIT $6;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4, t0.formal_member_count AS c5, t0.organization_coverage AS c6
  FROM (SELECT t0.formal_member_count, t0.organization_coverage, t0.enterprise_id, t0.compound_id, t0.taken_on, t0.id
  FROM coverage_records AS t0
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $1) AND t0.operating = $2 AND t0.formal_member_count >= $3 AND (t0.organization_coverage = $4) IS NOT TRUE
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $5) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.enterprise_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.compound_id
  ORDER BY t0.taken_on DESC, t0.id;
SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.enterprise_id, t0.taken_on, t0.id
  FROM coverage_records AS t0
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $1) AND t0.operating = $2 AND t0.organization_coverage = $3 AND t0.work_coverage = $4
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $5) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.enterprise_id
  ORDER BY t0.taken_on DESC, t0.id;
SELECT t0.taken_on AS c1, j1.name AS c2, j1.id AS c3, t0.collected_by_property_project_id AS c4, j2.name AS c5, t0.collected_by_person_id AS c6, j3.name AS c7
  FROM (SELECT t0.taken_on, t0.collected_by_property_project_id, t0.collected_by_person_id, t0.enterprise_id, t0.id
  FROM coverage_records AS t0
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $1) AND t0.taken_on < $2 AND EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.enterprise_id AND NOT EXISTS (SELECT 1
  FROM coverage_records AS e2
  WHERE e2.enterprise_id = e1.id AND (e2.taken_on IS NULL OR e2.taken_on <= $1) AND e2.taken_on >= $3))
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $4) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.enterprise_id
  LEFT JOIN property_projects AS j2 ON j2.id = t0.collected_by_property_project_id
  LEFT JOIN persons AS j3 ON j3.id = t0.collected_by_person_id
  ORDER BY t0.taken_on DESC, t0.id;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE t0.community_id = p.id AND t0.kind = $2
  ORDER BY t0.code
  LIMIT $3) AS c;
