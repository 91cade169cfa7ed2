-- The latest rating of each issue as of the read; of two at one time the later number.
latest AS (SELECT DISTINCT ON (issue_id) * FROM ratings WHERE rated_at <= $1 ORDER BY issue_id, rated_at DESC, seq DESC)
