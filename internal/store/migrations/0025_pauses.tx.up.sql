-- How long issues stood still: the spans on hold in their histories.

-- Few issues ever are on hold, and only theirs are read.
CREATE INDEX issue_histories_paused_idx ON issue_histories (issue_id) WHERE 'ON_HOLD' = ANY (statuses);

-- jinyan_paused is for how long, from a to b, the status was ON_HOLD; nothing if b is
-- the earlier one.
CREATE FUNCTION jinyan_paused(since timestamptz[], statuses text[], a timestamptz, b timestamptz) RETURNS interval
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN (
  SELECT sum(greatest(least(coalesce(since[n + 1], b), b) - greatest(since[n], a), interval '0'))
    FROM generate_subscripts(statuses, 1) AS n
   WHERE statuses[n] = 'ON_HOLD');

-- jinyan_paused_minutes is jinyan_paused in working minutes.
CREATE FUNCTION jinyan_paused_minutes(calendar integer[], since timestamptz[], statuses text[], a timestamptz, b timestamptz) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN (
  SELECT sum(greatest(jinyan_working_minutes(calendar, greatest(since[n], a), least(coalesce(since[n + 1], b), b)), 0))
    FROM generate_subscripts(statuses, 1) AS n
   WHERE statuses[n] = 'ON_HOLD');
