-- Communities, ten compounds of each, ten issues of each compound, three events
-- of each issue. Arrays of rows are gathered inside and made JSON once, at the
-- top. An issue's numbers are unique, so its events need no further order.
-- $1 from
-- $2 at
-- $3 day
SELECT '{"data":{"communities":{"nodes":' || array_to_json(ARRAY(
  SELECT c FROM (
    SELECT c.code, c.name, (SELECT l FROM (SELECT ARRAY(
      SELECT p FROM (
        SELECT p.code, p.name, (SELECT l FROM (SELECT ARRAY(
          SELECT i FROM (
            SELECT i.code, i.title, i.status, i.reported_at AS "reportedAt",
                   (SELECT l FROM (SELECT ARRAY(
                     SELECT e FROM (
                       SELECT action, at
                         FROM issue_events
                        WHERE issue_id = i.id AND at <= $2
                        ORDER BY seq LIMIT 3) AS e) AS nodes) AS l) AS "issueEvents"
              FROM issues AS i
             WHERE i.compound_id = p.id AND i.reported_at <= $2
             ORDER BY i.reported_at DESC, i.code LIMIT 10) AS i) AS nodes) AS l) AS issues
          FROM compounds AS p
         WHERE p.community_id = c.id
         ORDER BY p.code LIMIT 10) AS p) AS nodes) AS l) AS compounds
      FROM communities AS c
     WHERE c.code >= $1
       AND (c.valid_from IS NULL OR c.valid_from <= $3) AND (c.valid_to IS NULL OR c.valid_to > $3)
     ORDER BY c.code LIMIT 10) AS c)) || '}}}'
