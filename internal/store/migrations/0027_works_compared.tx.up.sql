-- Requests before and after works, and those of other compounds beside them. Each view
-- pairs works with issues; a pair is there from compared_on, when both times are over.

-- The kinds of requests that works settle: those of the issues that they came out of,
-- by themselves or through a process.
CREATE VIEW improvement_kinds AS
SELECT r.improvement_project_id, i.category_id
  FROM remedies AS r JOIN issues AS i ON i.id = r.remedied_issue_id
UNION
SELECT r.improvement_project_id, i.category_id
  FROM remedies AS r JOIN process_issues AS p ON p.process_id = r.remedied_process_id JOIN issues AS i ON i.id = p.issue_id;

-- Works with the 90 days before they begin and the 90 days from the day after they end.
CREATE VIEW improvement_times AS
SELECT id, compound_id, started_on - 90 AS first_on, finished_on + 91 AS compared_on,
       timezone('Asia/Shanghai', (started_on - 90)::timestamp) AS before_from, timezone('Asia/Shanghai', started_on::timestamp) AS before_to,
       timezone('Asia/Shanghai', (finished_on + 1)::timestamp) AS after_from, timezone('Asia/Shanghai', (finished_on + 91)::timestamp) AS after_to
  FROM improvement_projects
 WHERE finished_on >= started_on;

-- The compounds of the same street in which there were no works from the first of
-- these days to the last.
CREATE VIEW improvement_controls AS
SELECT w.id AS improvement_project_id, c.id AS compound_id
  FROM improvement_times AS w
  JOIN compounds AS own ON own.id = w.compound_id
  JOIN communities AS here ON here.id = own.community_id
  JOIN communities AS there ON there.street_id = here.street_id
  JOIN compounds AS c ON c.community_id = there.id AND c.id <> own.id
 WHERE NOT EXISTS (
   SELECT FROM improvement_projects AS o
    WHERE o.compound_id = c.id AND o.started_on < w.compared_on AND (o.finished_on >= w.first_on OR o.finished_on IS NULL));

CREATE VIEW issues_before_works AS
SELECT w.id AS improvement_project_id, i.id AS issue_id, w.compared_on
  FROM improvement_times AS w
  JOIN improvement_kinds AS k ON k.improvement_project_id = w.id
  JOIN issues AS i ON i.compound_id = w.compound_id AND i.category_id = k.category_id
   AND i.reported_at >= w.before_from AND i.reported_at < w.before_to;

CREATE VIEW issues_after_works AS
SELECT w.id AS improvement_project_id, i.id AS issue_id, w.compared_on
  FROM improvement_times AS w
  JOIN improvement_kinds AS k ON k.improvement_project_id = w.id
  JOIN issues AS i ON i.compound_id = w.compound_id AND i.category_id = k.category_id
   AND i.reported_at >= w.after_from AND i.reported_at < w.after_to;

CREATE VIEW control_issues_before_works AS
SELECT w.id AS improvement_project_id, i.id AS issue_id, w.compared_on
  FROM improvement_times AS w
  JOIN improvement_controls AS c ON c.improvement_project_id = w.id
  JOIN improvement_kinds AS k ON k.improvement_project_id = w.id
  JOIN issues AS i ON i.compound_id = c.compound_id AND i.category_id = k.category_id
   AND i.reported_at >= w.before_from AND i.reported_at < w.before_to;

CREATE VIEW control_issues_after_works AS
SELECT w.id AS improvement_project_id, i.id AS issue_id, w.compared_on
  FROM improvement_times AS w
  JOIN improvement_controls AS c ON c.improvement_project_id = w.id
  JOIN improvement_kinds AS k ON k.improvement_project_id = w.id
  JOIN issues AS i ON i.compound_id = c.compound_id AND i.category_id = k.category_id
   AND i.reported_at >= w.after_from AND i.reported_at < w.after_to;
