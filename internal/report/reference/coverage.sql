-- Each enterprise once, by its latest record as of the day of the read.
c AS (SELECT DISTINCT ON (enterprise_id) * FROM coverage_records WHERE taken_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date ORDER BY enterprise_id, taken_on DESC)
