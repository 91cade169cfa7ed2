-- Open issues are few among all and asked for most: the newest of a community,
-- of a street, of all. Statements name this predicate when the states that are
-- asked are all among it (internal/model/facts.go declares the same list).
CREATE INDEX issues_open_reported_at_idx ON issues (reported_at DESC, code)
  WHERE status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW');
CREATE INDEX issues_open_community_id_idx ON issues (community_id, reported_at DESC, code)
  WHERE status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW');
CREATE INDEX issues_open_street_id_idx ON issues (street_id, reported_at DESC, code)
  WHERE status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW');
