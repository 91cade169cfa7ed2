-- What things were called and numbered, elsewhere and before, and what became of
-- them.

-- Search finds a thing by any of its names.
CREATE TABLE other_names (
  id uuid CONSTRAINT other_names_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT other_names_valid_to_check CHECK (valid_to > valid_from),
  name text COLLATE "C" NOT NULL CONSTRAINT other_names_name_check CHECK (name <> ''),
  note text COLLATE "C",
  owner_area_id uuid
    CONSTRAINT other_names_owner_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  owner_community_id uuid
    CONSTRAINT other_names_owner_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  owner_compound_id uuid
    CONSTRAINT other_names_owner_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  owner_grid_id uuid
    CONSTRAINT other_names_owner_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  owner_organization_id uuid
    CONSTRAINT other_names_owner_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_property_project_id uuid
    CONSTRAINT other_names_owner_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  owner_party_organization_id uuid
    CONSTRAINT other_names_owner_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_volunteer_team_id uuid
    CONSTRAINT other_names_owner_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT other_names_owner_check CHECK (num_nonnulls(
    owner_area_id, owner_community_id, owner_compound_id,
    owner_grid_id, owner_organization_id, owner_property_project_id,
    owner_party_organization_id, owner_volunteer_team_id
  ) = 1),
  CONSTRAINT other_names_key UNIQUE NULLS NOT DISTINCT (
    owner_area_id, owner_community_id, owner_compound_id,
    owner_grid_id, owner_organization_id, owner_property_project_id,
    owner_party_organization_id, owner_volunteer_team_id, name,
    valid_from
  ),
  CONSTRAINT other_names_overlap_excl EXCLUDE USING gist (
    coalesce(owner_area_id, owner_community_id, owner_compound_id,
      owner_grid_id, owner_organization_id, owner_property_project_id,
      owner_party_organization_id, owner_volunteer_team_id) WITH =,
    name WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX other_names_name_idx ON other_names (name, id);
CREATE INDEX other_names_created_at_idx ON other_names (created_at, id);
CREATE INDEX other_names_owner_area_id_idx ON other_names (owner_area_id, name, id)
  WHERE owner_area_id IS NOT NULL;
CREATE INDEX other_names_owner_community_id_idx ON other_names (owner_community_id, name, id)
  WHERE owner_community_id IS NOT NULL;
CREATE INDEX other_names_owner_compound_id_idx ON other_names (owner_compound_id, name, id)
  WHERE owner_compound_id IS NOT NULL;
CREATE INDEX other_names_owner_grid_id_idx ON other_names (owner_grid_id, name, id)
  WHERE owner_grid_id IS NOT NULL;
CREATE INDEX other_names_owner_organization_id_idx ON other_names (owner_organization_id, name, id)
  WHERE owner_organization_id IS NOT NULL;
CREATE INDEX other_names_owner_property_project_id_idx ON other_names (owner_property_project_id, name, id)
  WHERE owner_property_project_id IS NOT NULL;
CREATE INDEX other_names_owner_party_organization_id_idx ON other_names (owner_party_organization_id, name, id)
  WHERE owner_party_organization_id IS NOT NULL;
CREATE INDEX other_names_owner_volunteer_team_id_idx ON other_names (owner_volunteer_team_id, name, id)
  WHERE owner_volunteer_team_id IS NOT NULL;
CREATE INDEX other_names_name_grams_idx ON other_names USING gin (name_grams) WITH (fastupdate = off);

-- Codes of areas move. The row keeps its id and gets the new code; the old one
-- goes here, where look-ups by code find it.
CREATE TABLE old_codes (
  id uuid CONSTRAINT old_codes_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT old_codes_valid_to_check CHECK (valid_to > valid_from),
  former_code text COLLATE "C" NOT NULL
    CONSTRAINT old_codes_former_code_check CHECK (former_code <> ''),
  owner_area_id uuid
    CONSTRAINT old_codes_owner_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  owner_community_id uuid
    CONSTRAINT old_codes_owner_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  owner_compound_id uuid
    CONSTRAINT old_codes_owner_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  owner_grid_id uuid
    CONSTRAINT old_codes_owner_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  owner_organization_id uuid
    CONSTRAINT old_codes_owner_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_property_project_id uuid
    CONSTRAINT old_codes_owner_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  owner_party_organization_id uuid
    CONSTRAINT old_codes_owner_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_volunteer_team_id uuid
    CONSTRAINT old_codes_owner_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT old_codes_owner_check CHECK (num_nonnulls(
    owner_area_id, owner_community_id, owner_compound_id,
    owner_grid_id, owner_organization_id, owner_property_project_id,
    owner_party_organization_id, owner_volunteer_team_id
  ) = 1),
  CONSTRAINT old_codes_key UNIQUE NULLS NOT DISTINCT (
    owner_area_id, owner_community_id, owner_compound_id,
    owner_grid_id, owner_organization_id, owner_property_project_id,
    owner_party_organization_id, owner_volunteer_team_id, former_code,
    valid_from
  ),
  -- a code meant one thing of each type at a time
  CONSTRAINT old_codes_overlap_excl EXCLUDE USING gist (
    former_code WITH =,
    (CASE
      WHEN owner_area_id IS NOT NULL THEN 1
      WHEN owner_community_id IS NOT NULL THEN 2
      WHEN owner_compound_id IS NOT NULL THEN 3
      WHEN owner_grid_id IS NOT NULL THEN 4
      WHEN owner_organization_id IS NOT NULL THEN 5
      WHEN owner_property_project_id IS NOT NULL THEN 6
      WHEN owner_party_organization_id IS NOT NULL THEN 7
      WHEN owner_volunteer_team_id IS NOT NULL THEN 8
    END) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX old_codes_former_code_idx ON old_codes (former_code, id);
CREATE INDEX old_codes_created_at_idx ON old_codes (created_at, id);
CREATE INDEX old_codes_owner_area_id_idx ON old_codes (owner_area_id, former_code, id)
  WHERE owner_area_id IS NOT NULL;
CREATE INDEX old_codes_owner_community_id_idx ON old_codes (owner_community_id, former_code, id)
  WHERE owner_community_id IS NOT NULL;
CREATE INDEX old_codes_owner_compound_id_idx ON old_codes (owner_compound_id, former_code, id)
  WHERE owner_compound_id IS NOT NULL;
CREATE INDEX old_codes_owner_grid_id_idx ON old_codes (owner_grid_id, former_code, id)
  WHERE owner_grid_id IS NOT NULL;
CREATE INDEX old_codes_owner_organization_id_idx ON old_codes (owner_organization_id, former_code, id)
  WHERE owner_organization_id IS NOT NULL;
CREATE INDEX old_codes_owner_property_project_id_idx ON old_codes (owner_property_project_id, former_code, id)
  WHERE owner_property_project_id IS NOT NULL;
CREATE INDEX old_codes_owner_party_organization_id_idx ON old_codes (owner_party_organization_id, former_code, id)
  WHERE owner_party_organization_id IS NOT NULL;
CREATE INDEX old_codes_owner_volunteer_team_id_idx ON old_codes (owner_volunteer_team_id, former_code, id)
  WHERE owner_volunteer_team_id IS NOT NULL;

-- Whatever the number of another system, it leads to one thing.
CREATE TABLE identifiers (
  id uuid CONSTRAINT identifiers_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  scheme text COLLATE "C" NOT NULL CONSTRAINT identifiers_scheme_check CHECK (scheme IN (
    'GB2260', 'STAT12', 'GRID', 'USCC', 'PARTY_CODE', 'VOLUNTEER_NO', 'HOTLINE_NO'
  )),
  value text COLLATE "C" NOT NULL CONSTRAINT identifiers_value_check CHECK (value <> ''),
  owner_area_id uuid
    CONSTRAINT identifiers_owner_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  owner_community_id uuid
    CONSTRAINT identifiers_owner_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  owner_compound_id uuid
    CONSTRAINT identifiers_owner_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  owner_grid_id uuid
    CONSTRAINT identifiers_owner_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  owner_organization_id uuid
    CONSTRAINT identifiers_owner_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_property_project_id uuid
    CONSTRAINT identifiers_owner_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  owner_party_organization_id uuid
    CONSTRAINT identifiers_owner_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_volunteer_team_id uuid
    CONSTRAINT identifiers_owner_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  owner_volunteer_id uuid
    CONSTRAINT identifiers_owner_volunteer_id_fkey REFERENCES volunteers DEFERRABLE INITIALLY IMMEDIATE,
  owner_issue_id uuid
    CONSTRAINT identifiers_owner_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT identifiers_owner_check CHECK (num_nonnulls(
    owner_area_id, owner_community_id, owner_compound_id,
    owner_grid_id, owner_organization_id, owner_property_project_id,
    owner_party_organization_id, owner_volunteer_team_id, owner_volunteer_id,
    owner_issue_id
  ) = 1),
  CONSTRAINT identifiers_key UNIQUE (scheme, value)
);
CREATE INDEX identifiers_scheme_value_idx ON identifiers (scheme, value, id);
CREATE INDEX identifiers_created_at_idx ON identifiers (created_at, id);
CREATE INDEX identifiers_owner_area_id_idx ON identifiers (owner_area_id, scheme, value, id)
  WHERE owner_area_id IS NOT NULL;
CREATE INDEX identifiers_owner_community_id_idx ON identifiers (owner_community_id, scheme, value, id)
  WHERE owner_community_id IS NOT NULL;
CREATE INDEX identifiers_owner_compound_id_idx ON identifiers (owner_compound_id, scheme, value, id)
  WHERE owner_compound_id IS NOT NULL;
CREATE INDEX identifiers_owner_grid_id_idx ON identifiers (owner_grid_id, scheme, value, id)
  WHERE owner_grid_id IS NOT NULL;
CREATE INDEX identifiers_owner_organization_id_idx ON identifiers (owner_organization_id, scheme, value, id)
  WHERE owner_organization_id IS NOT NULL;
CREATE INDEX identifiers_owner_property_project_id_idx ON identifiers (owner_property_project_id, scheme, value, id)
  WHERE owner_property_project_id IS NOT NULL;
CREATE INDEX identifiers_owner_party_organization_id_idx ON identifiers (owner_party_organization_id, scheme, value, id)
  WHERE owner_party_organization_id IS NOT NULL;
CREATE INDEX identifiers_owner_volunteer_team_id_idx ON identifiers (owner_volunteer_team_id, scheme, value, id)
  WHERE owner_volunteer_team_id IS NOT NULL;
CREATE INDEX identifiers_owner_volunteer_id_idx ON identifiers (owner_volunteer_id, scheme, value, id)
  WHERE owner_volunteer_id IS NOT NULL;
CREATE INDEX identifiers_owner_issue_id_idx ON identifiers (owner_issue_id, scheme, value, id)
  WHERE owner_issue_id IS NOT NULL;

-- Merging, splitting and handing over leave a row for each pair. Both ends are
-- of one type.
CREATE TABLE successions (
  id uuid CONSTRAINT successions_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT successions_kind_check CHECK (kind IN ('MERGE', 'SPLIT', 'RENAME', 'TRANSFER')),
  effective_on date,
  predecessor_area_id uuid
    CONSTRAINT successions_predecessor_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  predecessor_community_id uuid
    CONSTRAINT successions_predecessor_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  predecessor_grid_id uuid
    CONSTRAINT successions_predecessor_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  predecessor_organization_id uuid
    CONSTRAINT successions_predecessor_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  successor_area_id uuid
    CONSTRAINT successions_successor_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  successor_community_id uuid
    CONSTRAINT successions_successor_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  successor_grid_id uuid
    CONSTRAINT successions_successor_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  successor_organization_id uuid
    CONSTRAINT successions_successor_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT successions_predecessor_check CHECK (num_nonnulls(
    predecessor_area_id, predecessor_community_id, predecessor_grid_id,
    predecessor_organization_id
  ) = 1),
  CONSTRAINT successions_successor_check CHECK (num_nonnulls(
    successor_area_id, successor_community_id, successor_grid_id,
    successor_organization_id
  ) = 1),
  CONSTRAINT successions_key UNIQUE NULLS NOT DISTINCT (
    kind, predecessor_area_id, predecessor_community_id,
    predecessor_grid_id, predecessor_organization_id, successor_area_id,
    successor_community_id, successor_grid_id, successor_organization_id
  ),
  CONSTRAINT successions_type_check CHECK (
    (predecessor_area_id IS NULL) = (successor_area_id IS NULL)
    AND (predecessor_community_id IS NULL) = (successor_community_id IS NULL)
    AND (predecessor_grid_id IS NULL) = (successor_grid_id IS NULL)
    AND (predecessor_organization_id IS NULL) = (successor_organization_id IS NULL)),
  CONSTRAINT successions_self_check CHECK (
    coalesce(predecessor_area_id, predecessor_community_id, predecessor_grid_id, predecessor_organization_id)
    <> coalesce(successor_area_id, successor_community_id, successor_grid_id, successor_organization_id))
);
CREATE INDEX successions_created_at_idx ON successions (created_at, id);
CREATE INDEX successions_updated_at_idx ON successions (updated_at DESC, id);
CREATE INDEX successions_predecessor_area_id_idx ON successions (predecessor_area_id, created_at, id)
  WHERE predecessor_area_id IS NOT NULL;
CREATE INDEX successions_predecessor_community_id_idx ON successions (predecessor_community_id, created_at, id)
  WHERE predecessor_community_id IS NOT NULL;
CREATE INDEX successions_predecessor_grid_id_idx ON successions (predecessor_grid_id, created_at, id)
  WHERE predecessor_grid_id IS NOT NULL;
CREATE INDEX successions_predecessor_organization_id_idx ON successions (predecessor_organization_id, created_at, id)
  WHERE predecessor_organization_id IS NOT NULL;
CREATE INDEX successions_successor_area_id_idx ON successions (successor_area_id, created_at, id)
  WHERE successor_area_id IS NOT NULL;
CREATE INDEX successions_successor_community_id_idx ON successions (successor_community_id, created_at, id)
  WHERE successor_community_id IS NOT NULL;
CREATE INDEX successions_successor_grid_id_idx ON successions (successor_grid_id, created_at, id)
  WHERE successor_grid_id IS NOT NULL;
CREATE INDEX successions_successor_organization_id_idx ON successions (successor_organization_id, created_at, id)
  WHERE successor_organization_id IS NOT NULL;
