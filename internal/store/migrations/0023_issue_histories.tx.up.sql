-- What a step left behind, where it changed it: the deadline that stands since, and
-- how high the issue is escalated.
ALTER TABLE issue_events
  ADD COLUMN due_at timestamptz,
  ADD COLUMN escalation_level text COLLATE "C" CONSTRAINT issue_events_escalation_level_check CHECK (escalation_level IN (
    'NONE', 'REMINDER', 'COMMUNITY', 'STREET', 'DISTRICT', 'LEADER'
  ));

-- How an issue stood at every instant: its spans, packed into arrays of the instants
-- at which something changed and of what held since. The number of instants not
-- later than an instant, width_bucket(instant, since), is the place of what held
-- then. What never changed is null here and stands with the issue. The rows follow
-- from the events and are kept by triggers; nothing else writes them.
CREATE TABLE issue_histories (
  issue_id uuid CONSTRAINT issue_histories_pkey PRIMARY KEY
    CONSTRAINT issue_histories_issue_id_fkey REFERENCES issues ON DELETE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  since timestamptz[],
  statuses text[] COLLATE "C",
  -- deadlines, if there was more than one
  due_since timestamptz[],
  dues timestamptz[],
  -- escalations; a null level is not known
  level_since timestamptz[],
  levels text[] COLLATE "C",
  -- resolutions, closings and reopenings of an issue that was reopened
  resolved timestamptz[],
  closed timestamptz[],
  reopened timestamptz[]
);

-- jinyan_keep_issue_histories tells the histories of the given issues anew, or of
-- all for null.
CREATE FUNCTION jinyan_keep_issue_histories(ids uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM issue_histories WHERE ids IS NULL OR issue_id = ANY (ids);
  INSERT INTO issue_histories
  SELECT issue_id,
         array_agg(at) FILTER (WHERE to_status IS NOT NULL),
         array_agg(to_status) FILTER (WHERE to_status IS NOT NULL),
         CASE WHEN count(due_at) > 1 THEN array_agg(at) FILTER (WHERE due_at IS NOT NULL) END,
         CASE WHEN count(due_at) > 1 THEN array_agg(due_at) FILTER (WHERE due_at IS NOT NULL) END,
         array_agg(at) FILTER (WHERE action IN ('ESCALATE', 'URGE') OR escalation_level IS NOT NULL),
         array_agg(escalation_level) FILTER (WHERE action IN ('ESCALATE', 'URGE') OR escalation_level IS NOT NULL),
         CASE WHEN bool_or(action = 'REOPEN') THEN array_agg(at) FILTER (WHERE action = 'RESOLVE') END,
         CASE WHEN bool_or(action = 'REOPEN') THEN array_agg(at) FILTER (WHERE action = 'CLOSE') END,
         array_agg(at) FILTER (WHERE action = 'REOPEN')
    FROM (SELECT * FROM issue_events WHERE ids IS NULL OR issue_id = ANY (ids) ORDER BY issue_id, at, seq) AS e
   GROUP BY issue_id;
END
$$;

CREATE FUNCTION jinyan_issue_events_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE ids uuid[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT issue_id) INTO ids FROM gone WHERE EXISTS (SELECT FROM issues WHERE id = issue_id);
  ELSIF TG_OP = 'UPDATE' THEN
    SELECT array_agg(DISTINCT issue_id) INTO ids FROM (SELECT issue_id FROM gone UNION SELECT issue_id FROM fresh) AS e;
  ELSE
    SELECT array_agg(DISTINCT issue_id) INTO ids FROM fresh;
  END IF;
  IF ids IS NOT NULL THEN
    PERFORM jinyan_keep_issue_histories(ids);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER issue_events_inserted_history AFTER INSERT ON issue_events
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION jinyan_issue_events_changed();
CREATE TRIGGER issue_events_updated_history AFTER UPDATE ON issue_events
  REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION jinyan_issue_events_changed();
CREATE TRIGGER issue_events_deleted_history AFTER DELETE ON issue_events
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION jinyan_issue_events_changed();

SELECT jinyan_keep_issue_histories(NULL);
