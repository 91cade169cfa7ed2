-- The five-heart process from its topics to the works.

-- A five-heart process of micro-governance: topics, ideas, a plan, a vote, works.
CREATE TABLE processes (
  id uuid CONSTRAINT processes_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT processes_code_key UNIQUE
    CONSTRAINT processes_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT processes_name_check CHECK (name <> ''),
  community_id uuid NOT NULL
    CONSTRAINT processes_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  compound_id uuid
    CONSTRAINT processes_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  stage text COLLATE "C" NOT NULL
    CONSTRAINT processes_stage_check CHECK (stage IN (
      'RAISE_TOPIC', 'COLLECT_IDEAS', 'DRAFT_PLAN', 'REACH_CONSENSUS', 'IMPLEMENT'
    )),
  status text COLLATE "C" NOT NULL
    CONSTRAINT processes_status_check CHECK (status IN ('RUNNING', 'DONE', 'STOPPED')),
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT processes_finished_at_check CHECK (finished_at >= started_at),
  CONSTRAINT processes_status_finished_check CHECK ((status = 'RUNNING') = (finished_at IS NULL))
);
CREATE INDEX processes_started_at_idx ON processes (started_at DESC, code);
CREATE INDEX processes_community_id_idx ON processes (community_id, started_at DESC, code);
CREATE INDEX processes_compound_id_idx ON processes (compound_id, started_at DESC, code)
  WHERE compound_id IS NOT NULL;
CREATE INDEX processes_name_grams_idx ON processes USING gin (name_grams) WITH (fastupdate = off);

-- Tells that a process grew out of an issue or takes it up.
CREATE TABLE process_issues (
  id uuid CONSTRAINT process_issues_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  process_id uuid NOT NULL
    CONSTRAINT process_issues_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  issue_id uuid NOT NULL
    CONSTRAINT process_issues_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT process_issues_key UNIQUE (process_id, issue_id)
);
CREATE INDEX process_issues_created_at_idx ON process_issues (created_at, id);
CREATE INDEX process_issues_updated_at_idx ON process_issues (updated_at DESC, id);
CREATE INDEX process_issues_process_id_idx ON process_issues (process_id, created_at, id);
CREATE INDEX process_issues_issue_id_idx ON process_issues (issue_id, created_at, id);

-- One attempt at one of the five stages of a process.
CREATE TABLE stage_records (
  id uuid CONSTRAINT stage_records_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  process_id uuid NOT NULL
    CONSTRAINT stage_records_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  stage text COLLATE "C" NOT NULL
    CONSTRAINT stage_records_stage_check CHECK (stage IN (
      'RAISE_TOPIC', 'COLLECT_IDEAS', 'DRAFT_PLAN', 'REACH_CONSENSUS', 'IMPLEMENT'
    )),
  attempt integer NOT NULL,
  status text COLLATE "C" NOT NULL
    CONSTRAINT stage_records_status_check CHECK (status IN ('NOT_STARTED', 'ACTIVE', 'DONE', 'SKIPPED')),
  entered_at timestamptz,
  left_at timestamptz,
  responsible_id uuid
    CONSTRAINT stage_records_responsible_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  note text COLLATE "C",
  CONSTRAINT stage_records_seq_check CHECK (seq > 0),
  CONSTRAINT stage_records_attempt_check CHECK (attempt > 0),
  CONSTRAINT stage_records_left_at_check CHECK (left_at >= entered_at),
  CONSTRAINT stage_records_status_times_check CHECK (CASE status WHEN 'NOT_STARTED' THEN num_nonnulls(entered_at, left_at) = 0
      WHEN 'ACTIVE' THEN entered_at IS NOT NULL AND left_at IS NULL
      WHEN 'DONE' THEN num_nonnulls(entered_at, left_at) = 2 ELSE note IS NOT NULL END),
  CONSTRAINT stage_records_key UNIQUE (process_id, seq),
  CONSTRAINT stage_records_process_id_stage_attempt_key UNIQUE (process_id, stage, attempt)
);
CREATE INDEX stage_records_seq_idx ON stage_records (seq, id);
CREATE INDEX stage_records_created_at_idx ON stage_records (created_at, id);
CREATE INDEX stage_records_process_id_idx ON stage_records (process_id, seq, id);
CREATE INDEX stage_records_responsible_id_idx ON stage_records (responsible_id, seq, id)
  WHERE responsible_id IS NOT NULL;

-- A topic that a process takes up.
CREATE TABLE topics (
  id uuid CONSTRAINT topics_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  process_id uuid NOT NULL
    CONSTRAINT topics_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  title text COLLATE "C" NOT NULL,
  adopted boolean NOT NULL,
  raised_at timestamptz,
  raised_in_activity_id uuid
    CONSTRAINT topics_raised_in_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  raised_in_visit_id uuid
    CONSTRAINT topics_raised_in_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  title_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(title)) STORED,
  CONSTRAINT topics_raised_in_check CHECK (num_nonnulls(raised_in_activity_id, raised_in_visit_id) <= 1),
  CONSTRAINT topics_seq_check CHECK (seq > 0),
  CONSTRAINT topics_title_check CHECK (title <> ''),
  CONSTRAINT topics_key UNIQUE (process_id, seq)
);
CREATE INDEX topics_seq_idx ON topics (seq, id);
CREATE INDEX topics_created_at_idx ON topics (created_at, id);
CREATE INDEX topics_process_id_idx ON topics (process_id, seq, id);
CREATE INDEX topics_raised_in_activity_id_idx ON topics (raised_in_activity_id, seq, id)
  WHERE raised_in_activity_id IS NOT NULL;
CREATE INDEX topics_raised_in_visit_id_idx ON topics (raised_in_visit_id, seq, id)
  WHERE raised_in_visit_id IS NOT NULL;
CREATE INDEX topics_title_grams_idx ON topics USING gin (title_grams) WITH (fastupdate = off);

-- An idea that was collected for a process.
CREATE TABLE ideas (
  id uuid CONSTRAINT ideas_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  process_id uuid NOT NULL
    CONSTRAINT ideas_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  content text COLLATE "C" NOT NULL,
  adopted boolean NOT NULL,
  collected_at timestamptz,
  collected_in_id uuid
    CONSTRAINT ideas_collected_in_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  content_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(content)) STORED,
  CONSTRAINT ideas_seq_check CHECK (seq > 0),
  CONSTRAINT ideas_content_check CHECK (content <> ''),
  CONSTRAINT ideas_key UNIQUE (process_id, seq)
);
CREATE INDEX ideas_seq_idx ON ideas (seq, id);
CREATE INDEX ideas_created_at_idx ON ideas (created_at, id);
CREATE INDEX ideas_process_id_idx ON ideas (process_id, seq, id);
CREATE INDEX ideas_collected_in_id_idx ON ideas (collected_in_id, seq, id)
  WHERE collected_in_id IS NOT NULL;
CREATE INDEX ideas_content_grams_idx ON ideas USING gin (content_grams) WITH (fastupdate = off);

-- A version of the plan of a process.
CREATE TABLE plans (
  id uuid CONSTRAINT plans_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  process_id uuid NOT NULL
    CONSTRAINT plans_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  version integer NOT NULL,
  summary text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL
    CONSTRAINT plans_status_check CHECK (status IN ('DRAFT', 'PROPOSED', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
  cost numeric(14,2),
  fund_source text COLLATE "C"
    CONSTRAINT plans_fund_source_check CHECK (fund_source IN (
      'GOVERNMENT', 'MAINTENANCE_FUND', 'OWNERS', 'PUBLIC_REVENUE', 'DONATION', 'MIXED'
    )),
  drafted_on date,
  CONSTRAINT plans_version_check CHECK (version > 0),
  CONSTRAINT plans_summary_check CHECK (summary <> ''),
  CONSTRAINT plans_cost_check CHECK (cost >= 0),
  CONSTRAINT plans_process_key UNIQUE (id, process_id),
  CONSTRAINT plans_key UNIQUE (process_id, version)
);
CREATE INDEX plans_version_idx ON plans (version, id);
CREATE INDEX plans_created_at_idx ON plans (created_at, id);
CREATE INDEX plans_process_id_idx ON plans (process_id, version, id);

-- A vote on a plan, with the rule by which it was counted.
CREATE TABLE votes (
  id uuid CONSTRAINT votes_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  process_id uuid NOT NULL
    CONSTRAINT votes_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  plan_id uuid NOT NULL,
  held_at timestamptz NOT NULL,
  eligible integer NOT NULL,
  voted integer NOT NULL,
  in_favor integer NOT NULL,
  against integer NOT NULL,
  abstained integer NOT NULL,
  quorum_numerator integer NOT NULL,
  quorum_denominator integer NOT NULL,
  majority_numerator integer NOT NULL,
  majority_denominator integer NOT NULL,
  basis text COLLATE "C",
  outcome text COLLATE "C" NOT NULL
    CONSTRAINT votes_outcome_check CHECK (outcome IN ('PASSED', 'NO_QUORUM', 'NO_MAJORITY')),
  CONSTRAINT votes_seq_check CHECK (seq > 0),
  CONSTRAINT votes_voted_check CHECK (0 <= voted AND voted <= eligible),
  CONSTRAINT votes_sum_check CHECK (in_favor >= 0 AND against >= 0 AND abstained >= 0 AND in_favor + against + abstained = voted),
  CONSTRAINT votes_quorum_check CHECK (0 < quorum_numerator AND quorum_numerator <= quorum_denominator),
  CONSTRAINT votes_majority_check CHECK (0 < majority_numerator AND majority_numerator <= majority_denominator),
  CONSTRAINT votes_rule_check CHECK (outcome = CASE
      WHEN voted::bigint * quorum_denominator < eligible::bigint * quorum_numerator THEN 'NO_QUORUM'
      WHEN in_favor::bigint * majority_denominator < voted::bigint * majority_numerator THEN 'NO_MAJORITY'
      WHEN in_favor = voted - in_favor AND 2 * majority_numerator = majority_denominator THEN 'NO_MAJORITY'
      ELSE 'PASSED' END),
  -- A vote is on a plan of its own process.
  CONSTRAINT votes_plan_id_fkey FOREIGN KEY (plan_id, process_id) REFERENCES plans (id, process_id) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT votes_key UNIQUE (process_id, seq)
);
CREATE INDEX votes_seq_idx ON votes (seq, id);
CREATE INDEX votes_held_at_idx ON votes (held_at DESC, id);
CREATE INDEX votes_process_id_idx ON votes (process_id, seq, id);
CREATE INDEX votes_plan_id_idx ON votes (plan_id, seq, id);

-- Works that improve a compound.
CREATE TABLE improvement_projects (
  id uuid CONSTRAINT improvement_projects_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT improvement_projects_code_key UNIQUE
    CONSTRAINT improvement_projects_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT improvement_projects_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT improvement_projects_kind_check CHECK (kind IN ('ROAD', 'FACADE', 'SPACE', 'LIFT', 'PIPE', 'OTHER')),
  compound_id uuid NOT NULL
    CONSTRAINT improvement_projects_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  property_project_id uuid
    CONSTRAINT improvement_projects_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  contractor_id uuid
    CONSTRAINT improvement_projects_contractor_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  budget numeric(14,2),
  fund_source text COLLATE "C"
    CONSTRAINT improvement_projects_fund_source_check CHECK (fund_source IN (
      'GOVERNMENT', 'MAINTENANCE_FUND', 'OWNERS', 'PUBLIC_REVENUE', 'DONATION', 'MIXED'
    )),
  started_on date,
  finished_on date,
  accepted_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT improvement_projects_budget_check CHECK (budget >= 0),
  CONSTRAINT improvement_projects_finished_on_check CHECK (finished_on >= started_on),
  CONSTRAINT improvement_projects_accepted_on_check CHECK (accepted_on >= finished_on)
);
CREATE INDEX improvement_projects_name_idx ON improvement_projects (name, code);
CREATE INDEX improvement_projects_compound_id_idx ON improvement_projects (compound_id, code);
CREATE INDEX improvement_projects_property_project_id_idx ON improvement_projects (property_project_id, code)
  WHERE property_project_id IS NOT NULL;
CREATE INDEX improvement_projects_contractor_id_idx ON improvement_projects (contractor_id, code)
  WHERE contractor_id IS NOT NULL;
CREATE INDEX improvement_projects_name_grams_idx ON improvement_projects USING gin (name_grams) WITH (fastupdate = off);

-- Tells that works came out of a process or settled an issue.
CREATE TABLE remedies (
  id uuid CONSTRAINT remedies_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  improvement_project_id uuid NOT NULL
    CONSTRAINT remedies_improvement_project_id_fkey REFERENCES improvement_projects DEFERRABLE INITIALLY IMMEDIATE,
  remedied_process_id uuid
    CONSTRAINT remedies_remedied_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE,
  remedied_issue_id uuid
    CONSTRAINT remedies_remedied_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT remedies_remedied_check CHECK (num_nonnulls(remedied_process_id, remedied_issue_id) = 1),
  CONSTRAINT remedies_key UNIQUE NULLS NOT DISTINCT (improvement_project_id, remedied_process_id, remedied_issue_id)
);
CREATE INDEX remedies_created_at_idx ON remedies (created_at, id);
CREATE INDEX remedies_updated_at_idx ON remedies (updated_at DESC, id);
CREATE INDEX remedies_improvement_project_id_idx ON remedies (improvement_project_id, created_at, id);
CREATE INDEX remedies_remedied_process_id_idx ON remedies (remedied_process_id, created_at, id)
  WHERE remedied_process_id IS NOT NULL;
CREATE INDEX remedies_remedied_issue_id_idx ON remedies (remedied_issue_id, created_at, id)
  WHERE remedied_issue_id IS NOT NULL;

-- The works that made or renewed a facility.
ALTER TABLE facilities ADD COLUMN improvement_project_id uuid
  CONSTRAINT facilities_improvement_project_id_fkey REFERENCES improvement_projects DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX facilities_improvement_project_id_idx ON facilities (improvement_project_id, code)
  WHERE improvement_project_id IS NOT NULL;

-- Service is rendered for more than issues.
ALTER TABLE service_records ADD COLUMN subject_activity_id uuid
  CONSTRAINT service_records_subject_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX service_records_subject_activity_id_idx ON service_records (subject_activity_id, started_at DESC, code)
  WHERE subject_activity_id IS NOT NULL;
ALTER TABLE service_records ADD COLUMN subject_visit_id uuid
  CONSTRAINT service_records_subject_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX service_records_subject_visit_id_idx ON service_records (subject_visit_id, started_at DESC, code)
  WHERE subject_visit_id IS NOT NULL;
ALTER TABLE service_records ADD COLUMN subject_process_id uuid
  CONSTRAINT service_records_subject_process_id_fkey REFERENCES processes DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX service_records_subject_process_id_idx ON service_records (subject_process_id, started_at DESC, code)
  WHERE subject_process_id IS NOT NULL;
ALTER TABLE service_records ADD CONSTRAINT service_records_subject_check
  CHECK (num_nonnulls(subject_issue_id, subject_activity_id, subject_visit_id, subject_process_id) <= 1);

-- One stage of a process is active at a time.
CREATE UNIQUE INDEX stage_records_active_key ON stage_records (process_id) WHERE status = 'ACTIVE';

-- A stage begins when the one before it is done or was skipped for a reason; to go
-- back is a further attempt.
CREATE FUNCTION jinyan_check_stage() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  stages CONSTANT text[] := ARRAY['RAISE_TOPIC', 'COLLECT_IDEAS', 'DRAFT_PLAN', 'REACH_CONSENSUS', 'IMPLEMENT'];
  early text;
BEGIN
  SELECT r.stage INTO early
    FROM stage_records AS r
   WHERE r.process_id = NEW.process_id AND r.status <> 'NOT_STARTED' AND r.stage <> stages[1]
       AND NOT EXISTS (
         SELECT FROM stage_records AS p
          WHERE p.process_id = r.process_id AND p.stage = stages[array_position(stages, r.stage) - 1]
            AND (p.status = 'SKIPPED' OR p.status = 'DONE' AND coalesce(p.left_at <= r.entered_at, true)))
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'process %: the stage % begins only when the one before it is done or was skipped',
      (SELECT code FROM processes WHERE id = NEW.process_id), early
      USING TABLE = TG_TABLE_NAME, DETAIL = NEW.id, HINT = '上一环节完成或跳过之后,下一环节才能开始';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stage_records_order AFTER INSERT OR UPDATE ON stage_records
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_check_stage();
