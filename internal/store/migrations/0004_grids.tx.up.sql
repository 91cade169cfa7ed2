-- Grids and what they cover. After organizations, because a dedicated grid may be
-- set up for one.

-- Grids of all four levels. A grid covers premises through grid_coverages, for
-- a big compound holds many micro-grids and one micro-grid several courtyards.
CREATE TABLE grids (
  id uuid CONSTRAINT grids_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT grids_code_key UNIQUE
    CONSTRAINT grids_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT grids_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT grids_valid_to_check CHECK (valid_to > valid_from),
  level text COLLATE "C" NOT NULL
    CONSTRAINT grids_level_check CHECK (level IN ('MASTER', 'STANDARD', 'MICRO', 'DEDICATED')),
  community_id uuid NOT NULL
    CONSTRAINT grids_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  parent_id uuid
    CONSTRAINT grids_parent_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  households integer CONSTRAINT grids_households_check CHECK (households >= 0),
  population integer CONSTRAINT grids_population_check CHECK (population >= 0),
  shops integer CONSTRAINT grids_shops_check CHECK (shops >= 0),
  host_organization_id uuid
    CONSTRAINT grids_host_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  host_compound_id uuid
    CONSTRAINT grids_host_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT grids_host_check CHECK (
    num_nonnulls(host_organization_id, host_compound_id) <= CASE level WHEN 'DEDICATED' THEN 1 ELSE 0 END),
  CONSTRAINT grids_parent_check CHECK (parent_id <> id AND level <> 'MASTER' OR parent_id IS NULL)
);
CREATE INDEX grids_name_idx ON grids (name, code);
CREATE INDEX grids_community_id_idx ON grids (community_id, code);
CREATE INDEX grids_parent_id_idx ON grids (parent_id, code) WHERE parent_id IS NOT NULL;
CREATE INDEX grids_host_organization_id_idx ON grids (host_organization_id, code)
  WHERE host_organization_id IS NOT NULL;
CREATE INDEX grids_host_compound_id_idx ON grids (host_compound_id, code) WHERE host_compound_id IS NOT NULL;
CREATE INDEX grids_name_grams_idx ON grids USING gin (name_grams) WITH (fastupdate = off);

-- What a grid covers, and since when.
CREATE TABLE grid_coverages (
  id uuid CONSTRAINT grid_coverages_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT grid_coverages_valid_to_check CHECK (valid_to > valid_from),
  grid_id uuid NOT NULL
    CONSTRAINT grid_coverages_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  target_compound_id uuid
    CONSTRAINT grid_coverages_target_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  target_building_id uuid
    CONSTRAINT grid_coverages_target_building_id_fkey REFERENCES buildings DEFERRABLE INITIALLY IMMEDIATE,
  households integer CONSTRAINT grid_coverages_households_check CHECK (households >= 0),
  part text COLLATE "C",
  CONSTRAINT grid_coverages_target_check CHECK (num_nonnulls(target_compound_id, target_building_id) = 1),
  CONSTRAINT grid_coverages_key UNIQUE NULLS NOT DISTINCT (grid_id, target_compound_id, target_building_id, valid_from),
  CONSTRAINT grid_coverages_overlap_excl EXCLUDE USING gist (
    grid_id WITH =, coalesce(target_compound_id, target_building_id) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX grid_coverages_created_at_idx ON grid_coverages (created_at, id);
CREATE INDEX grid_coverages_updated_at_idx ON grid_coverages (updated_at DESC, id);
CREATE INDEX grid_coverages_grid_id_idx ON grid_coverages (grid_id, created_at, id);
CREATE INDEX grid_coverages_target_compound_id_idx ON grid_coverages (target_compound_id, created_at, id)
  WHERE target_compound_id IS NOT NULL;
CREATE INDEX grid_coverages_target_building_id_idx ON grid_coverages (target_building_id, created_at, id)
  WHERE target_building_id IS NOT NULL;
