SELECT count(*)
  FROM compounds AS t0;
SELECT count(*)
  FROM compounds AS t0;
SELECT count(*)
  FROM compounds AS t0;
