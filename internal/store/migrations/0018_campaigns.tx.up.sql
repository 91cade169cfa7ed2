-- Campaigns, ledgers and brands, and what belongs to them.

-- A campaign or initiative with addressees and goals.
CREATE TABLE campaigns (
  id uuid CONSTRAINT campaigns_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT campaigns_code_key UNIQUE
    CONSTRAINT campaigns_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT campaigns_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT campaigns_valid_to_check CHECK (valid_to > valid_from),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT campaigns_kind_check CHECK (kind IN ('TWO_COVERAGE', 'QUALITY_DRIVE', 'PRACTICAL_THINGS', 'OTHER')),
  initiator_id uuid
    CONSTRAINT campaigns_initiator_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  start_precision text COLLATE "C"
    CONSTRAINT campaigns_start_precision_check CHECK (start_precision IN ('DAY', 'MONTH', 'YEAR')),
  slogan text COLLATE "C",
  goals text[] COLLATE "C" NOT NULL DEFAULT '{}'
    CONSTRAINT campaigns_goals_check CHECK (goals <@ ARRAY[
      'PERFORMANCE', 'SERVICE_QUALITY', 'TEAM_STRUCTURE', 'BUSINESS_INNOVATION',
      'INDUSTRY_LEVEL'
    ]),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX campaigns_name_idx ON campaigns (name, code);
CREATE INDEX campaigns_initiator_id_idx ON campaigns (initiator_id, code)
  WHERE initiator_id IS NOT NULL;
CREATE INDEX campaigns_name_grams_idx ON campaigns USING gin (name_grams) WITH (fastupdate = off);

-- Tells whom a campaign is addressed to.
CREATE TABLE campaign_addressees (
  id uuid CONSTRAINT campaign_addressees_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  campaign_id uuid NOT NULL
    CONSTRAINT campaign_addressees_campaign_id_fkey REFERENCES campaigns DEFERRABLE INITIALLY IMMEDIATE,
  addressee_organization_id uuid
    CONSTRAINT campaign_addressees_addressee_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  addressee_party_organization_id uuid
    CONSTRAINT campaign_addressees_addressee_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  audience text COLLATE "C",
  CONSTRAINT campaign_addressees_addressee_check CHECK (num_nonnulls(addressee_organization_id, addressee_party_organization_id) = 1),
  CONSTRAINT campaign_addressees_key UNIQUE NULLS NOT DISTINCT (campaign_id, addressee_organization_id, addressee_party_organization_id)
);
CREATE INDEX campaign_addressees_created_at_idx ON campaign_addressees (created_at, id);
CREATE INDEX campaign_addressees_updated_at_idx ON campaign_addressees (updated_at DESC, id);
CREATE INDEX campaign_addressees_campaign_id_idx ON campaign_addressees (campaign_id, created_at, id);
CREATE INDEX campaign_addressees_addressee_organization_id_idx ON campaign_addressees (addressee_organization_id, created_at, id)
  WHERE addressee_organization_id IS NOT NULL;
CREATE INDEX campaign_addressees_addressee_party_organization_id_idx ON campaign_addressees (addressee_party_organization_id, created_at, id)
  WHERE addressee_party_organization_id IS NOT NULL;

-- A ledger in which issues are kept until they are settled.
CREATE TABLE ledgers (
  id uuid CONSTRAINT ledgers_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT ledgers_code_key UNIQUE
    CONSTRAINT ledgers_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT ledgers_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT ledgers_valid_to_check CHECK (valid_to > valid_from),
  owner_organization_id uuid
    CONSTRAINT ledgers_owner_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_property_project_id uuid
    CONSTRAINT ledgers_owner_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  policies text[] COLLATE "C" NOT NULL DEFAULT '{}'
    CONSTRAINT ledgers_policies_check CHECK (policies <@ ARRAY[
      'EVERY_ITEM_ANSWERED', 'EVERY_MATTER_SETTLED'
    ]),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT ledgers_owner_check CHECK (num_nonnulls(owner_organization_id, owner_property_project_id) = 1)
);
CREATE INDEX ledgers_name_idx ON ledgers (name, code);
CREATE INDEX ledgers_owner_organization_id_idx ON ledgers (owner_organization_id, code)
  WHERE owner_organization_id IS NOT NULL;
CREATE INDEX ledgers_owner_property_project_id_idx ON ledgers (owner_property_project_id, code)
  WHERE owner_property_project_id IS NOT NULL;
CREATE INDEX ledgers_name_grams_idx ON ledgers USING gin (name_grams) WITH (fastupdate = off);

-- Tells that an issue is kept in a ledger.
CREATE TABLE ledger_issues (
  id uuid CONSTRAINT ledger_issues_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  ledger_id uuid NOT NULL
    CONSTRAINT ledger_issues_ledger_id_fkey REFERENCES ledgers DEFERRABLE INITIALLY IMMEDIATE,
  issue_id uuid NOT NULL
    CONSTRAINT ledger_issues_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT ledger_issues_key UNIQUE (ledger_id, issue_id)
);
CREATE INDEX ledger_issues_created_at_idx ON ledger_issues (created_at, id);
CREATE INDEX ledger_issues_updated_at_idx ON ledger_issues (updated_at DESC, id);
CREATE INDEX ledger_issues_ledger_id_idx ON ledger_issues (ledger_id, created_at, id);
CREATE INDEX ledger_issues_issue_id_idx ON ledger_issues (issue_id, created_at, id);

-- Tells that something is part of a campaign.
CREATE TABLE campaign_parts (
  id uuid CONSTRAINT campaign_parts_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  campaign_id uuid NOT NULL
    CONSTRAINT campaign_parts_campaign_id_fkey REFERENCES campaigns DEFERRABLE INITIALLY IMMEDIATE,
  part_activity_id uuid
    CONSTRAINT campaign_parts_part_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  part_ledger_id uuid
    CONSTRAINT campaign_parts_part_ledger_id_fkey REFERENCES ledgers DEFERRABLE INITIALLY IMMEDIATE,
  part_issue_id uuid
    CONSTRAINT campaign_parts_part_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT campaign_parts_part_check CHECK (num_nonnulls(part_activity_id, part_ledger_id, part_issue_id) = 1),
  CONSTRAINT campaign_parts_key UNIQUE NULLS NOT DISTINCT (campaign_id, part_activity_id, part_ledger_id, part_issue_id)
);
CREATE INDEX campaign_parts_created_at_idx ON campaign_parts (created_at, id);
CREATE INDEX campaign_parts_updated_at_idx ON campaign_parts (updated_at DESC, id);
CREATE INDEX campaign_parts_campaign_id_idx ON campaign_parts (campaign_id, created_at, id);
CREATE INDEX campaign_parts_part_activity_id_idx ON campaign_parts (part_activity_id, created_at, id)
  WHERE part_activity_id IS NOT NULL;
CREATE INDEX campaign_parts_part_ledger_id_idx ON campaign_parts (part_ledger_id, created_at, id)
  WHERE part_ledger_id IS NOT NULL;
CREATE INDEX campaign_parts_part_issue_id_idx ON campaign_parts (part_issue_id, created_at, id)
  WHERE part_issue_id IS NOT NULL;

-- A goal, theme or name under which work is known.
CREATE TABLE brands (
  id uuid CONSTRAINT brands_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT brands_code_key UNIQUE
    CONSTRAINT brands_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT brands_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT brands_kind_check CHECK (kind IN ('GOAL', 'PARTY_BRAND', 'THEME', 'STANDARD_NAME')),
  slogan text COLLATE "C",
  owner_id uuid
    CONSTRAINT brands_owner_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  parent_id uuid
    CONSTRAINT brands_parent_id_fkey REFERENCES brands DEFERRABLE INITIALLY IMMEDIATE,
  qualities text[] COLLATE "C" NOT NULL DEFAULT '{}'
    CONSTRAINT brands_qualities_check CHECK (qualities <@ ARRAY[
      'DEDICATED', 'METICULOUS', 'CONSIDERATE', 'CARING', 'WARM'
    ]),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX brands_name_idx ON brands (name, code);
CREATE INDEX brands_owner_id_idx ON brands (owner_id, code)
  WHERE owner_id IS NOT NULL;
CREATE INDEX brands_parent_id_idx ON brands (parent_id, code)
  WHERE parent_id IS NOT NULL;
CREATE INDEX brands_name_grams_idx ON brands USING gin (name_grams) WITH (fastupdate = off);

-- Tells that something promotes or stands for a brand.
CREATE TABLE promotions (
  id uuid CONSTRAINT promotions_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  brand_id uuid NOT NULL
    CONSTRAINT promotions_brand_id_fkey REFERENCES brands DEFERRABLE INITIALLY IMMEDIATE,
  promoter_activity_id uuid
    CONSTRAINT promotions_promoter_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  promoter_campaign_id uuid
    CONSTRAINT promotions_promoter_campaign_id_fkey REFERENCES campaigns DEFERRABLE INITIALLY IMMEDIATE,
  promoter_property_project_id uuid
    CONSTRAINT promotions_promoter_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT promotions_promoter_check CHECK (num_nonnulls(promoter_activity_id, promoter_campaign_id, promoter_property_project_id) = 1),
  CONSTRAINT promotions_key UNIQUE NULLS NOT DISTINCT (brand_id, promoter_activity_id, promoter_campaign_id, promoter_property_project_id)
);
CREATE INDEX promotions_created_at_idx ON promotions (created_at, id);
CREATE INDEX promotions_updated_at_idx ON promotions (updated_at DESC, id);
CREATE INDEX promotions_brand_id_idx ON promotions (brand_id, created_at, id);
CREATE INDEX promotions_promoter_activity_id_idx ON promotions (promoter_activity_id, created_at, id)
  WHERE promoter_activity_id IS NOT NULL;
CREATE INDEX promotions_promoter_campaign_id_idx ON promotions (promoter_campaign_id, created_at, id)
  WHERE promoter_campaign_id IS NOT NULL;
CREATE INDEX promotions_promoter_property_project_id_idx ON promotions (promoter_property_project_id, created_at, id)
  WHERE promoter_property_project_id IS NOT NULL;
