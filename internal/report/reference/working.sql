-- Working time by the calendar of days: a row for each morning and each afternoon of a working day.
span AS (SELECT (d + f) AT TIME ZONE 'Asia/Shanghai' AS f, (d + t) AT TIME ZONE 'Asia/Shanghai' AS t
  FROM generate_series('2020-01-01'::timestamp, '2025-01-01', interval '1 day') AS d LEFT JOIN work_calendar_days k ON k.day = d::date
  CROSS JOIN (VALUES (interval '9 hours', interval '12 hours'), ('13 hours', '17 hours')) AS p(f, t)
  WHERE coalesce(k.kind = 'MAKEUP', extract(isodow FROM d) < 6))
