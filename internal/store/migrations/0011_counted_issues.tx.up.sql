-- How many issues a community had in a half-year, by their status and nature: the
-- index alone knows, and the rows, which lie all over the table, stay unread.
-- The conditions on these lists change nothing else.
DROP INDEX issues_reported_at_idx, issues_category_id_idx, issues_community_id_idx, issues_street_id_idx,
           issues_compound_id_idx, issues_grid_id_idx;
CREATE INDEX issues_reported_at_idx ON issues (reported_at DESC, code) INCLUDE (status, nature);
CREATE INDEX issues_category_id_idx ON issues (category_id, reported_at DESC, code) INCLUDE (status, nature);
CREATE INDEX issues_community_id_idx ON issues (community_id, reported_at DESC, code) INCLUDE (status, nature);
CREATE INDEX issues_street_id_idx ON issues (street_id, reported_at DESC, code) INCLUDE (status, nature);
CREATE INDEX issues_compound_id_idx ON issues (compound_id, reported_at DESC, code) INCLUDE (status, nature)
  WHERE compound_id IS NOT NULL;
CREATE INDEX issues_grid_id_idx ON issues (grid_id, reported_at DESC, code) INCLUDE (status, nature)
  WHERE grid_id IS NOT NULL;
