SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id
  WHERE (t.valid_from IS NULL OR t.valid_from <= $2)
  ORDER BY t.code;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t ON t.id = p.id
  ORDER BY t.code;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM facilities AS e3
  WHERE e3.compound_id = n.id) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM facilities AS e3
  WHERE e3.compound_id = n.id) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM organizations AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM property_projects AS e3
  WHERE e3.company_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (10 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN agreements AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.participant_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e1
  WHERE e1.agreement_id = n.id AND e1.participant_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.participant_party_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e2
  WHERE e2.agreement_id = n.id AND e2.participant_party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (3 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.agreement_id AS id, NULL::date, NULL::date
  FROM agreement_services AS e1
  WHERE e1.target_volunteer_team_id = n.id AND e1.agreement_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN agreements AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.builder_organization_id AS id, e3.valid_from, e3.valid_to
  FROM co_builders AS e3
  WHERE e3.team_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.builder_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM organizations AS e2
  WHERE e2.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (6 more)
  LIMIT $4;
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
  UNION ALL … (4 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM organizations AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM property_projects AS e3
  WHERE e3.company_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (10 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN agreements AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.participant_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e1
  WHERE e1.agreement_id = n.id AND e1.participant_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.participant_party_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e2
  WHERE e2.agreement_id = n.id AND e2.participant_party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (3 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.agreement_id AS id, NULL::date, NULL::date
  FROM agreement_services AS e1
  WHERE e1.target_volunteer_team_id = n.id AND e1.agreement_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN agreements AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.builder_organization_id AS id, e3.valid_from, e3.valid_to
  FROM co_builders AS e3
  WHERE e3.team_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.builder_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM organizations AS e2
  WHERE e2.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (6 more)
  LIMIT $4;
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
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM organizations AS e2
  WHERE e2.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (6 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM facilities AS e3
  WHERE e3.compound_id = n.id) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM organizations AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM property_projects AS e3
  WHERE e3.company_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (10 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
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
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM venues AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN areas AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.target_property_project_id AS id, e1.valid_from, e1.valid_to
  FROM guidances AS e1
  WHERE e1.guide_area_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE AND e1.target_property_project_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN property_projects AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.target_organization_id AS id, e3.valid_from, e3.valid_to
  FROM guidances AS e3
  WHERE e3.guide_area_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.target_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id
  WHERE (t.valid_from IS NULL OR t.valid_from <= $2)
  ORDER BY t.code;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t ON t.id = p.id
  ORDER BY t.code;
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
  UNION ALL … (6 more)
  LIMIT $4;
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
  UNION ALL … (6 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM property_projects AS e1
  WHERE e1.compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.party_organization_id AS id, e2.valid_from, e2.valid_to
  FROM attachments AS e2
  WHERE e2.target_compound_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $3) AND (e2.valid_to IS NULL OR e2.valid_to > $3))) IS TRUE AND e2.party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $3) AND (f3.valid_to IS NULL OR f3.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  LIMIT $4;
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
  UNION ALL … (6 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.party_organization_id AS id, e1.valid_from, e1.valid_to
  FROM attachments AS e1
  WHERE e1.target_organization_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM co_builders AS e3
  WHERE e3.builder_organization_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  LIMIT $4;
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
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.party_organization_id AS id, e2.valid_from, e2.valid_to
  FROM attachments AS e2
  WHERE e2.target_property_project_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2))) IS TRUE AND e2.party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  LIMIT $4;
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
  UNION ALL … (6 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.party_organization_id AS id, e1.valid_from, e1.valid_to
  FROM attachments AS e1
  WHERE e1.target_organization_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM co_builders AS e3
  WHERE e3.builder_organization_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.builder_organization_id AS id, e1.valid_from, e1.valid_to
  FROM co_builders AS e1
  WHERE e1.team_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.builder_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.builder_party_organization_id AS id, e2.valid_from, e2.valid_to
  FROM co_builders AS e2
  WHERE e2.team_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $3) AND (e2.valid_to IS NULL OR e2.valid_to > $3))) IS TRUE AND e2.builder_party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $3) AND (f3.valid_to IS NULL OR f3.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM service_records AS e4
  WHERE e4.team_id = n.id AND (e4.started_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
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
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.party_organization_id AS id, e2.valid_from, e2.valid_to
  FROM attachments AS e2
  WHERE e2.target_property_project_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2))) IS TRUE AND e2.party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id
  WHERE (t.valid_from IS NULL OR t.valid_from <= $2)
  ORDER BY t.code;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t ON t.id = p.id
  ORDER BY t.code;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM facilities AS e3
  WHERE e3.compound_id = n.id) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM facilities AS e3
  WHERE e3.compound_id = n.id) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM organizations AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM property_projects AS e3
  WHERE e3.company_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (10 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN agreements AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.participant_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e1
  WHERE e1.agreement_id = n.id AND e1.participant_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.participant_party_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e2
  WHERE e2.agreement_id = n.id AND e2.participant_party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (3 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.agreement_id AS id, NULL::date, NULL::date
  FROM agreement_services AS e1
  WHERE e1.target_volunteer_team_id = n.id AND e1.agreement_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN agreements AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.builder_organization_id AS id, e3.valid_from, e3.valid_to
  FROM co_builders AS e3
  WHERE e3.team_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.builder_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM organizations AS e2
  WHERE e2.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (6 more)
  LIMIT $4;
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
  UNION ALL … (4 more)
  LIMIT $4;
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
  UNION ALL … (7 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM organizations AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, e3.valid_from, e3.valid_to
  FROM property_projects AS e3
  WHERE e3.company_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (10 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN agreements AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.participant_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e1
  WHERE e1.agreement_id = n.id AND e1.participant_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.participant_party_organization_id AS id, NULL::date, NULL::date
  FROM agreement_parties AS e2
  WHERE e2.agreement_id = n.id AND e2.participant_party_organization_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN party_organizations AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (3 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.agreement_id AS id, NULL::date, NULL::date
  FROM agreement_services AS e1
  WHERE e1.target_volunteer_team_id = n.id AND e1.agreement_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN agreements AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.builder_organization_id AS id, e3.valid_from, e3.valid_to
  FROM co_builders AS e3
  WHERE e3.team_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.builder_organization_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, NULL::date, NULL::date
  FROM compounds AS e1
  WHERE e1.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.id AS id, NULL::date, NULL::date
  FROM organizations AS e2
  WHERE e2.community_id = n.id) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (6 more)
  LIMIT $4;
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
  UNION ALL … (4 more)
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t ON t.id = p.id
  WHERE (t.valid_from IS NULL OR t.valid_from <= $2)
  ORDER BY t.code;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN property_projects AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN organizations AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN property_projects AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN agreements AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
