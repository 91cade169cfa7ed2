-- A column and its words; every issue counts: only named metrics exclude.
WITH :issues,
words(status, label) AS (VALUES ('REPORTED', '待受理'), ('ACCEPTED', '已受理'), ('DISPATCHED', '已派单'), ('RETURNED', '退单待改派'),
  ('IN_PROGRESS', '办理中'), ('ON_HOLD', '挂账'), ('PENDING_REVIEW', '待核查'), ('RESOLVED', '已办结待回访'), ('CLOSED', '已结案'),
  ('REJECTED', '不予受理'), ('WITHDRAWN', '已撤回'), ('MERGED', '已并单')),
r AS (SELECT i.status, label, count(*) AS n FROM i JOIN words USING (status) GROUP BY 1, 2)
SELECT json_build_object('issueGroups', json_build_object('totalCount', (SELECT count(*) FROM r),
  'nodes', (SELECT json_agg(json_build_object('key', json_build_object('status', status, 'statusLabel', label), 'n', n) ORDER BY status COLLATE "C") FROM r)))
