-- What months and streets are counted by stands in indexes, so that a year of a
-- district is counted without its rows, which lie all over the table: issues by
-- their deadline and by their acceptance, ratings by their time with the issues
-- that they are of.
CREATE INDEX issues_due_at_idx ON issues (due_at)
  INCLUDE (street_id, community_id, status, accepted_at, resolved_at, closed_at, reported_at) WHERE due_at IS NOT NULL;
CREATE INDEX issues_accepted_at_idx ON issues (accepted_at)
  INCLUDE (street_id, community_id, nature, status, reported_at, first_response_at) WHERE accepted_at IS NOT NULL;
CREATE INDEX issues_counted_idx ON issues (id) INCLUDE (street_id, community_id, status, reported_at);
DROP INDEX ratings_rated_at_idx;
CREATE INDEX ratings_rated_at_idx ON ratings (rated_at DESC, id) INCLUDE (issue_id, seq, score);
