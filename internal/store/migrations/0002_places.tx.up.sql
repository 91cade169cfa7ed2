-- Places: areas, communities, compounds, buildings.
--
-- Conventions of this and the following migrations. A text that is compared or
-- ordered has collation "C", so that order is the same on every machine. All
-- constraints are named, because errors are told by name; foreign keys and
-- exclusions can be deferred, so that an import may write rows in any order.
-- NULL in valid_from or valid_to is an open end. A column named x_grams serves
-- text search and no reader. Behind each foreign key that is walked backwards
-- stands an index in the order in which such lists are given.

-- Exclusion constraints compare ids beside ranges of days.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Provinces, cities, districts and streets: one table, because they differ in
-- level alone and a tree of one type is walked with one rule.
CREATE TABLE areas (
  id uuid CONSTRAINT areas_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT areas_code_key UNIQUE
    CONSTRAINT areas_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT areas_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT areas_valid_to_check CHECK (valid_to > valid_from),
  level text COLLATE "C" NOT NULL
    CONSTRAINT areas_level_check CHECK (level IN ('PROVINCE', 'CITY', 'DISTRICT', 'STREET')),
  parent_id uuid
    CONSTRAINT areas_parent_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  population integer CONSTRAINT areas_population_check CHECK (population >= 0),
  households integer CONSTRAINT areas_households_check CHECK (households >= 0),
  area_km2 numeric CONSTRAINT areas_area_km2_check CHECK (area_km2 >= 0),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT areas_top_check CHECK (level <> 'PROVINCE' OR parent_id IS NULL),
  CONSTRAINT areas_parent_check CHECK (parent_id <> id),
  -- communities refer to street and district at once by this pair
  CONSTRAINT areas_id_parent_id_key UNIQUE (id, parent_id)
);
CREATE INDEX areas_name_idx ON areas (name, code);
CREATE INDEX areas_parent_id_idx ON areas (parent_id, code) WHERE parent_id IS NOT NULL;
CREATE INDEX areas_name_grams_idx ON areas USING gin (name_grams) WITH (fastupdate = off);

-- The district stands beside the street so that a district is filtered without
-- a walk. Both are held together by one foreign key over the pair, and a street
-- that changes its district takes its communities along.
CREATE TABLE communities (
  id uuid CONSTRAINT communities_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT communities_code_key UNIQUE
    CONSTRAINT communities_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT communities_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT communities_valid_to_check CHECK (valid_to > valid_from),
  street_id uuid NOT NULL
    CONSTRAINT communities_street_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  district_id uuid NOT NULL,
  urban_rural_class text COLLATE "C"
    CONSTRAINT communities_urban_rural_class_check CHECK (urban_rural_class IN (
      'MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTER', 'TOWN_FRINGE', 'SPECIAL_AREA',
      'TOWNSHIP_CENTER', 'VILLAGE'
    )),
  population integer CONSTRAINT communities_population_check CHECK (population >= 0),
  households integer CONSTRAINT communities_households_check CHECK (households >= 0),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT communities_district_id_fkey FOREIGN KEY (street_id, district_id)
    REFERENCES areas (id, parent_id) ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX communities_name_idx ON communities (name, code);
CREATE INDEX communities_street_id_idx ON communities (street_id, code);
CREATE INDEX communities_district_id_idx ON communities (district_id, code);
CREATE INDEX communities_name_grams_idx ON communities USING gin (name_grams) WITH (fastupdate = off);

-- Whatever is managed as one, office towers included: they share every edge.
CREATE TABLE compounds (
  id uuid CONSTRAINT compounds_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT compounds_code_key UNIQUE
    CONSTRAINT compounds_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT compounds_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL CONSTRAINT compounds_kind_check CHECK (kind IN (
    'COMMERCIAL_HOUSING', 'OLD_COURTYARD', 'RESETTLEMENT', 'UNIT_DORM', 'RENTAL', 'OFFICE_TOWER'
  )),
  community_id uuid NOT NULL
    CONSTRAINT compounds_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  address text COLLATE "C",
  longitude double precision
    CONSTRAINT compounds_longitude_check CHECK (longitude BETWEEN -180 AND 180),
  latitude double precision CONSTRAINT compounds_latitude_check CHECK (latitude BETWEEN -90 AND 90),
  built_year integer CONSTRAINT compounds_built_year_check CHECK (built_year BETWEEN 1000 AND 9999),
  households integer CONSTRAINT compounds_households_check CHECK (households >= 0),
  floors integer CONSTRAINT compounds_floors_check CHECK (floors > 0),
  fenced boolean,
  governance_tags text[] NOT NULL DEFAULT '{}',
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT compounds_location_check CHECK ((longitude IS NULL) = (latitude IS NULL))
);
CREATE INDEX compounds_name_idx ON compounds (name, code);
CREATE INDEX compounds_community_id_idx ON compounds (community_id, code);
CREATE INDEX compounds_name_grams_idx ON compounds USING gin (name_grams) WITH (fastupdate = off);

-- A building has a code of its own although its number would do, because
-- memberships and grid coverage refer to it in import files.
CREATE TABLE buildings (
  id uuid CONSTRAINT buildings_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT buildings_code_key UNIQUE
    CONSTRAINT buildings_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT buildings_name_check CHECK (name <> ''),
  compound_id uuid NOT NULL
    CONSTRAINT buildings_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  number text COLLATE "C" NOT NULL CONSTRAINT buildings_number_check CHECK (number <> ''),
  floors integer CONSTRAINT buildings_floors_check CHECK (floors > 0),
  lifts integer CONSTRAINT buildings_lifts_check CHECK (lifts >= 0),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT buildings_compound_id_number_key UNIQUE (compound_id, number),
  -- an issue names building and compound by this pair, so that they agree
  CONSTRAINT buildings_id_compound_id_key UNIQUE (id, compound_id)
);
CREATE INDEX buildings_name_idx ON buildings (name, code);
CREATE INDEX buildings_compound_id_idx ON buildings (compound_id, code);
CREATE INDEX buildings_name_grams_idx ON buildings USING gin (name_grams) WITH (fastupdate = off);
