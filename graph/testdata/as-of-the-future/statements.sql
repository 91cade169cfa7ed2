SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
SELECT count(*)
  FROM memberships AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.role = $2;
SELECT count(*)
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2;
