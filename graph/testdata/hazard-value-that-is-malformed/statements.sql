SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
