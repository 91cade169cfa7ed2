-- Facilities of compounds, venues of party work and red posts.

-- A thing in a compound or building that is looked after and shown, such as a lift
-- or a control room.
CREATE TABLE facilities (
  id uuid CONSTRAINT facilities_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT facilities_code_key UNIQUE
    CONSTRAINT facilities_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT facilities_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT facilities_kind_check CHECK (kind IN (
      'CONTROL_ROOM', 'POWER_ROOM', 'GENERATOR_ROOM', 'LIFT_ROOM', 'LIFT', 'FRONT_DESK',
      'STAIRWELL', 'DRYING_AREA', 'PLANT_AREA', 'FIRE', 'PARKING', 'GREEN', 'WASTE_POINT',
      'ROAD', 'FACADE', 'OTHER'
    )),
  compound_id uuid NOT NULL
    CONSTRAINT facilities_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  building_id uuid
    CONSTRAINT facilities_building_id_fkey REFERENCES buildings DEFERRABLE INITIALLY IMMEDIATE,
  condition text COLLATE "C"
    CONSTRAINT facilities_condition_check CHECK (condition IN ('GOOD', 'WORN', 'UNDER_REPAIR', 'OUT_OF_USE')),
  last_inspected_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX facilities_name_idx ON facilities (name, code);
CREATE INDEX facilities_compound_id_idx ON facilities (compound_id, code);
CREATE INDEX facilities_building_id_idx ON facilities (building_id, code)
  WHERE building_id IS NOT NULL;
CREATE INDEX facilities_name_grams_idx ON facilities USING gin (name_grams) WITH (fastupdate = off);

-- A place for party work and public service, such as a service centre or an
-- activity corner.
CREATE TABLE venues (
  id uuid CONSTRAINT venues_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT venues_code_key UNIQUE
    CONSTRAINT venues_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT venues_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT venues_kind_check CHECK (kind IN (
      'PARTY_MASS_SERVICE_CENTER', 'PARTY_POSITION', 'ACTIVITY_CORNER',
      'COMMUNITY_CENTER', 'OTHER'
    )),
  industry text COLLATE "C",
  community_id uuid
    CONSTRAINT venues_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  floor integer,
  address text COLLATE "C",
  opening_hours text COLLATE "C",
  area_m2 numeric(10,2),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX venues_name_idx ON venues (name, code);
CREATE INDEX venues_community_id_idx ON venues (community_id, code)
  WHERE community_id IS NOT NULL;
CREATE INDEX venues_name_grams_idx ON venues USING gin (name_grams) WITH (fastupdate = off);

-- Tells that an organization or a compound hosts a venue.
CREATE TABLE venue_hosts (
  id uuid CONSTRAINT venue_hosts_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT venue_hosts_valid_to_check CHECK (valid_to > valid_from),
  venue_id uuid NOT NULL
    CONSTRAINT venue_hosts_venue_id_fkey REFERENCES venues DEFERRABLE INITIALLY IMMEDIATE,
  host_organization_id uuid
    CONSTRAINT venue_hosts_host_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  host_compound_id uuid
    CONSTRAINT venue_hosts_host_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT venue_hosts_host_check CHECK (num_nonnulls(host_organization_id, host_compound_id) = 1),
  CONSTRAINT venue_hosts_key UNIQUE NULLS NOT DISTINCT (venue_id, host_organization_id, host_compound_id, valid_from),
  CONSTRAINT venue_hosts_overlap_excl EXCLUDE USING gist (
    venue_id WITH =, coalesce(host_organization_id, host_compound_id) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX venue_hosts_created_at_idx ON venue_hosts (created_at, id);
CREATE INDEX venue_hosts_updated_at_idx ON venue_hosts (updated_at DESC, id);
CREATE INDEX venue_hosts_venue_id_idx ON venue_hosts (venue_id, created_at, id);
CREATE INDEX venue_hosts_host_organization_id_idx ON venue_hosts (host_organization_id, created_at, id)
  WHERE host_organization_id IS NOT NULL;
CREATE INDEX venue_hosts_host_compound_id_idx ON venue_hosts (host_compound_id, created_at, id)
  WHERE host_compound_id IS NOT NULL;

-- A post at a facility that a party member holds and that is marked as such.
CREATE TABLE red_posts (
  id uuid CONSTRAINT red_posts_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT red_posts_code_key UNIQUE
    CONSTRAINT red_posts_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT red_posts_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT red_posts_valid_to_check CHECK (valid_to > valid_from),
  facility_id uuid NOT NULL
    CONSTRAINT red_posts_facility_id_fkey REFERENCES facilities DEFERRABLE INITIALLY IMMEDIATE,
  holder_id uuid
    CONSTRAINT red_posts_holder_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  established_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX red_posts_name_idx ON red_posts (name, code);
CREATE INDEX red_posts_facility_id_idx ON red_posts (facility_id, code);
CREATE INDEX red_posts_holder_id_idx ON red_posts (holder_id, code)
  WHERE holder_id IS NOT NULL;
CREATE INDEX red_posts_name_grams_idx ON red_posts USING gin (name_grams) WITH (fastupdate = off);
