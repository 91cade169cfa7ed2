-- What was done to an issue and when, which is asked most, stands in the index by
-- which its events are found, so that their rows, which lie all over the largest
-- table, stay unread.
ALTER TABLE issue_events
  DROP CONSTRAINT issue_events_key,
  ADD CONSTRAINT issue_events_key UNIQUE (issue_id, seq) INCLUDE (action, at);
