-- Organizations, what they occupy and manage, and the organizations of the party.

-- Bodies that act. Credit codes and the like are rows of identifiers.
CREATE TABLE organizations (
  id uuid CONSTRAINT organizations_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT organizations_code_key UNIQUE
    CONSTRAINT organizations_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT organizations_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL CONSTRAINT organizations_kind_check CHECK (kind IN (
    'GOVERNMENT_BODY', 'STREET_OFFICE', 'RESIDENTS_COMMITTEE', 'PROPERTY_COMPANY',
    'STATE_OWNED_ENTERPRISE', 'TENANT_ENTERPRISE', 'INDUSTRY_ASSOCIATION', 'SOCIAL_ORG',
    'OWNERS_COMMITTEE', 'MEDIA', 'OTHER'
  )),
  parent_id uuid
    CONSTRAINT organizations_parent_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  community_id uuid
    CONSTRAINT organizations_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  district_id uuid
    CONSTRAINT organizations_district_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  staff_count integer CONSTRAINT organizations_staff_count_check CHECK (staff_count >= 0),
  owners_committee_of_id uuid
    CONSTRAINT organizations_owners_committee_of_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  founded_on date,
  dissolved_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT organizations_parent_check CHECK (parent_id <> id),
  CONSTRAINT organizations_dissolved_on_check CHECK (dissolved_on > founded_on),
  CONSTRAINT organizations_owners_committee_of_check CHECK (owners_committee_of_id IS NULL OR kind = 'OWNERS_COMMITTEE'),
  -- one committee in office a compound
  CONSTRAINT organizations_owners_committee_of_excl EXCLUDE USING gist (
    owners_committee_of_id WITH =, daterange(founded_on, dissolved_on) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX organizations_name_idx ON organizations (name, code);
CREATE INDEX organizations_parent_id_idx ON organizations (parent_id, code) WHERE parent_id IS NOT NULL;
CREATE INDEX organizations_community_id_idx ON organizations (community_id, code)
  WHERE community_id IS NOT NULL;
CREATE INDEX organizations_district_id_idx ON organizations (district_id, code) WHERE district_id IS NOT NULL;
CREATE INDEX organizations_owners_committee_of_id_idx ON organizations (owners_committee_of_id, code)
  WHERE owners_committee_of_id IS NOT NULL;
CREATE INDEX organizations_name_grams_idx ON organizations USING gin (name_grams) WITH (fastupdate = off);

-- Who sits in which tower, floor by floor.
CREATE TABLE occupancies (
  id uuid CONSTRAINT occupancies_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT occupancies_valid_to_check CHECK (valid_to > valid_from),
  enterprise_id uuid NOT NULL
    CONSTRAINT occupancies_enterprise_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  compound_id uuid NOT NULL
    CONSTRAINT occupancies_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  floor text COLLATE "C",
  CONSTRAINT occupancies_key UNIQUE NULLS NOT DISTINCT (enterprise_id, compound_id, floor, valid_from),
  CONSTRAINT occupancies_overlap_excl EXCLUDE USING gist (
    enterprise_id WITH =, compound_id WITH =, coalesce(floor, '') WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX occupancies_created_at_idx ON occupancies (created_at, id);
CREATE INDEX occupancies_updated_at_idx ON occupancies (updated_at DESC, id);
CREATE INDEX occupancies_enterprise_id_idx ON occupancies (enterprise_id, created_at, id);
CREATE INDEX occupancies_compound_id_idx ON occupancies (compound_id, created_at, id);

-- A contract is a node: issues, staff and party branch hang on it, and its
-- validity is the contract's term.
CREATE TABLE property_projects (
  id uuid CONSTRAINT property_projects_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT property_projects_code_key UNIQUE
    CONSTRAINT property_projects_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT property_projects_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT property_projects_valid_to_check CHECK (valid_to > valid_from),
  compound_id uuid NOT NULL
    CONSTRAINT property_projects_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  company_id uuid NOT NULL
    CONSTRAINT property_projects_company_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  office_kind text COLLATE "C" NOT NULL
    CONSTRAINT property_projects_office_kind_check CHECK (office_kind IN ('PROJECT_OFFICE', 'SERVICE_CENTER')),
  fee_per_m2 numeric(10,2) CONSTRAINT property_projects_fee_per_m2_check CHECK (fee_per_m2 >= 0),
  staff_count integer CONSTRAINT property_projects_staff_count_check CHECK (staff_count >= 0),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  -- one project a compound at a time
  CONSTRAINT property_projects_overlap_excl EXCLUDE USING gist (
    compound_id WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX property_projects_name_idx ON property_projects (name, code);
CREATE INDEX property_projects_compound_id_idx ON property_projects (compound_id, code);
CREATE INDEX property_projects_company_id_idx ON property_projects (company_id, code);
CREATE INDEX property_projects_name_grams_idx ON property_projects USING gin (name_grams) WITH (fastupdate = off);

-- The column superior_status keeps apart what null would mix: no superior, and
-- a superior that nobody has named.
CREATE TABLE party_organizations (
  id uuid CONSTRAINT party_organizations_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT party_organizations_code_key UNIQUE
    CONSTRAINT party_organizations_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT party_organizations_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT party_organizations_valid_to_check CHECK (valid_to > valid_from),
  type text COLLATE "C" NOT NULL CONSTRAINT party_organizations_type_check CHECK (type IN (
    'WORKING_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP', 'LEADING_GROUP'
  )),
  formation text COLLATE "C" NOT NULL
    CONSTRAINT party_organizations_formation_check CHECK (formation IN (
      'INDEPENDENT', 'JOINT', 'INDUSTRY', 'COMPREHENSIVE', 'COMPOSITE', 'FUNCTIONAL', 'TEMPORARY'
    )),
  domain text COLLATE "C" NOT NULL CONSTRAINT party_organizations_domain_check CHECK (domain IN (
    'STREET', 'COMMUNITY', 'GRID', 'COMPOUND', 'TOWER', 'PROPERTY_INDUSTRY', 'ENTERPRISE',
    'ASSOCIATION', 'GOVERNMENT', 'STATE_OWNED'
  )),
  superior_id uuid
    CONSTRAINT party_organizations_superior_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  superior_status text COLLATE "C" NOT NULL
    CONSTRAINT party_organizations_superior_status_check CHECK (superior_status IN ('KNOWN', 'NONE', 'UNKNOWN')),
  founded_on date,
  formal_members integer
    CONSTRAINT party_organizations_formal_members_check CHECK (formal_members >= 0),
  probationary_members integer
    CONSTRAINT party_organizations_probationary_members_check CHECK (probationary_members >= 0),
  term_years integer CONSTRAINT party_organizations_term_years_check CHECK (term_years > 0),
  term_ends_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT party_organizations_superior_check CHECK (
    (superior_id IS NOT NULL) = (superior_status = 'KNOWN') AND superior_id <> id)
);
CREATE INDEX party_organizations_name_idx ON party_organizations (name, code);
CREATE INDEX party_organizations_superior_id_idx ON party_organizations (superior_id, code)
  WHERE superior_id IS NOT NULL;
CREATE INDEX party_organizations_name_grams_idx ON party_organizations USING gin (name_grams) WITH (fastupdate = off);
