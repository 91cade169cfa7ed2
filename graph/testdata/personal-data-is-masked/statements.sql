SELECT t0.name AS c1, t0.full_name_mask AS c2, t0.phone_mask AS c3, t0.id_number_mask AS c4
  FROM persons AS t0
  WHERE t0.code = $1;
SELECT t0.title AS c1, t0.address_mask AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.phone_mask AS c2
  FROM persons AS t0
  WHERE position($1 IN t0.name) > 0
  ORDER BY t0.code
  LIMIT $2;
