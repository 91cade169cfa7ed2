-- Persons, volunteers and their teams, and the roles that persons hold.

-- Persons appear under role labels. What identifies them is kept as three
-- columns each: cipher, keyed hash for exact comparison, and the mask, which is
-- all that is ever read to be shown.
CREATE TABLE persons (
  id uuid CONSTRAINT persons_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT persons_code_key UNIQUE
    CONSTRAINT persons_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT persons_name_check CHECK (name <> ''),
  full_name_cipher bytea,
  full_name_hmac bytea,
  full_name_mask text,
  phone_cipher bytea,
  phone_hmac bytea,
  phone_mask text,
  id_number_cipher bytea,
  id_number_hmac bytea,
  id_number_mask text,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT persons_full_name_check CHECK (num_nonnulls(full_name_cipher, full_name_hmac, full_name_mask) IN (0, 3)),
  CONSTRAINT persons_phone_check CHECK (num_nonnulls(phone_cipher, phone_hmac, phone_mask) IN (0, 3)),
  CONSTRAINT persons_id_number_check CHECK (num_nonnulls(id_number_cipher, id_number_hmac, id_number_mask) IN (0, 3))
);
CREATE INDEX persons_name_idx ON persons (name, code);
CREATE INDEX persons_name_grams_idx ON persons USING gin (name_grams) WITH (fastupdate = off);

-- Teams and their sub-teams.
CREATE TABLE volunteer_teams (
  id uuid CONSTRAINT volunteer_teams_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT volunteer_teams_code_key UNIQUE
    CONSTRAINT volunteer_teams_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT volunteer_teams_name_check CHECK (name <> ''),
  party_member_team boolean NOT NULL DEFAULT false,
  swallow text COLLATE "C"
    CONSTRAINT volunteer_teams_swallow_check CHECK (swallow IN ('WARM_HEART', 'SAFETY', 'CRAFT', 'HOME_BEAUTY')),
  parent_id uuid
    CONSTRAINT volunteer_teams_parent_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  founded_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT volunteer_teams_parent_check CHECK (parent_id <> id)
);
CREATE INDEX volunteer_teams_name_idx ON volunteer_teams (name, code);
CREATE INDEX volunteer_teams_parent_id_idx ON volunteer_teams (parent_id, code) WHERE parent_id IS NOT NULL;
CREATE INDEX volunteer_teams_name_grams_idx ON volunteer_teams USING gin (name_grams) WITH (fastupdate = off);

-- Whom a team serves.
CREATE TABLE team_services (
  id uuid CONSTRAINT team_services_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT team_services_valid_to_check CHECK (valid_to > valid_from),
  team_id uuid NOT NULL
    CONSTRAINT team_services_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  target_community_id uuid
    CONSTRAINT team_services_target_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  target_compound_id uuid
    CONSTRAINT team_services_target_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  target_grid_id uuid
    CONSTRAINT team_services_target_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT team_services_target_check CHECK (num_nonnulls(target_community_id, target_compound_id, target_grid_id) = 1),
  CONSTRAINT team_services_key UNIQUE NULLS NOT DISTINCT (
    team_id, target_community_id, target_compound_id,
    target_grid_id, valid_from
  ),
  CONSTRAINT team_services_overlap_excl EXCLUDE USING gist (
    team_id WITH =, coalesce(target_community_id, target_compound_id, target_grid_id) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX team_services_created_at_idx ON team_services (created_at, id);
CREATE INDEX team_services_updated_at_idx ON team_services (updated_at DESC, id);
CREATE INDEX team_services_team_id_idx ON team_services (team_id, created_at, id);
CREATE INDEX team_services_target_community_id_idx ON team_services (target_community_id, created_at, id)
  WHERE target_community_id IS NOT NULL;
CREATE INDEX team_services_target_compound_id_idx ON team_services (target_compound_id, created_at, id)
  WHERE target_compound_id IS NOT NULL;
CREATE INDEX team_services_target_grid_id_idx ON team_services (target_grid_id, created_at, id)
  WHERE target_grid_id IS NOT NULL;

-- Who builds a team.
CREATE TABLE co_builders (
  id uuid CONSTRAINT co_builders_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT co_builders_valid_to_check CHECK (valid_to > valid_from),
  team_id uuid NOT NULL
    CONSTRAINT co_builders_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  builder_organization_id uuid
    CONSTRAINT co_builders_builder_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  builder_party_organization_id uuid
    CONSTRAINT co_builders_builder_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT co_builders_builder_check CHECK (num_nonnulls(builder_organization_id, builder_party_organization_id) = 1),
  CONSTRAINT co_builders_key UNIQUE NULLS NOT DISTINCT (
    team_id, builder_organization_id, builder_party_organization_id,
    valid_from
  ),
  CONSTRAINT co_builders_overlap_excl EXCLUDE USING gist (
    team_id WITH =, coalesce(builder_organization_id, builder_party_organization_id) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX co_builders_created_at_idx ON co_builders (created_at, id);
CREATE INDEX co_builders_updated_at_idx ON co_builders (updated_at DESC, id);
CREATE INDEX co_builders_team_id_idx ON co_builders (team_id, created_at, id);
CREATE INDEX co_builders_builder_organization_id_idx ON co_builders (builder_organization_id, created_at, id)
  WHERE builder_organization_id IS NOT NULL;
CREATE INDEX co_builders_builder_party_organization_id_idx ON co_builders (builder_party_organization_id, created_at, id)
  WHERE builder_party_organization_id IS NOT NULL;

-- One row a person at most.
CREATE TABLE volunteers (
  id uuid CONSTRAINT volunteers_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT volunteers_code_key UNIQUE
    CONSTRAINT volunteers_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT volunteers_name_check CHECK (name <> ''),
  person_id uuid NOT NULL
    CONSTRAINT volunteers_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE
    CONSTRAINT volunteers_person_id_key UNIQUE,
  star_level integer NOT NULL DEFAULT 0
    CONSTRAINT volunteers_star_level_check CHECK (star_level BETWEEN 0 AND 5),
  total_hours numeric(10,2) NOT NULL DEFAULT 0
    CONSTRAINT volunteers_total_hours_check CHECK (total_hours >= 0),
  skills text[] NOT NULL DEFAULT '{}',
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX volunteers_name_idx ON volunteers (name, code);
CREATE INDEX volunteers_total_hours_idx ON volunteers (total_hours DESC, code);
CREATE INDEX volunteers_name_grams_idx ON volunteers USING gin (name_grams) WITH (fastupdate = off);

-- Who belongs to which team.
CREATE TABLE team_volunteers (
  id uuid CONSTRAINT team_volunteers_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT team_volunteers_valid_to_check CHECK (valid_to > valid_from),
  team_id uuid NOT NULL
    CONSTRAINT team_volunteers_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  volunteer_id uuid NOT NULL
    CONSTRAINT team_volunteers_volunteer_id_fkey REFERENCES volunteers DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT team_volunteers_key UNIQUE NULLS NOT DISTINCT (team_id, volunteer_id, valid_from),
  CONSTRAINT team_volunteers_overlap_excl EXCLUDE USING gist (
    team_id WITH =, volunteer_id WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX team_volunteers_created_at_idx ON team_volunteers (created_at, id);
CREATE INDEX team_volunteers_updated_at_idx ON team_volunteers (updated_at DESC, id);
CREATE INDEX team_volunteers_team_id_idx ON team_volunteers (team_id, created_at, id);
CREATE INDEX team_volunteers_volunteer_id_idx ON team_volunteers (volunteer_id, created_at, id);

-- Every role of a person, in one table, whatever it is held in: so that one
-- list answers what somebody does, and one rule keeps overlaps out.
CREATE TABLE memberships (
  id uuid CONSTRAINT memberships_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT memberships_valid_to_check CHECK (valid_to > valid_from),
  person_id uuid NOT NULL
    CONSTRAINT memberships_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  role text COLLATE "C" NOT NULL CONSTRAINT memberships_role_check CHECK (role IN (
    'PARTY_SECRETARY', 'PARTY_DEPUTY_SECRETARY', 'PARTY_COMMITTEE_MEMBER', 'PARTY_MEMBER',
    'COMPOSITE_PARTY_MEMBER', 'REGISTERED_PARTY_MEMBER', 'PARTY_MEMBER_REP', 'PARTY_INSTRUCTOR',
    'PARTY_LIAISON', 'CHIEF_GRID_LEAD', 'GRID_WORKER', 'MICRO_GRID_WORKER', 'BUILDING_LEAD',
    'BUTLER', 'PROJECT_LEAD', 'PROJECT_MANAGER', 'PROJECT_STAFF', 'TOWER_STAFF', 'PRACTITIONER',
    'ENTERPRISE_REP', 'OWNERS_COMMITTEE_CHAIR', 'OWNERS_COMMITTEE_MEMBER', 'COMMUNITY_STAFF',
    'STREET_STAFF', 'BUREAU_OFFICIAL', 'ASSOCIATION_OFFICER', 'TEAM_LEAD', 'TEAM_LIAISON',
    'REPORTER', 'STAFF'
  )),
  post text COLLATE "C",
  "primary" boolean NOT NULL DEFAULT false,
  target_organization_id uuid
    CONSTRAINT memberships_target_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  target_party_organization_id uuid
    CONSTRAINT memberships_target_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  target_grid_id uuid
    CONSTRAINT memberships_target_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  target_building_id uuid
    CONSTRAINT memberships_target_building_id_fkey REFERENCES buildings DEFERRABLE INITIALLY IMMEDIATE,
  target_property_project_id uuid
    CONSTRAINT memberships_target_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  target_volunteer_team_id uuid
    CONSTRAINT memberships_target_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  on_behalf_of_id uuid
    CONSTRAINT memberships_on_behalf_of_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  -- whichever target is set, so that one constraint serves all six
  target_id uuid GENERATED ALWAYS AS (coalesce(
    target_organization_id, target_party_organization_id, target_grid_id,
    target_building_id, target_property_project_id, target_volunteer_team_id
  )) STORED,
  CONSTRAINT memberships_target_check CHECK (num_nonnulls(
    target_organization_id, target_party_organization_id, target_grid_id,
    target_building_id, target_property_project_id, target_volunteer_team_id
  ) = 1),
  CONSTRAINT memberships_key UNIQUE NULLS NOT DISTINCT (
    person_id, role, target_organization_id,
    target_party_organization_id, target_grid_id, target_building_id,
    target_property_project_id, target_volunteer_team_id, valid_from
  ),
  CONSTRAINT memberships_overlap_excl EXCLUDE USING gist (
    person_id WITH =, role WITH =, target_id WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE,
  -- one in charge a role and target at a time
  CONSTRAINT memberships_primary_excl EXCLUDE USING gist (
    target_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&
  ) WHERE ("primary") DEFERRABLE INITIALLY IMMEDIATE,
  -- one home organization a party member at a time
  CONSTRAINT memberships_home_excl EXCLUDE USING gist (
    person_id WITH =, daterange(valid_from, valid_to) WITH &&
  ) WHERE (role = 'PARTY_MEMBER') DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX memberships_created_at_idx ON memberships (created_at, id);
CREATE INDEX memberships_role_idx ON memberships (role, id);
CREATE INDEX memberships_person_id_idx ON memberships (person_id, created_at, id);
CREATE INDEX memberships_target_organization_id_idx ON memberships (target_organization_id, created_at, id)
  WHERE target_organization_id IS NOT NULL;
CREATE INDEX memberships_target_party_organization_id_idx ON memberships (target_party_organization_id, created_at, id)
  WHERE target_party_organization_id IS NOT NULL;
CREATE INDEX memberships_target_grid_id_idx ON memberships (target_grid_id, created_at, id)
  WHERE target_grid_id IS NOT NULL;
CREATE INDEX memberships_target_building_id_idx ON memberships (target_building_id, created_at, id)
  WHERE target_building_id IS NOT NULL;
CREATE INDEX memberships_target_property_project_id_idx ON memberships (target_property_project_id, created_at, id)
  WHERE target_property_project_id IS NOT NULL;
CREATE INDEX memberships_target_volunteer_team_id_idx ON memberships (target_volunteer_team_id, created_at, id)
  WHERE target_volunteer_team_id IS NOT NULL;
CREATE INDEX memberships_on_behalf_of_id_idx ON memberships (on_behalf_of_id, created_at, id)
  WHERE on_behalf_of_id IS NOT NULL;
