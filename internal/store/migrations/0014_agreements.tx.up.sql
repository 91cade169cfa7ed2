-- Agreements to build together and their lists.

-- Party organizations and others agree to build something together (党建联建).
CREATE TABLE agreements (
  id uuid CONSTRAINT agreements_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT agreements_code_key UNIQUE
    CONSTRAINT agreements_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT agreements_name_check CHECK (name <> ''),
  valid_from date,
  valid_to date CONSTRAINT agreements_valid_to_check CHECK (valid_to > valid_from),
  status text COLLATE "C" NOT NULL
    CONSTRAINT agreements_status_check CHECK (status IN ('DRAFT', 'ACTIVE', 'EXPIRED', 'TERMINATED')),
  signed_on date,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX agreements_name_idx ON agreements (name, code);
CREATE INDEX agreements_name_grams_idx ON agreements USING gin (name_grams) WITH (fastupdate = off);

-- Tells who is party to an agreement.
CREATE TABLE agreement_parties (
  id uuid CONSTRAINT agreement_parties_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  agreement_id uuid NOT NULL
    CONSTRAINT agreement_parties_agreement_id_fkey REFERENCES agreements DEFERRABLE INITIALLY IMMEDIATE,
  participant_organization_id uuid
    CONSTRAINT agreement_parties_participant_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  participant_party_organization_id uuid
    CONSTRAINT agreement_parties_participant_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  role text COLLATE "C" NOT NULL
    CONSTRAINT agreement_parties_role_check CHECK (role IN ('LEAD', 'PARTNER', 'WITNESS', 'BENEFICIARY')),
  CONSTRAINT agreement_parties_participant_check CHECK (num_nonnulls(participant_organization_id, participant_party_organization_id) = 1),
  CONSTRAINT agreement_parties_key UNIQUE NULLS NOT DISTINCT (agreement_id, participant_organization_id, participant_party_organization_id, role)
);
CREATE INDEX agreement_parties_created_at_idx ON agreement_parties (created_at, id);
CREATE INDEX agreement_parties_updated_at_idx ON agreement_parties (updated_at DESC, id);
CREATE INDEX agreement_parties_agreement_id_idx ON agreement_parties (agreement_id, created_at, id);
CREATE INDEX agreement_parties_participant_organization_id_idx ON agreement_parties (participant_organization_id, created_at, id)
  WHERE participant_organization_id IS NOT NULL;
CREATE INDEX agreement_parties_participant_party_organization_id_idx ON agreement_parties (participant_party_organization_id, created_at, id)
  WHERE participant_party_organization_id IS NOT NULL;

-- Tells whom an agreement serves.
CREATE TABLE agreement_services (
  id uuid CONSTRAINT agreement_services_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  agreement_id uuid NOT NULL
    CONSTRAINT agreement_services_agreement_id_fkey REFERENCES agreements DEFERRABLE INITIALLY IMMEDIATE,
  target_community_id uuid
    CONSTRAINT agreement_services_target_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  target_compound_id uuid
    CONSTRAINT agreement_services_target_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  target_volunteer_team_id uuid
    CONSTRAINT agreement_services_target_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT agreement_services_target_check CHECK (num_nonnulls(target_community_id, target_compound_id, target_volunteer_team_id) = 1),
  CONSTRAINT agreement_services_key UNIQUE NULLS NOT DISTINCT (agreement_id, target_community_id, target_compound_id, target_volunteer_team_id)
);
CREATE INDEX agreement_services_created_at_idx ON agreement_services (created_at, id);
CREATE INDEX agreement_services_updated_at_idx ON agreement_services (updated_at DESC, id);
CREATE INDEX agreement_services_agreement_id_idx ON agreement_services (agreement_id, created_at, id);
CREATE INDEX agreement_services_target_community_id_idx ON agreement_services (target_community_id, created_at, id)
  WHERE target_community_id IS NOT NULL;
CREATE INDEX agreement_services_target_compound_id_idx ON agreement_services (target_compound_id, created_at, id)
  WHERE target_compound_id IS NOT NULL;
CREATE INDEX agreement_services_target_volunteer_team_id_idx ON agreement_services (target_volunteer_team_id, created_at, id)
  WHERE target_volunteer_team_id IS NOT NULL;

-- An entry in one of the three lists of an agreement: resources, needs, projects.
CREATE TABLE exchange_items (
  id uuid CONSTRAINT exchange_items_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  agreement_id uuid NOT NULL
    CONSTRAINT exchange_items_agreement_id_fkey REFERENCES agreements DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL CONSTRAINT exchange_items_seq_check CHECK (seq > 0),
  list text COLLATE "C" NOT NULL
    CONSTRAINT exchange_items_list_check CHECK (list IN ('RESOURCE', 'NEED', 'PROJECT')),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT exchange_items_kind_check CHECK (kind IN ('VENUE', 'FUND', 'EXPERT', 'MANPOWER', 'GOODS', 'SERVICE')),
  content text COLLATE "C" NOT NULL
    CONSTRAINT exchange_items_content_check CHECK (content <> ''),
  quantity numeric(12,2),
  unit text COLLATE "C",
  fulfilled_quantity numeric(12,2),
  promised_by_organization_id uuid
    CONSTRAINT exchange_items_promised_by_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  promised_by_party_organization_id uuid
    CONSTRAINT exchange_items_promised_by_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  matched_need_id uuid
    CONSTRAINT exchange_items_matched_need_id_fkey REFERENCES exchange_items DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT exchange_items_promised_by_check CHECK (num_nonnulls(promised_by_organization_id, promised_by_party_organization_id) <= 1),
  CONSTRAINT exchange_items_key UNIQUE (agreement_id, seq)
);
CREATE INDEX exchange_items_seq_idx ON exchange_items (seq, id);
CREATE INDEX exchange_items_created_at_idx ON exchange_items (created_at, id);
CREATE INDEX exchange_items_agreement_id_idx ON exchange_items (agreement_id, seq, id);
CREATE INDEX exchange_items_promised_by_organization_id_idx ON exchange_items (promised_by_organization_id, seq, id)
  WHERE promised_by_organization_id IS NOT NULL;
CREATE INDEX exchange_items_promised_by_party_organization_id_idx ON exchange_items (promised_by_party_organization_id, seq, id)
  WHERE promised_by_party_organization_id IS NOT NULL;
CREATE INDEX exchange_items_matched_need_id_idx ON exchange_items (matched_need_id, seq, id)
  WHERE matched_need_id IS NOT NULL;
