-- Findings of coverage, assessments, surveys and metrics.

-- What was found, on one day, of the party in an enterprise.
CREATE TABLE coverage_records (
  id uuid CONSTRAINT coverage_records_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  enterprise_id uuid NOT NULL
    CONSTRAINT coverage_records_enterprise_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  compound_id uuid
    CONSTRAINT coverage_records_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  taken_on date NOT NULL,
  operating boolean NOT NULL,
  staff_count integer,
  formal_member_count integer NOT NULL,
  organization_coverage text COLLATE "C" NOT NULL
    CONSTRAINT coverage_records_organization_coverage_check CHECK (organization_coverage IN ('INDEPENDENT', 'JOINT', 'INDUSTRY', 'NONE')),
  work_coverage text COLLATE "C" NOT NULL
    CONSTRAINT coverage_records_work_coverage_check CHECK (work_coverage IN ('INSTRUCTOR', 'LIAISON', 'UNION_YOUTH', 'NONE')),
  collected_by_property_project_id uuid
    CONSTRAINT coverage_records_collected_by_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  collected_by_person_id uuid
    CONSTRAINT coverage_records_collected_by_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  verified_by_id uuid
    CONSTRAINT coverage_records_verified_by_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT coverage_records_collected_by_check CHECK (num_nonnulls(collected_by_property_project_id, collected_by_person_id) <= 1),
  CONSTRAINT coverage_records_staff_count_check CHECK (staff_count >= formal_member_count),
  CONSTRAINT coverage_records_formal_member_count_check CHECK (formal_member_count >= 0),
  CONSTRAINT coverage_records_key UNIQUE (enterprise_id, taken_on)
);
CREATE INDEX coverage_records_taken_on_idx ON coverage_records (taken_on DESC, id);
CREATE INDEX coverage_records_created_at_idx ON coverage_records (created_at, id);
CREATE INDEX coverage_records_enterprise_id_idx ON coverage_records (enterprise_id, taken_on DESC, id);
CREATE INDEX coverage_records_compound_id_idx ON coverage_records (compound_id, taken_on DESC, id)
  WHERE compound_id IS NOT NULL;
CREATE INDEX coverage_records_collected_by_property_project_id_idx ON coverage_records (collected_by_property_project_id, taken_on DESC, id)
  WHERE collected_by_property_project_id IS NOT NULL;
CREATE INDEX coverage_records_collected_by_person_id_idx ON coverage_records (collected_by_person_id, taken_on DESC, id)
  WHERE collected_by_person_id IS NOT NULL;
CREATE INDEX coverage_records_verified_by_id_idx ON coverage_records (verified_by_id, taken_on DESC, id)
  WHERE verified_by_id IS NOT NULL;

-- A standard by which places and organizations are assessed, such as the four-good
-- standard (“四好”标准).
CREATE TABLE assessment_standards (
  id uuid CONSTRAINT assessment_standards_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT assessment_standards_code_key UNIQUE
    CONSTRAINT assessment_standards_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT assessment_standards_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT assessment_standards_valid_to_check CHECK (valid_to > valid_from),
  issuer_id uuid
    CONSTRAINT assessment_standards_issuer_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  start_precision text COLLATE "C"
    CONSTRAINT assessment_standards_start_precision_check CHECK (start_precision IN ('DAY', 'MONTH', 'YEAR')),
  full_score numeric(6,2) NOT NULL,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT assessment_standards_full_score_check CHECK (full_score > 0)
);
CREATE INDEX assessment_standards_name_idx ON assessment_standards (name, code);
CREATE INDEX assessment_standards_issuer_id_idx ON assessment_standards (issuer_id, code)
  WHERE issuer_id IS NOT NULL;
CREATE INDEX assessment_standards_name_grams_idx ON assessment_standards USING gin (name_grams) WITH (fastupdate = off);

-- One criterion of a standard, with its weight.
CREATE TABLE criteria (
  id uuid CONSTRAINT criteria_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT criteria_code_key UNIQUE
    CONSTRAINT criteria_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT criteria_name_check CHECK (name <> ''),
  label_en text COLLATE "C" NOT NULL,
  assessment_standard_id uuid NOT NULL
    CONSTRAINT criteria_assessment_standard_id_fkey REFERENCES assessment_standards DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  weight numeric(5,4) NOT NULL,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT criteria_seq_check CHECK (seq > 0),
  CONSTRAINT criteria_weight_check CHECK (weight > 0 AND weight <= 1),
  CONSTRAINT criteria_assessment_standard_id_seq_key UNIQUE (assessment_standard_id, seq)
);
CREATE INDEX criteria_seq_idx ON criteria (seq, code);
CREATE INDEX criteria_assessment_standard_id_idx ON criteria (assessment_standard_id, seq, code);
CREATE INDEX criteria_name_grams_idx ON criteria USING gin (name_grams) WITH (fastupdate = off);

-- What somebody found by a standard for a period.
CREATE TABLE assessments (
  id uuid CONSTRAINT assessments_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT assessments_code_key UNIQUE
    CONSTRAINT assessments_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT assessments_name_check CHECK (name <> ''),
  assessment_standard_id uuid NOT NULL
    CONSTRAINT assessments_assessment_standard_id_fkey REFERENCES assessment_standards DEFERRABLE INITIALLY IMMEDIATE,
  subject_community_id uuid
    CONSTRAINT assessments_subject_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  subject_compound_id uuid
    CONSTRAINT assessments_subject_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  subject_property_project_id uuid
    CONSTRAINT assessments_subject_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  subject_party_organization_id uuid
    CONSTRAINT assessments_subject_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  period_from date NOT NULL,
  period_to date NOT NULL,
  assessed_on date NOT NULL,
  assessor_id uuid
    CONSTRAINT assessments_assessor_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT assessments_subject_check CHECK (num_nonnulls(subject_community_id, subject_compound_id, subject_property_project_id, subject_party_organization_id) = 1),
  CONSTRAINT assessments_period_to_check CHECK (period_to > period_from),
  CONSTRAINT assessments_assessment_standard_id_period_from_key UNIQUE NULLS NOT DISTINCT (assessment_standard_id, subject_community_id, subject_compound_id, subject_property_project_id, subject_party_organization_id, period_from)
);
CREATE INDEX assessments_period_from_idx ON assessments (period_from DESC, code);
CREATE INDEX assessments_assessment_standard_id_idx ON assessments (assessment_standard_id, period_from DESC, code);
CREATE INDEX assessments_subject_community_id_idx ON assessments (subject_community_id, period_from DESC, code)
  WHERE subject_community_id IS NOT NULL;
CREATE INDEX assessments_subject_compound_id_idx ON assessments (subject_compound_id, period_from DESC, code)
  WHERE subject_compound_id IS NOT NULL;
CREATE INDEX assessments_subject_property_project_id_idx ON assessments (subject_property_project_id, period_from DESC, code)
  WHERE subject_property_project_id IS NOT NULL;
CREATE INDEX assessments_subject_party_organization_id_idx ON assessments (subject_party_organization_id, period_from DESC, code)
  WHERE subject_party_organization_id IS NOT NULL;
CREATE INDEX assessments_assessor_id_idx ON assessments (assessor_id, period_from DESC, code)
  WHERE assessor_id IS NOT NULL;
CREATE INDEX assessments_name_grams_idx ON assessments USING gin (name_grams) WITH (fastupdate = off);

-- The score of one criterion in an assessment.
CREATE TABLE criterion_scores (
  id uuid CONSTRAINT criterion_scores_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  assessment_id uuid NOT NULL
    CONSTRAINT criterion_scores_assessment_id_fkey REFERENCES assessments DEFERRABLE INITIALLY IMMEDIATE,
  criterion_id uuid NOT NULL
    CONSTRAINT criterion_scores_criterion_id_fkey REFERENCES criteria DEFERRABLE INITIALLY IMMEDIATE,
  score numeric(6,2) NOT NULL,
  CONSTRAINT criterion_scores_score_check CHECK (score >= 0),
  CONSTRAINT criterion_scores_key UNIQUE (assessment_id, criterion_id)
);
CREATE INDEX criterion_scores_created_at_idx ON criterion_scores (created_at, id);
CREATE INDEX criterion_scores_score_idx ON criterion_scores (score DESC, id);
CREATE INDEX criterion_scores_assessment_id_idx ON criterion_scores (assessment_id, created_at, id);
CREATE INDEX criterion_scores_criterion_id_idx ON criterion_scores (criterion_id, created_at, id);

-- A survey of how satisfied people are.
CREATE TABLE surveys (
  id uuid CONSTRAINT surveys_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT surveys_code_key UNIQUE
    CONSTRAINT surveys_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT surveys_name_check CHECK (name <> ''),
  subject_compound_id uuid
    CONSTRAINT surveys_subject_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  subject_community_id uuid
    CONSTRAINT surveys_subject_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  subject_property_project_id uuid
    CONSTRAINT surveys_subject_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  period_from date NOT NULL,
  period_to date NOT NULL,
  surveyed_on date NOT NULL,
  sample_size integer NOT NULL,
  responses integer NOT NULL,
  score numeric(6,2) NOT NULL,
  full_score numeric(6,2) NOT NULL,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT surveys_subject_check CHECK (num_nonnulls(subject_compound_id, subject_community_id, subject_property_project_id) = 1),
  CONSTRAINT surveys_period_to_check CHECK (period_to > period_from),
  CONSTRAINT surveys_responses_check CHECK (0 <= responses AND responses <= sample_size),
  CONSTRAINT surveys_score_check CHECK (0 <= score AND score <= full_score)
);
CREATE INDEX surveys_period_from_idx ON surveys (period_from DESC, code);
CREATE INDEX surveys_subject_compound_id_idx ON surveys (subject_compound_id, period_from DESC, code)
  WHERE subject_compound_id IS NOT NULL;
CREATE INDEX surveys_subject_community_id_idx ON surveys (subject_community_id, period_from DESC, code)
  WHERE subject_community_id IS NOT NULL;
CREATE INDEX surveys_subject_property_project_id_idx ON surveys (subject_property_project_id, period_from DESC, code)
  WHERE subject_property_project_id IS NOT NULL;
CREATE INDEX surveys_name_grams_idx ON surveys USING gin (name_grams) WITH (fastupdate = off);

-- The definition of a figure.
CREATE TABLE metrics (
  id uuid CONSTRAINT metrics_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT metrics_code_key UNIQUE
    CONSTRAINT metrics_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT metrics_name_check CHECK (name <> ''),
  label_en text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL
    CONSTRAINT metrics_unit_check CHECK (unit IN ('RATIO', 'SCORE', 'COUNT', 'PERSON', 'HOUR', 'WORKING_DAY')),
  definition text COLLATE "C" NOT NULL,
  numerator text COLLATE "C",
  denominator text COLLATE "C",
  period text COLLATE "C",
  comparator text COLLATE "C"
    CONSTRAINT metrics_comparator_check CHECK (comparator IN ('EQ', 'GTE', 'LTE')),
  target numeric(14,4),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX metrics_name_idx ON metrics (name, code);
CREATE INDEX metrics_name_grams_idx ON metrics USING gin (name_grams) WITH (fastupdate = off);

-- The value of a metric for something in a period.
CREATE TABLE metric_values (
  id uuid CONSTRAINT metric_values_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  metric_id uuid NOT NULL
    CONSTRAINT metric_values_metric_id_fkey REFERENCES metrics DEFERRABLE INITIALLY IMMEDIATE,
  kind text COLLATE "C" NOT NULL
    CONSTRAINT metric_values_kind_check CHECK (kind IN ('MEASURED', 'TARGET', 'CLAIMED')),
  subject_area_id uuid
    CONSTRAINT metric_values_subject_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  subject_community_id uuid
    CONSTRAINT metric_values_subject_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  subject_compound_id uuid
    CONSTRAINT metric_values_subject_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  subject_organization_id uuid
    CONSTRAINT metric_values_subject_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  subject_property_project_id uuid
    CONSTRAINT metric_values_subject_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  subject_party_organization_id uuid
    CONSTRAINT metric_values_subject_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  period_from date NOT NULL,
  period_to date NOT NULL,
  stated_on date,
  comparator text COLLATE "C" NOT NULL
    CONSTRAINT metric_values_comparator_check CHECK (comparator IN ('EQ', 'GTE', 'LTE')),
  value numeric(14,4) NOT NULL,
  CONSTRAINT metric_values_subject_check CHECK (num_nonnulls(subject_area_id, subject_community_id, subject_compound_id, subject_organization_id, subject_property_project_id, subject_party_organization_id) = 1),
  CONSTRAINT metric_values_period_to_check CHECK (period_to > period_from),
  CONSTRAINT metric_values_key UNIQUE NULLS NOT DISTINCT (metric_id, kind, subject_area_id, subject_community_id, subject_compound_id, subject_organization_id, subject_property_project_id, subject_party_organization_id, period_from)
);
CREATE INDEX metric_values_period_from_idx ON metric_values (period_from DESC, id);
CREATE INDEX metric_values_created_at_idx ON metric_values (created_at, id);
CREATE INDEX metric_values_metric_id_idx ON metric_values (metric_id, period_from DESC, id);
CREATE INDEX metric_values_subject_area_id_idx ON metric_values (subject_area_id, period_from DESC, id)
  WHERE subject_area_id IS NOT NULL;
CREATE INDEX metric_values_subject_community_id_idx ON metric_values (subject_community_id, period_from DESC, id)
  WHERE subject_community_id IS NOT NULL;
CREATE INDEX metric_values_subject_compound_id_idx ON metric_values (subject_compound_id, period_from DESC, id)
  WHERE subject_compound_id IS NOT NULL;
CREATE INDEX metric_values_subject_organization_id_idx ON metric_values (subject_organization_id, period_from DESC, id)
  WHERE subject_organization_id IS NOT NULL;
CREATE INDEX metric_values_subject_property_project_id_idx ON metric_values (subject_property_project_id, period_from DESC, id)
  WHERE subject_property_project_id IS NOT NULL;
CREATE INDEX metric_values_subject_party_organization_id_idx ON metric_values (subject_party_organization_id, period_from DESC, id)
  WHERE subject_party_organization_id IS NOT NULL;

-- The weights of a standard's criteria add up to one, when all is written.
CREATE FUNCTION jinyan_check_weights() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  standard uuid := coalesce(NEW.assessment_standard_id, OLD.assessment_standard_id);
  whole numeric := (SELECT sum(weight) FROM criteria WHERE assessment_standard_id = standard);
BEGIN
  IF whole <> 1 THEN
    RAISE EXCEPTION 'the weights of the criteria of standard % add up to %, not to 1',
      (SELECT code FROM assessment_standards WHERE id = standard), whole
      USING TABLE = TG_TABLE_NAME, DETAIL = coalesce(NEW.id, OLD.id), HINT = '同一标准各评价项的权重之和须为 1';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER criteria_weights AFTER INSERT OR UPDATE OR DELETE ON criteria
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION jinyan_check_weights();

-- A score is of a criterion of the assessment's standard, and within its scale;
-- whichever of the three changes.
CREATE FUNCTION jinyan_check_scores() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  wrong text;
  changed uuid := NEW.id;
BEGIN
  IF TG_TABLE_NAME = 'criterion_scores' THEN
    changed := NEW.assessment_id;
  END IF;
  SELECT a.code INTO wrong
    FROM assessments AS a
    JOIN assessment_standards AS t ON t.id = a.assessment_standard_id
    JOIN criterion_scores AS s ON s.assessment_id = a.id
    JOIN criteria AS c ON c.id = s.criterion_id
   WHERE (a.id = changed OR a.assessment_standard_id = changed)
     AND (c.assessment_standard_id <> t.id OR s.score > t.full_score)
   LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'assessment %: a score is of a criterion of its own standard and at most its full score', wrong
      USING TABLE = TG_TABLE_NAME, DETAIL = NEW.id, HINT = '得分须属于该评价所用标准的评价项,且不超过其满分';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER criterion_scores_fit AFTER INSERT OR UPDATE ON criterion_scores
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION jinyan_check_scores();
CREATE CONSTRAINT TRIGGER assessments_fit AFTER UPDATE OF assessment_standard_id ON assessments
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION jinyan_check_scores();
CREATE CONSTRAINT TRIGGER assessment_standards_fit AFTER UPDATE OF full_score ON assessment_standards
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION jinyan_check_scores();
