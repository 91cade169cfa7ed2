SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE
  ORDER BY t0.population DESC NULLS LAST, t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE AND (t0.population < $3 OR t0.population IS NULL AND $3 IS NOT NULL OR t0.population IS NOT DISTINCT
  FROM $3 AND (t0.code > $4))
  ORDER BY t0.population DESC NULLS LAST, t0.code
  LIMIT $5;
SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE AND (t0.population < $3 OR t0.population IS NULL AND $3 IS NOT NULL OR t0.population IS NOT DISTINCT
  FROM $3 AND (t0.code > $4))
  ORDER BY t0.population DESC NULLS LAST, t0.code
  LIMIT $5;
SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE AND (t0.population > $3 OR t0.population IS NOT NULL AND $3 IS NULL OR t0.population IS NOT DISTINCT
  FROM $3 AND (t0.code < $4))
  ORDER BY t0.population NULLS FIRST, t0.code DESC
  LIMIT $5;
SELECT t0.star_level AS c1, t0.code AS c2
  FROM volunteers AS t0
  WHERE t0.star_level <= $1 AND (t0.star_level < $1 OR t0.star_level = $1 AND (t0.code > $2))
  ORDER BY t0.star_level DESC, t0.code
  LIMIT $3;
SELECT t0.star_level AS c1, t0.code AS c2
  FROM volunteers AS t0
  WHERE t0.star_level >= $1 AND (t0.star_level > $1 OR t0.star_level = $1 AND (t0.code < $2))
  ORDER BY t0.star_level, t0.code DESC
  LIMIT $3;
