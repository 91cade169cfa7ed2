SELECT t0.star_level AS c1, t0.code AS c2
  FROM volunteers AS t0
  ORDER BY t0.star_level DESC, t0.code
  LIMIT $1;
