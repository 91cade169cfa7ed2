SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.district_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.district_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.district_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.district_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.district_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $1)) AND (t0.kind = $2) IS NOT TRUE;
SELECT count(*)
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.district_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $1)) AND t0.kind = $2;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.street_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.street_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.street_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.street_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $2)) AND t0.level = $3;
SELECT count(*)
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.street_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $1)) AND (t0.kind = $2) IS NOT TRUE;
SELECT count(*)
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.id = t0.community_id AND e1.street_id = (SELECT e2.id
  FROM areas AS e2
  WHERE e2.code = $1)) AND t0.kind = $2;
