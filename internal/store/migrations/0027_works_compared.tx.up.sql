-- Requests before and after works, and those of other compounds beside them.

-- What the index behind the edge from compounds to issues holds beside its key: kinds
-- too, so that requests of a kind are counted from it alone.
DROP INDEX issues_compound_id_idx;
CREATE INDEX issues_compound_id_idx ON issues (compound_id, reported_at DESC, code) INCLUDE (status, nature, category_id, id)
  WHERE compound_id IS NOT NULL;

-- jinyan_compared_issues gives the issues that works are judged by, of the kinds that
-- they settle: those of the issues that they came out of, by themselves or through a
-- process. They were reported in the 90 days before the works began, or in the 90 days
-- from the day after they ended; in their compound, or for control in those others of
-- its street that had no works from the first of these days to the last.
--
-- It looks up kinds and compounds first, so that each compound is one range of the
-- index; as one statement PostgreSQL would read all issues for each of the works.
CREATE FUNCTION jinyan_compared_issues(works uuid, control boolean, ended boolean) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE PARALLEL SAFE COST 10000 ROWS 100 SET search_path FROM CURRENT AS $$
DECLARE
  w improvement_projects;
  kinds uuid[];
  places uuid[];
  first date;
BEGIN
  SELECT * INTO w FROM improvement_projects WHERE id = works;
  kinds := ARRAY(
    SELECT i.category_id FROM remedies AS r JOIN issues AS i ON i.id = r.remedied_issue_id WHERE r.improvement_project_id = works
    UNION
    SELECT i.category_id FROM remedies AS r JOIN process_issues AS p ON p.process_id = r.remedied_process_id
      JOIN issues AS i ON i.id = p.issue_id WHERE r.improvement_project_id = works);
  places := ARRAY[w.compound_id];
  IF control THEN
    places := ARRAY(
      SELECT c.id
        FROM compounds AS own
        JOIN communities AS here ON here.id = own.community_id
        JOIN communities AS there ON there.street_id = here.street_id
        JOIN compounds AS c ON c.community_id = there.id
       WHERE own.id = w.compound_id AND c.id <> own.id AND NOT EXISTS (
         SELECT FROM improvement_projects AS o
          WHERE o.compound_id = c.id AND coalesce(o.started_on, o.finished_on) < w.finished_on + 91 AND (o.finished_on >= w.started_on - 90 OR o.finished_on IS NULL)));
  END IF;
  first := CASE WHEN ended THEN w.finished_on + 1 ELSE w.started_on - 90 END;
  RETURN QUERY
    SELECT i.id FROM unnest(places) AS place JOIN issues AS i ON i.compound_id = place
     WHERE i.reported_at >= timezone('Asia/Shanghai', first::timestamp) AND i.reported_at < timezone('Asia/Shanghai', (first + 90)::timestamp)
       AND i.category_id = ANY (kinds);
END
$$;

-- The pairs of works and issues, from the day when both times are over.
CREATE VIEW issues_before_works AS
SELECT w.id AS improvement_project_id, i AS issue_id, w.finished_on + 91 AS compared_on
  FROM improvement_projects AS w CROSS JOIN jinyan_compared_issues(w.id, false, false) AS i
 WHERE w.finished_on >= w.started_on;

CREATE VIEW issues_after_works AS
SELECT w.id AS improvement_project_id, i AS issue_id, w.finished_on + 91 AS compared_on
  FROM improvement_projects AS w CROSS JOIN jinyan_compared_issues(w.id, false, true) AS i
 WHERE w.finished_on >= w.started_on;

CREATE VIEW control_issues_before_works AS
SELECT w.id AS improvement_project_id, i AS issue_id, w.finished_on + 91 AS compared_on
  FROM improvement_projects AS w CROSS JOIN jinyan_compared_issues(w.id, true, false) AS i
 WHERE w.finished_on >= w.started_on;

CREATE VIEW control_issues_after_works AS
SELECT w.id AS improvement_project_id, i AS issue_id, w.finished_on + 91 AS compared_on
  FROM improvement_projects AS w CROSS JOIN jinyan_compared_issues(w.id, true, true) AS i
 WHERE w.finished_on >= w.started_on;
