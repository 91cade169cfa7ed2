WITH words (value, label) AS (VALUES ('RAISE_TOPIC', '用心倾听·提议题'), ('COLLECT_IDEAS', '用心走访·出主意'), ('DRAFT_PLAN', '用心组织·拟方案'), ('REACH_CONSENSUS', '用心协商·达共识'),
  ('IMPLEMENT', '用心服务·抓落实'), ('DONE', '已完成'), ('ACTIVE', '进行中'), ('SKIPPED', '已跳过'), ('NOT_STARTED', '未开始'),
  ('REJECTED', '未通过'), ('ADOPTED', '已通过'), ('MAINTENANCE_FUND', '维修资金'), ('MIXED', '多渠道'), ('PASSED', '通过'), ('NO_QUORUM', '未达参与人数')),
told AS (SELECT r.*, to_char(entered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"') AS entered, to_char(left_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"') AS gone FROM stage_records r)
SELECT json_build_object(
  'process', (SELECT json_build_object('name', p.name, 'statusLabel', (SELECT label FROM words WHERE value = p.status), 'stageLabel', (SELECT label FROM words WHERE value = p.stage),
    'stageRecords', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('seq', r.seq, 'stage', r.stage, 'stageLabel', w.label, 'attempt', r.attempt, 'statusLabel', v.label,
        'enteredAt', r.entered, 'leftAt', r.gone, 'responsible', json_build_object('name', e.name), 'note', r.note) ORDER BY r.seq))
      FROM told r JOIN words w ON w.value = r.stage JOIN words v ON v.value = r.status LEFT JOIN persons e ON e.id = r.responsible_id WHERE r.process_id = p.id),
    'plans', (SELECT json_build_object('nodes', json_agg(json_build_object('version', version, 'statusLabel', w.label, 'cost', cost::text, 'fundSourceLabel', f.label) ORDER BY version))
      FROM plans JOIN words w ON w.value = status JOIN words f ON f.value = fund_source WHERE process_id = p.id),
    'votes', (SELECT json_build_object('nodes', json_agg(json_build_object('heldAt', to_char(held_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'plan', json_build_object('version', l.version),
        'eligible', eligible, 'voted', voted, 'inFavor', in_favor, 'against', against, 'abstained', abstained, 'quorumNumerator', quorum_numerator, 'quorumDenominator', quorum_denominator, 'outcomeLabel', w.label) ORDER BY v.seq))
      FROM votes v JOIN plans l ON l.id = v.plan_id JOIN words w ON w.value = v.outcome WHERE v.process_id = p.id),
    'topics', (SELECT json_build_object('nodes', json_agg(json_build_object('title', t.title, 'raisedIn', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name) END) ORDER BY t.seq))
      FROM topics t LEFT JOIN activities a ON a.id = t.raised_in_activity_id WHERE t.process_id = p.id AND t.adopted))
    FROM processes p WHERE p.code = '510104-PRC-02'),
  'stuck', json_build_object('nodes', (SELECT json_agg(json_build_object('stageLabel', w.label, 'enteredAt', r.entered, 'process', json_build_object('code', p.code, 'name', p.name, 'compound', json_build_object('name', c.name))) ORDER BY r.seq, r.id)
    FROM told r JOIN words w ON w.value = r.stage JOIN processes p ON p.id = r.process_id JOIN compounds c ON c.id = p.compound_id WHERE r.status = 'ACTIVE' AND r.entered_at < '2023-11-10T00:00:00+08:00')))
