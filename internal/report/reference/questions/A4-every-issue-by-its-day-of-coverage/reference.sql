-- A day is a day in every zone; the period holds its first day and not the one after its last.
WITH c AS (SELECT * FROM coverage_records WHERE taken_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date)
SELECT json_build_object('a', json_build_object('nodes', (SELECT json_build_array(json_build_object('n', count(*), 'first', to_char(min(taken_on)::timestamp, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'people', coalesce(sum(formal_member_count), 0))) FROM c WHERE taken_on = '2023-09-01')),
  'b', json_build_object('nodes', (SELECT json_build_array(json_build_object('n', count(*), 'last', to_char(max(taken_on)::timestamp, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'people', coalesce(sum(formal_member_count), 0))) FROM c WHERE taken_on >= '2023-06-04' AND taken_on < '2023-12-01')))
