-- Care records, visits, inspections and the hazards found.

-- Tells that somebody in a community needs care. It holds no person: its code is a
-- token that says nothing of who it is.
CREATE TABLE care_records (
  id uuid CONSTRAINT care_records_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT care_records_code_key UNIQUE
    CONSTRAINT care_records_code_check CHECK (code <> ''),
  valid_from date,
  valid_to date CONSTRAINT care_records_valid_to_check CHECK (valid_to > valid_from),
  category_id uuid NOT NULL
    CONSTRAINT care_records_category_id_fkey REFERENCES code_items DEFERRABLE INITIALLY IMMEDIATE,
  level text COLLATE "C" NOT NULL
    CONSTRAINT care_records_level_check CHECK (level IN ('ORDINARY', 'FOCUS', 'URGENT')),
  legal_basis text COLLATE "C" NOT NULL
    CONSTRAINT care_records_legal_basis_check CHECK (legal_basis IN ('CONSENT', 'STATUTORY')),
  consent_reference text COLLATE "C",
  visit_every_days integer,
  community_id uuid NOT NULL
    CONSTRAINT care_records_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  grid_id uuid
    CONSTRAINT care_records_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT care_records_consent_reference_check CHECK ((legal_basis = 'CONSENT') = (consent_reference IS NOT NULL)),
  CONSTRAINT care_records_visit_every_days_check CHECK (visit_every_days > 0)
);
CREATE INDEX care_records_created_at_idx ON care_records (created_at, code);
CREATE INDEX care_records_category_id_idx ON care_records (category_id, code);
CREATE INDEX care_records_community_id_idx ON care_records (community_id, code);
CREATE INDEX care_records_grid_id_idx ON care_records (grid_id, code)
  WHERE grid_id IS NOT NULL;

-- A visit to homes, compounds or enterprises.
CREATE TABLE visits (
  id uuid CONSTRAINT visits_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT visits_code_key UNIQUE
    CONSTRAINT visits_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT visits_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT visits_kind_check CHECK (kind IN ('HOME', 'SAFETY_CHECK', 'CONDOLENCE', 'OPINION', 'SERVICE')),
  visited_at timestamptz NOT NULL,
  community_id uuid NOT NULL
    CONSTRAINT visits_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX visits_visited_at_idx ON visits (visited_at DESC, code);
CREATE INDEX visits_community_id_idx ON visits (community_id, visited_at DESC, code);
CREATE INDEX visits_name_grams_idx ON visits USING gin (name_grams) WITH (fastupdate = off);

-- Tells which group of people a visit was meant for.
CREATE TABLE visit_targets (
  id uuid CONSTRAINT visit_targets_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  visit_id uuid NOT NULL
    CONSTRAINT visit_targets_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  item_id uuid NOT NULL
    CONSTRAINT visit_targets_item_id_fkey REFERENCES code_items DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT visit_targets_key UNIQUE (visit_id, item_id)
);
CREATE INDEX visit_targets_created_at_idx ON visit_targets (created_at, id);
CREATE INDEX visit_targets_updated_at_idx ON visit_targets (updated_at DESC, id);
CREATE INDEX visit_targets_visit_id_idx ON visit_targets (visit_id, created_at, id);
CREATE INDEX visit_targets_item_id_idx ON visit_targets (item_id, created_at, id);

-- Tells what service was done at a visit.
CREATE TABLE visit_services (
  id uuid CONSTRAINT visit_services_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  visit_id uuid NOT NULL
    CONSTRAINT visit_services_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  item_id uuid NOT NULL
    CONSTRAINT visit_services_item_id_fkey REFERENCES code_items DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT visit_services_key UNIQUE (visit_id, item_id)
);
CREATE INDEX visit_services_created_at_idx ON visit_services (created_at, id);
CREATE INDEX visit_services_updated_at_idx ON visit_services (updated_at DESC, id);
CREATE INDEX visit_services_visit_id_idx ON visit_services (visit_id, created_at, id);
CREATE INDEX visit_services_item_id_idx ON visit_services (item_id, created_at, id);

-- Tells whom or what a visit called on.
CREATE TABLE visit_subjects (
  id uuid CONSTRAINT visit_subjects_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  visit_id uuid NOT NULL
    CONSTRAINT visit_subjects_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  subject_compound_id uuid
    CONSTRAINT visit_subjects_subject_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  subject_organization_id uuid
    CONSTRAINT visit_subjects_subject_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  subject_care_record_id uuid
    CONSTRAINT visit_subjects_subject_care_record_id_fkey REFERENCES care_records DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT visit_subjects_subject_check CHECK (num_nonnulls(subject_compound_id, subject_organization_id, subject_care_record_id) = 1),
  CONSTRAINT visit_subjects_key UNIQUE NULLS NOT DISTINCT (visit_id, subject_compound_id, subject_organization_id, subject_care_record_id)
);
CREATE INDEX visit_subjects_created_at_idx ON visit_subjects (created_at, id);
CREATE INDEX visit_subjects_updated_at_idx ON visit_subjects (updated_at DESC, id);
CREATE INDEX visit_subjects_visit_id_idx ON visit_subjects (visit_id, created_at, id);
CREATE INDEX visit_subjects_subject_compound_id_idx ON visit_subjects (subject_compound_id, created_at, id)
  WHERE subject_compound_id IS NOT NULL;
CREATE INDEX visit_subjects_subject_organization_id_idx ON visit_subjects (subject_organization_id, created_at, id)
  WHERE subject_organization_id IS NOT NULL;
CREATE INDEX visit_subjects_subject_care_record_id_idx ON visit_subjects (subject_care_record_id, created_at, id)
  WHERE subject_care_record_id IS NOT NULL;

-- A look at the state of a compound or of one of its facilities.
CREATE TABLE inspections (
  id uuid CONSTRAINT inspections_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT inspections_code_key UNIQUE
    CONSTRAINT inspections_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT inspections_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT inspections_kind_check CHECK (kind IN ('ROUTINE', 'SPECIAL', 'SAFETY')),
  inspected_at timestamptz NOT NULL,
  compound_id uuid NOT NULL
    CONSTRAINT inspections_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  facility_id uuid
    CONSTRAINT inspections_facility_id_fkey REFERENCES facilities DEFERRABLE INITIALLY IMMEDIATE,
  result text COLLATE "C" NOT NULL
    CONSTRAINT inspections_result_check CHECK (result IN ('PASSED', 'DEFECTS_FOUND')),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX inspections_inspected_at_idx ON inspections (inspected_at DESC, code);
CREATE INDEX inspections_compound_id_idx ON inspections (compound_id, inspected_at DESC, code);
CREATE INDEX inspections_facility_id_idx ON inspections (facility_id, inspected_at DESC, code)
  WHERE facility_id IS NOT NULL;
CREATE INDEX inspections_name_grams_idx ON inspections USING gin (name_grams) WITH (fastupdate = off);

-- Tells who made a visit or an inspection.
CREATE TABLE conductors (
  id uuid CONSTRAINT conductors_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  task_visit_id uuid
    CONSTRAINT conductors_task_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  task_inspection_id uuid
    CONSTRAINT conductors_task_inspection_id_fkey REFERENCES inspections DEFERRABLE INITIALLY IMMEDIATE,
  conductor_person_id uuid
    CONSTRAINT conductors_conductor_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  conductor_volunteer_team_id uuid
    CONSTRAINT conductors_conductor_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT conductors_task_check CHECK (num_nonnulls(task_visit_id, task_inspection_id) = 1),
  CONSTRAINT conductors_conductor_check CHECK (num_nonnulls(conductor_person_id, conductor_volunteer_team_id) = 1),
  CONSTRAINT conductors_key UNIQUE NULLS NOT DISTINCT (task_visit_id, task_inspection_id, conductor_person_id, conductor_volunteer_team_id)
);
CREATE INDEX conductors_created_at_idx ON conductors (created_at, id);
CREATE INDEX conductors_updated_at_idx ON conductors (updated_at DESC, id);
CREATE INDEX conductors_task_visit_id_idx ON conductors (task_visit_id, created_at, id)
  WHERE task_visit_id IS NOT NULL;
CREATE INDEX conductors_task_inspection_id_idx ON conductors (task_inspection_id, created_at, id)
  WHERE task_inspection_id IS NOT NULL;
CREATE INDEX conductors_conductor_person_id_idx ON conductors (conductor_person_id, created_at, id)
  WHERE conductor_person_id IS NOT NULL;
CREATE INDEX conductors_conductor_volunteer_team_id_idx ON conductors (conductor_volunteer_team_id, created_at, id)
  WHERE conductor_volunteer_team_id IS NOT NULL;

-- Something dangerous that was found at a visit, an inspection or a meeting.
CREATE TABLE hazards (
  id uuid CONSTRAINT hazards_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT hazards_code_key UNIQUE
    CONSTRAINT hazards_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT hazards_name_check CHECK (name <> ''),
  found_in_visit_id uuid
    CONSTRAINT hazards_found_in_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE,
  found_in_inspection_id uuid
    CONSTRAINT hazards_found_in_inspection_id_fkey REFERENCES inspections DEFERRABLE INITIALLY IMMEDIATE,
  found_in_activity_id uuid
    CONSTRAINT hazards_found_in_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  kind text COLLATE "C" NOT NULL
    CONSTRAINT hazards_kind_check CHECK (kind IN (
      'FIRE', 'GAS', 'ELECTRICITY', 'CLUTTER', 'STRUCTURE', 'FALLING', 'LIFT', 'OTHER'
    )),
  level text COLLATE "C" NOT NULL
    CONSTRAINT hazards_level_check CHECK (level IN ('MINOR', 'MAJOR', 'SEVERE')),
  compound_id uuid
    CONSTRAINT hazards_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  found_at timestamptz NOT NULL,
  rectified_at timestamptz,
  issue_id uuid
    CONSTRAINT hazards_issue_id_key UNIQUE
    CONSTRAINT hazards_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT hazards_found_in_check CHECK (num_nonnulls(found_in_visit_id, found_in_inspection_id, found_in_activity_id) = 1),
  CONSTRAINT hazards_rectified_at_check CHECK (rectified_at >= found_at)
);
CREATE INDEX hazards_found_at_idx ON hazards (found_at DESC, code);
CREATE INDEX hazards_found_in_visit_id_idx ON hazards (found_in_visit_id, found_at DESC, code)
  WHERE found_in_visit_id IS NOT NULL;
CREATE INDEX hazards_found_in_inspection_id_idx ON hazards (found_in_inspection_id, found_at DESC, code)
  WHERE found_in_inspection_id IS NOT NULL;
CREATE INDEX hazards_found_in_activity_id_idx ON hazards (found_in_activity_id, found_at DESC, code)
  WHERE found_in_activity_id IS NOT NULL;
CREATE INDEX hazards_compound_id_idx ON hazards (compound_id, found_at DESC, code)
  WHERE compound_id IS NOT NULL;
CREATE INDEX hazards_name_grams_idx ON hazards USING gin (name_grams) WITH (fastupdate = off);

-- Where an issue was raised, and which facility it is about.
ALTER TABLE issues ADD COLUMN facility_id uuid
  CONSTRAINT issues_facility_id_fkey REFERENCES facilities DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX issues_facility_id_idx ON issues (facility_id, reported_at DESC, code)
  WHERE facility_id IS NOT NULL;
ALTER TABLE issues ADD COLUMN raised_in_activity_id uuid
  CONSTRAINT issues_raised_in_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX issues_raised_in_activity_id_idx ON issues (raised_in_activity_id, reported_at DESC, code)
  WHERE raised_in_activity_id IS NOT NULL;
ALTER TABLE issues ADD COLUMN raised_in_visit_id uuid
  CONSTRAINT issues_raised_in_visit_id_fkey REFERENCES visits DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX issues_raised_in_visit_id_idx ON issues (raised_in_visit_id, reported_at DESC, code)
  WHERE raised_in_visit_id IS NOT NULL;
ALTER TABLE issues ADD CONSTRAINT issues_raised_in_check CHECK (num_nonnulls(raised_in_activity_id, raised_in_visit_id) <= 1);
