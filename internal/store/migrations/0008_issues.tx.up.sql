-- Issues, all that happens to them, and the service that volunteers render.

-- The community and street of the report are plain columns that stay: a
-- compound may move to another community, its old issues do not. So no
-- constraint ties compound and community.
CREATE TABLE issues (
  id uuid CONSTRAINT issues_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT issues_code_key UNIQUE
    CONSTRAINT issues_code_check CHECK (code <> ''),
  title text COLLATE "C" NOT NULL CONSTRAINT issues_title_check CHECK (title <> ''),
  nature text COLLATE "C" NOT NULL CONSTRAINT issues_nature_check CHECK (nature IN (
    'CONSULTATION', 'HELP', 'COMPLAINT', 'REPORT', 'SUGGESTION', 'PRAISE', 'OTHER'
  )),
  source text COLLATE "C" NOT NULL CONSTRAINT issues_source_check CHECK (source IN (
    'HOTLINE_12345', 'ONLINE_PORTAL', 'GRID_PATROL', 'MICRO_GRID_WORKER', 'MICRO_GRID_GROUP',
    'HOME_VISIT', 'COURTYARD_TALK', 'PROPERTY_DESK', 'OWNER_APP', 'OPEN_DAY', 'PETITION',
    'ASSIGNED_FROM_ABOVE', 'MEDIA', 'SENSOR'
  )),
  category_id uuid NOT NULL
    CONSTRAINT issues_category_id_fkey REFERENCES code_items DEFERRABLE INITIALLY IMMEDIATE,
  urgency text COLLATE "C" NOT NULL DEFAULT 'NORMAL'
    CONSTRAINT issues_urgency_check CHECK (urgency IN ('EMERGENCY', 'URGENT', 'NORMAL', 'COMPLEX')),
  status text COLLATE "C" NOT NULL DEFAULT 'REPORTED'
    CONSTRAINT issues_status_check CHECK (status IN (
      'REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW',
      'RESOLVED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'
    )),
  community_id uuid NOT NULL
    CONSTRAINT issues_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  street_id uuid NOT NULL
    CONSTRAINT issues_street_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  compound_id uuid
    CONSTRAINT issues_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  building_id uuid,
  grid_id uuid
    CONSTRAINT issues_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  reporter_person_id uuid
    CONSTRAINT issues_reporter_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  reporter_organization_id uuid
    CONSTRAINT issues_reporter_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  anonymous boolean NOT NULL DEFAULT false,
  hazard boolean NOT NULL DEFAULT false,
  confidentiality text COLLATE "C" NOT NULL DEFAULT 'INTERNAL'
    CONSTRAINT issues_confidentiality_check CHECK (confidentiality IN ('PUBLIC', 'INTERNAL', 'RESTRICTED')),
  address_cipher bytea,
  address_hmac bytea,
  address_mask text,
  reported_at timestamptz NOT NULL,
  accepted_at timestamptz,
  first_response_at timestamptz,
  due_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  escalation_level text COLLATE "C" NOT NULL DEFAULT 'NONE'
    CONSTRAINT issues_escalation_level_check CHECK (escalation_level IN (
      'NONE', 'REMINDER', 'COMMUNITY', 'STREET', 'DISTRICT', 'LEADER'
    )),
  reopen_count integer NOT NULL DEFAULT 0
    CONSTRAINT issues_reopen_count_check CHECK (reopen_count >= 0),
  merged_into_id uuid
    CONSTRAINT issues_merged_into_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  title_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(title)) STORED,
  -- a building is named together with its compound
  CONSTRAINT issues_building_id_fkey FOREIGN KEY (building_id, compound_id)
    REFERENCES buildings (id, compound_id) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT issues_reporter_check CHECK (num_nonnulls(reporter_person_id, reporter_organization_id) <= 1),
  CONSTRAINT issues_address_check CHECK (num_nonnulls(address_cipher, address_hmac, address_mask) IN (0, 3)),
  CONSTRAINT issues_building_check CHECK (building_id IS NULL OR compound_id IS NOT NULL),
  CONSTRAINT issues_merged_into_check CHECK (
    (merged_into_id IS NOT NULL) = (status = 'MERGED') AND merged_into_id <> id),
  CONSTRAINT issues_times_check CHECK (
    accepted_at >= reported_at AND first_response_at >= reported_at AND due_at >= reported_at
    AND resolved_at >= coalesce(accepted_at, reported_at) AND closed_at >= coalesce(resolved_at, reported_at))
);
CREATE INDEX issues_reported_at_idx ON issues (reported_at DESC, code);
CREATE INDEX issues_category_id_idx ON issues (category_id, reported_at DESC, code);
CREATE INDEX issues_community_id_idx ON issues (community_id, reported_at DESC, code);
CREATE INDEX issues_street_id_idx ON issues (street_id, reported_at DESC, code);
CREATE INDEX issues_compound_id_idx ON issues (compound_id, reported_at DESC, code)
  WHERE compound_id IS NOT NULL;
CREATE INDEX issues_building_id_idx ON issues (building_id, reported_at DESC, code)
  WHERE building_id IS NOT NULL;
CREATE INDEX issues_grid_id_idx ON issues (grid_id, reported_at DESC, code) WHERE grid_id IS NOT NULL;
CREATE INDEX issues_reporter_person_id_idx ON issues (reporter_person_id, reported_at DESC, code)
  WHERE reporter_person_id IS NOT NULL;
CREATE INDEX issues_reporter_organization_id_idx ON issues (reporter_organization_id, reported_at DESC, code)
  WHERE reporter_organization_id IS NOT NULL;
CREATE INDEX issues_merged_into_id_idx ON issues (merged_into_id, reported_at DESC, code)
  WHERE merged_into_id IS NOT NULL;
-- Issues come in bulk: a small list of pending entries makes that twice as fast,
-- and a search reads at most a megabyte of it.
CREATE INDEX issues_title_grams_idx ON issues USING gin (title_grams) WITH (gin_pending_list_limit = 1024);

-- Links that merge nothing.
CREATE TABLE issue_links (
  id uuid CONSTRAINT issue_links_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT issue_links_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  other_id uuid NOT NULL
    CONSTRAINT issue_links_other_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  kind text COLLATE "C" NOT NULL
    CONSTRAINT issue_links_kind_check CHECK (kind IN ('REPEATS', 'RELATED_TO')),
  CONSTRAINT issue_links_key UNIQUE (issue_id, other_id, kind),
  CONSTRAINT issue_links_self_check CHECK (issue_id <> other_id)
);
CREATE INDEX issue_links_created_at_idx ON issue_links (created_at, id);
CREATE INDEX issue_links_updated_at_idx ON issue_links (updated_at DESC, id);
CREATE INDEX issue_links_issue_id_idx ON issue_links (issue_id, created_at, id);
CREATE INDEX issue_links_other_id_idx ON issue_links (other_id, created_at, id);

-- The history of issues, which is the largest table. An event has no code; it
-- is found by its issue and number.
CREATE TABLE issue_events (
  id uuid CONSTRAINT issue_events_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT issue_events_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL CONSTRAINT issue_events_seq_check CHECK (seq > 0),
  action text COLLATE "C" NOT NULL CONSTRAINT issue_events_action_check CHECK (action IN (
    'REPORT', 'ACCEPT', 'REJECT', 'WITHDRAW', 'MERGE', 'DISPATCH', 'RETURN', 'START', 'HOLD',
    'RESUME', 'SUBMIT', 'REWORK', 'RESOLVE', 'REPLY', 'FOLLOW_UP', 'RATE', 'CLOSE', 'REOPEN',
    'EXTEND', 'URGE', 'ESCALATE', 'RECLASSIFY', 'NOTE'
  )),
  from_status text COLLATE "C" CONSTRAINT issue_events_from_status_check CHECK (from_status IN (
    'REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW',
    'RESOLVED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'
  )),
  to_status text COLLATE "C" CONSTRAINT issue_events_to_status_check CHECK (to_status IN (
    'REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW',
    'RESOLVED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'
  )),
  at timestamptz NOT NULL,
  actor_id uuid
    CONSTRAINT issue_events_actor_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  organization_id uuid
    CONSTRAINT issue_events_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT issue_events_key UNIQUE (issue_id, seq)
);
CREATE INDEX issue_events_seq_idx ON issue_events (seq, id);
CREATE INDEX issue_events_at_idx ON issue_events (at DESC, id);

-- Who must act. A bounce leaves the returned row and adds a new one.
CREATE TABLE assignments (
  id uuid CONSTRAINT assignments_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT assignments_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL CONSTRAINT assignments_seq_check CHECK (seq > 0),
  organization_id uuid NOT NULL
    CONSTRAINT assignments_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  person_id uuid
    CONSTRAINT assignments_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  role text COLLATE "C" NOT NULL CONSTRAINT assignments_role_check CHECK (role IN ('LEAD', 'ASSIST')),
  assigned_at timestamptz NOT NULL,
  due_at timestamptz,
  accepted_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  returned_reason text COLLATE "C",
  CONSTRAINT assignments_key UNIQUE (issue_id, seq),
  CONSTRAINT assignments_times_check CHECK (
    due_at >= assigned_at AND accepted_at >= assigned_at AND finished_at >= assigned_at AND returned_at >= assigned_at),
  CONSTRAINT assignments_ended_check CHECK (num_nonnulls(finished_at, returned_at) <= 1),
  CONSTRAINT assignments_returned_reason_check CHECK (returned_reason IS NULL OR returned_at IS NOT NULL)
);
-- one open lead an issue
CREATE UNIQUE INDEX assignments_open_lead_key ON assignments (issue_id)
 
  WHERE role = 'LEAD' AND finished_at IS NULL AND returned_at IS NULL;
CREATE INDEX assignments_assigned_at_idx ON assignments (assigned_at DESC, id);
CREATE INDEX assignments_seq_idx ON assignments (seq, id);
CREATE INDEX assignments_issue_id_idx ON assignments (issue_id, assigned_at DESC, id);
CREATE INDEX assignments_organization_id_idx ON assignments (organization_id, assigned_at DESC, id);
CREATE INDEX assignments_person_id_idx ON assignments (person_id, assigned_at DESC, id)
  WHERE person_id IS NOT NULL;

-- The latest rating of an issue counts; earlier ones stay.
CREATE TABLE ratings (
  id uuid CONSTRAINT ratings_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT ratings_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL CONSTRAINT ratings_seq_check CHECK (seq > 0),
  score integer NOT NULL CONSTRAINT ratings_score_check CHECK (score BETWEEN 1 AND 5),
  rated_at timestamptz NOT NULL,
  CONSTRAINT ratings_key UNIQUE (issue_id, seq)
);
CREATE INDEX ratings_seq_idx ON ratings (seq, id);
CREATE INDEX ratings_rated_at_idx ON ratings (rated_at DESC, id);

-- Answers to the reporter; their words are in free_texts.
CREATE TABLE replies (
  id uuid CONSTRAINT replies_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT replies_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL CONSTRAINT replies_seq_check CHECK (seq > 0),
  at timestamptz NOT NULL,
  organization_id uuid
    CONSTRAINT replies_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  person_id uuid
    CONSTRAINT replies_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT replies_key UNIQUE (issue_id, seq)
);
CREATE INDEX replies_seq_idx ON replies (seq, id);
CREATE INDEX replies_at_idx ON replies (at DESC, id);

-- What the reporter said afterwards.
CREATE TABLE follow_ups (
  id uuid CONSTRAINT follow_ups_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT follow_ups_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL CONSTRAINT follow_ups_seq_check CHECK (seq > 0),
  method text COLLATE "C" NOT NULL
    CONSTRAINT follow_ups_method_check CHECK (method IN ('PHONE', 'SMS', 'VISIT', 'ONLINE')),
  reached boolean NOT NULL,
  resolved_said boolean,
  at timestamptz NOT NULL,
  CONSTRAINT follow_ups_key UNIQUE (issue_id, seq)
);
CREATE INDEX follow_ups_seq_idx ON follow_ups (seq, id);
CREATE INDEX follow_ups_at_idx ON follow_ups (at DESC, id);

-- Erasing sets body to null and says when; the owner's row is not touched.
CREATE TABLE free_texts (
  id uuid CONSTRAINT free_texts_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  owner_issue_id uuid
    CONSTRAINT free_texts_owner_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  owner_issue_event_id uuid
    CONSTRAINT free_texts_owner_issue_event_id_fkey REFERENCES issue_events DEFERRABLE INITIALLY IMMEDIATE,
  owner_reply_id uuid
    CONSTRAINT free_texts_owner_reply_id_fkey REFERENCES replies DEFERRABLE INITIALLY IMMEDIATE,
  owner_follow_up_id uuid
    CONSTRAINT free_texts_owner_follow_up_id_fkey REFERENCES follow_ups DEFERRABLE INITIALLY IMMEDIATE,
  body text,
  erased_at timestamptz,
  CONSTRAINT free_texts_owner_check CHECK (num_nonnulls(
    owner_issue_id, owner_issue_event_id, owner_reply_id,
    owner_follow_up_id
  ) = 1),
  CONSTRAINT free_texts_key UNIQUE NULLS NOT DISTINCT (
    owner_issue_id, owner_issue_event_id, owner_reply_id,
    owner_follow_up_id
  ),
  CONSTRAINT free_texts_erased_check CHECK ((body IS NULL) = (erased_at IS NOT NULL))
);
CREATE INDEX free_texts_created_at_idx ON free_texts (created_at, id);
CREATE INDEX free_texts_updated_at_idx ON free_texts (updated_at DESC, id);
CREATE UNIQUE INDEX free_texts_owner_issue_id_key ON free_texts (owner_issue_id)
  WHERE owner_issue_id IS NOT NULL;
CREATE UNIQUE INDEX free_texts_owner_issue_event_id_key ON free_texts (owner_issue_event_id)
  WHERE owner_issue_event_id IS NOT NULL;
CREATE UNIQUE INDEX free_texts_owner_reply_id_key ON free_texts (owner_reply_id)
  WHERE owner_reply_id IS NOT NULL;
CREATE UNIQUE INDEX free_texts_owner_follow_up_id_key ON free_texts (owner_follow_up_id)
  WHERE owner_follow_up_id IS NOT NULL;

-- Hours of service. The subject is an issue or nothing today; activities and
-- visits get a column each when they come.
CREATE TABLE service_records (
  id uuid CONSTRAINT service_records_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT service_records_code_key UNIQUE
    CONSTRAINT service_records_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT service_records_name_check CHECK (name <> ''),
  volunteer_id uuid NOT NULL
    CONSTRAINT service_records_volunteer_id_fkey REFERENCES volunteers DEFERRABLE INITIALLY IMMEDIATE,
  team_id uuid
    CONSTRAINT service_records_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  subject_issue_id uuid
    CONSTRAINT service_records_subject_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  started_at timestamptz NOT NULL,
  ended_at timestamptz NOT NULL,
  hours numeric(4,2) NOT NULL
    CONSTRAINT service_records_hours_check CHECK (hours > 0 AND hours <= 24),
  status text COLLATE "C" NOT NULL DEFAULT 'SUBMITTED'
    CONSTRAINT service_records_status_check CHECK (status IN ('SUBMITTED', 'CONFIRMED', 'REJECTED')),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT service_records_times_check CHECK (ended_at > started_at),
  -- nobody serves twice at once
  CONSTRAINT service_records_overlap_excl EXCLUDE USING gist (
    volunteer_id WITH =, tstzrange(started_at, ended_at) WITH &&
  ) WHERE (status = 'CONFIRMED') DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX service_records_started_at_idx ON service_records (started_at DESC, code);
CREATE INDEX service_records_volunteer_id_idx ON service_records (volunteer_id, started_at DESC, code);
CREATE INDEX service_records_team_id_idx ON service_records (team_id, started_at DESC, code)
  WHERE team_id IS NOT NULL;
CREATE INDEX service_records_subject_issue_id_idx ON service_records (subject_issue_id, started_at DESC, code)
  WHERE subject_issue_id IS NOT NULL;
CREATE INDEX service_records_name_grams_idx ON service_records USING gin (name_grams) WITH (fastupdate = off);
