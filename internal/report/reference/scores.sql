-- Scores with their criteria; the lowest drags, of equal ones the first in the order of criteria.
s AS (SELECT s.*, c.code, c.name, c.seq, c.weight, row_number() OVER (PARTITION BY assessment_id ORDER BY s.score, c.seq) = 1 AS drag FROM criterion_scores s JOIN criteria c ON c.id = s.criterion_id)
