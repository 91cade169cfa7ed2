SELECT t0.name AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.superior_id AS id, e1.valid_from, e1.valid_to
  FROM party_organizations AS e1
  WHERE e1.id = n.id AND e1.superior_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM party_organizations AS e3
  WHERE e3.superior_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (22 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.superior_id AS id, e1.valid_from, e1.valid_to
  FROM party_organizations AS e1
  WHERE e1.id = n.id AND e1.superior_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM party_organizations AS e3
  WHERE e3.superior_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (22 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.street_id AS id, e1.valid_from, e1.valid_to
  FROM communities AS e1
  WHERE e1.id = n.id AND e1.street_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.district_id AS id, e3.valid_from, e3.valid_to
  FROM communities AS e3
  WHERE e3.id = n.id AND e3.district_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f4 ON f4.id = e.id AND (((f4.valid_from IS NULL OR f4.valid_from <= $2) AND (f4.valid_to IS NULL OR f4.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (27 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.successor_area_id AS id, NULL::date, NULL::date
  FROM successions AS e1
  WHERE e1.predecessor_grid_id = n.id AND ((e1.effective_on IS NULL OR e1.effective_on <= $2)) IS TRUE AND e1.successor_area_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f2 ON f2.id = e.id AND ((f2.valid_from IS NULL OR f2.valid_from <= $2)) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.successor_community_id AS id, NULL::date, NULL::date
  FROM successions AS e3
  WHERE e3.predecessor_grid_id = n.id AND ((e3.effective_on IS NULL OR e3.effective_on <= $2)) IS TRUE AND e3.successor_community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f4 ON f4.id = e.id AND ((f4.valid_from IS NULL OR f4.valid_from <= $2)) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  UNION ALL … (19 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.target_organization_id AS id, e1.valid_from, e1.valid_to
  FROM memberships AS e1
  WHERE e1.person_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.target_organization_id IS NOT NULL AND (e1.role NOT IN ('PARTY_INSTRUCTOR', 'BUTLER')) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.target_property_project_id AS id, e2.valid_from, e2.valid_to
  FROM memberships AS e2
  WHERE e2.person_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $3) AND (e2.valid_to IS NULL OR e2.valid_to > $3))) IS TRUE AND e2.target_property_project_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN property_projects AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $3) AND (f3.valid_to IS NULL OR f3.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (22 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.superior_id AS id, e1.valid_from, e1.valid_to
  FROM party_organizations AS e1
  WHERE e1.id = n.id AND e1.superior_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM party_organizations AS e3
  WHERE e3.superior_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (22 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.successor_area_id AS id, NULL::date, NULL::date
  FROM successions AS e1
  WHERE e1.predecessor_organization_id = n.id AND ((e1.effective_on IS NULL OR e1.effective_on <= $3)) IS TRUE AND e1.successor_area_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f2 ON f2.id = e.id AND ((f2.valid_from IS NULL OR f2.valid_from <= $3)) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.successor_community_id AS id, NULL::date, NULL::date
  FROM successions AS e3
  WHERE e3.predecessor_organization_id = n.id AND ((e3.effective_on IS NULL OR e3.effective_on <= $3)) IS TRUE AND e3.successor_community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f4 ON f4.id = e.id AND ((f4.valid_from IS NULL OR f4.valid_from <= $3)) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (58 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.successor_area_id AS id, NULL::date, NULL::date
  FROM successions AS e1
  WHERE e1.predecessor_grid_id = n.id AND ((e1.effective_on IS NULL OR e1.effective_on <= $2)) IS TRUE AND e1.successor_area_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f2 ON f2.id = e.id AND ((f2.valid_from IS NULL OR f2.valid_from <= $2)) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.successor_community_id AS id, NULL::date, NULL::date
  FROM successions AS e3
  WHERE e3.predecessor_grid_id = n.id AND ((e3.effective_on IS NULL OR e3.effective_on <= $2)) IS TRUE AND e3.successor_community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f4 ON f4.id = e.id AND ((f4.valid_from IS NULL OR f4.valid_from <= $2)) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  UNION ALL … (19 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.target_organization_id AS id, e1.valid_from, e1.valid_to
  FROM memberships AS e1
  WHERE e1.person_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.target_organization_id IS NOT NULL AND (e1.role NOT IN ('PARTY_INSTRUCTOR', 'BUTLER')) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.target_property_project_id AS id, e2.valid_from, e2.valid_to
  FROM memberships AS e2
  WHERE e2.person_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $3) AND (e2.valid_to IS NULL OR e2.valid_to > $3))) IS TRUE AND e2.target_property_project_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN property_projects AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $3) AND (f3.valid_to IS NULL OR f3.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (22 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN areas AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.parent_id AS id, e1.valid_from, e1.valid_to
  FROM areas AS e1
  WHERE e1.id = n.id AND e1.parent_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM areas AS e3
  WHERE e3.parent_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (16 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.host_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.grid_id AS id, e2.valid_from, e2.valid_to
  FROM grid_coverages AS e2
  WHERE e2.target_compound_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $3) AND (e2.valid_to IS NULL OR e2.valid_to > $3))) IS TRUE AND e2.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $3) AND (f3.valid_to IS NULL OR f3.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (22 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM venues AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM activities AS e3
  WHERE e3.held_at_venue_id = n.id AND (e3.starts_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (3 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN property_projects AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.compound_id AS id, e1.valid_from, e1.valid_to
  FROM property_projects AS e1
  WHERE e1.id = n.id AND e1.compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.company_id AS id, e2.valid_from, e2.valid_to
  FROM property_projects AS e2
  WHERE e2.id = n.id AND e2.company_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (14 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.volunteer_id AS id, NULL::date, NULL::date
  FROM service_records AS e1
  WHERE e1.id = n.id AND e1.volunteer_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.team_id AS id, NULL::date, NULL::date
  FROM service_records AS e2
  WHERE e2.id = n.id AND e2.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (6 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM service_records AS e1
  WHERE e1.subject_issue_id = n.id AND (e1.started_at <= $3) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.community_id AS id, NULL::date, NULL::date
  FROM issues AS e2
  WHERE e2.id = n.id AND e2.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $4) AND (f3.valid_to IS NULL OR f3.valid_to > $4))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (30 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM service_records AS e1
  WHERE e1.subject_process_id = n.id AND (e1.started_at <= $3) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.issue_id AS id, NULL::date, NULL::date
  FROM process_issues AS e2
  WHERE e2.process_id = n.id AND ((EXISTS (SELECT 1
  FROM processes AS e3
  WHERE e3.id = e2.process_id AND e3.started_at <= $3) AND EXISTS (SELECT 1
  FROM issues AS e4
  WHERE e4.id = e2.issue_id AND e4.reported_at <= $3))) IS TRUE AND e2.issue_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN issues AS f5 ON f5.id = e.id AND (f5.reported_at <= $3) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (9 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM service_records AS e1
  WHERE e1.subject_visit_id = n.id AND (e1.started_at <= $3) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM issues AS e2
  WHERE e2.raised_in_visit_id = n.id AND (e2.reported_at <= $3) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (12 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM service_records AS e1
  WHERE e1.subject_activity_id = n.id AND (e1.started_at <= $3) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM issues AS e2
  WHERE e2.raised_in_activity_id = n.id AND (e2.reported_at <= $3) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (17 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.publisher_id AS id, NULL::date, NULL::date
  FROM documents AS e1
  WHERE e1.id = n.id AND e1.publisher_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.document_id AS id, NULL::date, NULL::date
  FROM evidences AS e2
  WHERE e2.subject_id = n.id AND e2.subject_table = 'documents' AND ((EXISTS (SELECT 1
  FROM documents AS e3
  WHERE e3.id = e2.document_id AND (e3.published_on IS NULL OR e3.published_on <= $3)) AND CASE e2.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e4
  WHERE e4.id = e2.subject_id AND e4.called_at <= $4) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e5
  WHERE e5.id = e2.subject_id AND EXISTS (SELECT 1
  FROM issues AS e6
  WHERE e6.id = e5.issue_id AND e6.reported_at <= $4) AND EXISTS (SELECT 1
  FROM issues AS e7
  WHERE e7.id = e5.other_id AND e7.reported_at <= $4)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e8
  WHERE e8.id = e2.subject_id AND CASE WHEN e8.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e9
  WHERE e9.id = e8.owner_issue_id AND e9.reported_at <= $4) IS TRUE END) IS TRUE WHEN 'successions' THEN (SELECT TRUE
  FROM successions AS e10
  WHERE e10.id = e2.subject_id AND (e10.effective_on IS NULL OR e10.effective_on <= $3)) IS TRUE WHEN 'organizers' THEN (SELECT TRUE
  FROM organizers AS e11
  WHERE e11.id = e2.subject_id AND EXISTS (SELECT 1
  FROM activities AS e12
  WHERE e12.id = e11.activity_id AND e12.starts_at <= $4)) IS TRUE WHEN 'activity_facilities' THEN (SELECT TRUE
  FROM activity_facilities AS e13
  WHERE e13.id = e2.subject_id AND EXISTS (SELECT 1
  FROM activities AS e14
  WHERE e14.id = e13.activity_id AND e14.starts_at <= $4)) IS TRUE WHEN 'participations' THEN (SELECT TRUE
  FROM participations AS e15
  WHERE e15.id = e2.subject_id AND EXISTS (SELECT 1
  FROM activities AS e16
  WHERE e16.id = e15.activity_id AND e16.starts_at <= $4)) IS TRUE WHEN 'visit_targets' THEN (SELECT TRUE
  FROM visit_targets AS e17
  WHERE e17.id = e2.subject_id AND EXISTS (SELECT 1
  FROM visits AS e18
  WHERE e18.id = e17.visit_id AND e18.visited_at <= $4)) IS TRUE WHEN 'visit_services' THEN (SELECT TRUE
  FROM visit_services AS e19
  WHERE e19.id = e2.subject_id AND EXISTS (SELECT 1
  FROM visits AS e20
  WHERE e20.id = e19.visit_id AND e20.visited_at <= $4)) IS TRUE WHEN 'visit_subjects' THEN (SELECT TRUE
  FROM visit_subjects AS e21
  WHERE e21.id = e2.subject_id AND EXISTS (SELECT 1
  FROM visits AS e22
  WHERE e22.id = e21.visit_id AND e22.visited_at <= $4)) IS TRUE WHEN 'conductors' THEN (SELECT TRUE
  FROM conductors AS e23
  WHERE e23.id = e2.subject_id AND CASE WHEN e23.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e24
  WHERE e24.id = e23.task_visit_id AND e24.visited_at <= $4) IS TRUE END AND CASE WHEN e23.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e25
  WHERE e25.id = e23.task_inspection_id AND e25.inspected_at <= $4) IS TRUE END) IS TRUE WHEN 'process_issues' THEN (SELECT TRUE
  FROM process_issues AS e26
  WHERE e26.id = e2.subject_id AND EXISTS (SELECT 1
  FROM processes AS e27
  WHERE e27.id = e26.process_id AND e27.started_at <= $4) AND EXISTS (SELECT 1
  FROM issues AS e28
  WHERE e28.id = e26.issue_id AND e28.reported_at <= $4)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e29
  WHERE e29.id = e2.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e30
  WHERE e30.id = e29.improvement_project_id AND (e30.started_on IS NULL OR e30.started_on <= $3)) AND CASE WHEN e29.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e31
  WHERE e31.id = e29.remedied_process_id AND e31.started_at <= $4) IS TRUE END AND CASE WHEN e29.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e32
  WHERE e32.id = e29.remedied_issue_id AND e32.reported_at <= $4) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e33
  WHERE e33.id = e2.subject_id AND EXISTS (SELECT 1
  FROM issues AS e34
  WHERE e34.id = e33.issue_id AND e34.reported_at <= $4)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e35
  WHERE e35.id = e2.subject_id AND CASE WHEN e35.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e36
  WHERE e36.id = e35.part_activity_id AND e36.starts_at <= $4) IS TRUE END AND CASE WHEN e35.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e37
  WHERE e37.id = e35.part_issue_id AND e37.reported_at <= $4) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e38
  WHERE e38.id = e2.subject_id AND CASE WHEN e38.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e39
  WHERE e39.id = e38.promoter_activity_id AND e39.starts_at <= $4) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e40
  WHERE e40.id = e2.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e41
  WHERE e41.id = e40.whistle_id AND e41.at <= $4)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM issues AS e42
  WHERE e42.id = e2.subject_id AND e42.reported_at <= $4) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e43
  WHERE e43.id = e2.subject_id AND e43.at <= $4) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM assignments AS e44
  WHERE e44.id = e2.subject_id AND e44.assigned_at <= $4) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e45
  WHERE e45.id = e2.subject_id AND e45.rated_at <= $4) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e46
  WHERE e46.id = e2.subject_id AND e46.at <= $4) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e47
  WHERE e47.id = e2.subject_id AND e47.at <= $4) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e48
  WHERE e48.id = e2.subject_id AND CASE WHEN e48.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e49
  WHERE e49.id = e48.owner_issue_id AND e49.reported_at <= $4) IS TRUE END AND CASE WHEN e48.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e50
  WHERE e50.id = e48.owner_issue_event_id AND e50.at <= $4) IS TRUE END AND CASE WHEN e48.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e51
  WHERE e51.id = e48.owner_reply_id AND e51.at <= $4) IS TRUE END AND CASE WHEN e48.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e52
  WHERE e52.id = e48.owner_follow_up_id AND e52.at <= $4) IS TRUE END) IS TRUE WHEN 'service_records' THEN (SELECT TRUE
  FROM service_records AS e53
  WHERE e53.id = e2.subject_id AND e53.started_at <= $4) IS TRUE WHEN 'activities' THEN (SELECT TRUE
  FROM activities AS e54
  WHERE e54.id = e2.subject_id AND e54.starts_at <= $4) IS TRUE WHEN 'visits' THEN (SELECT TRUE
  FROM visits AS e55
  WHERE e55.id = e2.subject_id AND e55.visited_at <= $4) IS TRUE WHEN 'inspections' THEN (SELECT TRUE
  FROM inspections AS e56
  WHERE e56.id = e2.subject_id AND e56.inspected_at <= $4) IS TRUE WHEN 'hazards' THEN (SELECT TRUE
  FROM hazards AS e57
  WHERE e57.id = e2.subject_id AND e57.found_at <= $4) IS TRUE WHEN 'processes' THEN (SELECT TRUE
  FROM processes AS e58
  WHERE e58.id = e2.subject_id AND e58.started_at <= $4) IS TRUE WHEN 'stage_records' THEN (SELECT TRUE
  FROM stage_records AS e59
  WHERE e59.id = e2.subject_id AND (e59.entered_at IS NULL OR e59.entered_at <= $4) AND EXISTS (SELECT 1
  FROM processes AS e60
  WHERE e60.id = e59.process_id AND e60.started_at <= $4)) IS TRUE WHEN 'topics' THEN (SELECT TRUE
  FROM topics AS e61
  WHERE e61.id = e2.subject_id AND (e61.raised_at IS NULL OR e61.raised_at <= $4) AND EXISTS (SELECT 1
  FROM processes AS e62
  WHERE e62.id = e61.process_id AND e62.started_at <= $4)) IS TRUE WHEN 'ideas' THEN (SELECT TRUE
  FROM ideas AS e63
  WHERE e63.id = e2.subject_id AND (e63.collected_at IS NULL OR e63.collected_at <= $4) AND EXISTS (SELECT 1
  FROM processes AS e64
  WHERE e64.id = e63.process_id AND e64.started_at <= $4)) IS TRUE WHEN 'plans' THEN (SELECT TRUE
  FROM plans AS e65
  WHERE e65.id = e2.subject_id AND (e65.drafted_on IS NULL OR e65.drafted_on <= $3) AND EXISTS (SELECT 1
  FROM processes AS e66
  WHERE e66.id = e65.process_id AND e66.started_at <= $4)) IS TRUE WHEN 'votes' THEN (SELECT TRUE
  FROM votes AS e67
  WHERE e67.id = e2.subject_id AND e67.held_at <= $4) IS TRUE WHEN 'improvement_projects' THEN (SELECT TRUE
  FROM improvement_projects AS e68
  WHERE e68.id = e2.subject_id AND (e68.started_on IS NULL OR e68.started_on <= $3)) IS TRUE WHEN 'whistles' THEN (SELECT TRUE
  FROM whistles AS e69
  WHERE e69.id = e2.subject_id AND e69.at <= $4) IS TRUE WHEN 'supervisions' THEN (SELECT TRUE
  FROM supervisions AS e70
  WHERE e70.id = e2.subject_id AND e70.at <= $4) IS TRUE WHEN 'coverage_records' THEN (SELECT TRUE
  FROM coverage_records AS e71
  WHERE e71.id = e2.subject_id AND (e71.taken_on IS NULL OR e71.taken_on <= $3)) IS TRUE WHEN 'assessments' THEN (SELECT TRUE
  FROM assessments AS e72
  WHERE e72.id = e2.subject_id AND (e72.assessed_on IS NULL OR e72.assessed_on <= $3)) IS TRUE WHEN 'criterion_scores' THEN (SELECT TRUE
  FROM criterion_scores AS e73
  WHERE e73.id = e2.subject_id AND EXISTS (SELECT 1
  FROM assessments AS e74
  WHERE e74.id = e73.assessment_id AND (e74.assessed_on IS NULL OR e74.assessed_on <= $3))) IS TRUE WHEN 'surveys' THEN (SELECT TRUE
  FROM surveys AS e75
  WHERE e75.id = e2.subject_id AND (e75.surveyed_on IS NULL OR e75.surveyed_on <= $3)) IS TRUE WHEN 'metric_values' THEN (SELECT TRUE
  FROM metric_values AS e76
  WHERE e76.id = e2.subject_id AND (e76.stated_on IS NULL OR e76.stated_on <= $3)) IS TRUE WHEN 'documents' THEN (SELECT TRUE
  FROM documents AS e77
  WHERE e77.id = e2.subject_id AND (e77.published_on IS NULL OR e77.published_on <= $3)) IS TRUE WHEN 'passages' THEN (SELECT TRUE
  FROM passages AS e78
  WHERE e78.id = e2.subject_id AND EXISTS (SELECT 1
  FROM documents AS e79
  WHERE e79.id = e78.document_id AND (e79.published_on IS NULL OR e79.published_on <= $3))) IS TRUE ELSE TRUE END)) IS TRUE AND e2.document_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN documents AS f80 ON f80.id = e.id AND ((f80.published_on IS NULL OR f80.published_on <= $3)) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (52 more)
  LIMIT $5;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id
  ORDER BY t.code;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id
  ORDER BY t.code;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id
  ORDER BY t.code;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM party_organizations AS e1
  WHERE e1.superior_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM party_organizations AS e1
  WHERE e1.superior_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM party_organizations AS e1
  WHERE e1.superior_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id
  ORDER BY t.code;
SELECT p.ord, t0.code AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
