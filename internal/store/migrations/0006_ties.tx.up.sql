-- Ties between organizations, each with a type of its own: they mean different
-- things and some paths may walk one and not another.

-- To what a party organization is attached: one row for each of the units that
-- a joint branch serves.
CREATE TABLE attachments (
  id uuid CONSTRAINT attachments_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT attachments_valid_to_check CHECK (valid_to > valid_from),
  party_organization_id uuid NOT NULL
    CONSTRAINT attachments_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  target_organization_id uuid
    CONSTRAINT attachments_target_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  target_community_id uuid
    CONSTRAINT attachments_target_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  target_grid_id uuid
    CONSTRAINT attachments_target_grid_id_fkey REFERENCES grids DEFERRABLE INITIALLY IMMEDIATE,
  target_compound_id uuid
    CONSTRAINT attachments_target_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  target_property_project_id uuid
    CONSTRAINT attachments_target_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT attachments_target_check CHECK (num_nonnulls(
    target_organization_id, target_community_id, target_grid_id,
    target_compound_id, target_property_project_id
  ) = 1),
  CONSTRAINT attachments_key UNIQUE NULLS NOT DISTINCT (
    party_organization_id, target_organization_id, target_community_id,
    target_grid_id, target_compound_id, target_property_project_id,
    valid_from
  ),
  CONSTRAINT attachments_overlap_excl EXCLUDE USING gist (
    party_organization_id WITH =,
    coalesce(target_organization_id, target_community_id, target_grid_id,
      target_compound_id, target_property_project_id) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX attachments_created_at_idx ON attachments (created_at, id);
CREATE INDEX attachments_updated_at_idx ON attachments (updated_at DESC, id);
CREATE INDEX attachments_party_organization_id_idx ON attachments (party_organization_id, created_at, id);
CREATE INDEX attachments_target_organization_id_idx ON attachments (target_organization_id, created_at, id)
  WHERE target_organization_id IS NOT NULL;
CREATE INDEX attachments_target_community_id_idx ON attachments (target_community_id, created_at, id)
  WHERE target_community_id IS NOT NULL;
CREATE INDEX attachments_target_grid_id_idx ON attachments (target_grid_id, created_at, id)
  WHERE target_grid_id IS NOT NULL;
CREATE INDEX attachments_target_compound_id_idx ON attachments (target_compound_id, created_at, id)
  WHERE target_compound_id IS NOT NULL;
CREATE INDEX attachments_target_property_project_id_idx ON attachments (target_property_project_id, created_at, id)
  WHERE target_property_project_id IS NOT NULL;

-- Who guides whom without being its superior.
CREATE TABLE guidances (
  id uuid CONSTRAINT guidances_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT guidances_valid_to_check CHECK (valid_to > valid_from),
  guide_area_id uuid
    CONSTRAINT guidances_guide_area_id_fkey REFERENCES areas DEFERRABLE INITIALLY IMMEDIATE,
  guide_community_id uuid
    CONSTRAINT guidances_guide_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  guide_organization_id uuid
    CONSTRAINT guidances_guide_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  target_property_project_id uuid
    CONSTRAINT guidances_target_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  target_organization_id uuid
    CONSTRAINT guidances_target_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT guidances_guide_check CHECK (num_nonnulls(guide_area_id, guide_community_id, guide_organization_id) = 1),
  CONSTRAINT guidances_target_check CHECK (num_nonnulls(target_property_project_id, target_organization_id) = 1),
  CONSTRAINT guidances_key UNIQUE NULLS NOT DISTINCT (
    guide_area_id, guide_community_id, guide_organization_id,
    target_property_project_id, target_organization_id, valid_from
  ),
  CONSTRAINT guidances_self_check CHECK (guide_organization_id <> target_organization_id),
  CONSTRAINT guidances_overlap_excl EXCLUDE USING gist (
    coalesce(guide_area_id, guide_community_id, guide_organization_id) WITH =,
    coalesce(target_property_project_id, target_organization_id) WITH =,
    daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX guidances_created_at_idx ON guidances (created_at, id);
CREATE INDEX guidances_updated_at_idx ON guidances (updated_at DESC, id);
CREATE INDEX guidances_guide_area_id_idx ON guidances (guide_area_id, created_at, id)
  WHERE guide_area_id IS NOT NULL;
CREATE INDEX guidances_guide_community_id_idx ON guidances (guide_community_id, created_at, id)
  WHERE guide_community_id IS NOT NULL;
CREATE INDEX guidances_guide_organization_id_idx ON guidances (guide_organization_id, created_at, id)
  WHERE guide_organization_id IS NOT NULL;
CREATE INDEX guidances_target_property_project_id_idx ON guidances (target_property_project_id, created_at, id)
  WHERE target_property_project_id IS NOT NULL;
CREATE INDEX guidances_target_organization_id_idx ON guidances (target_organization_id, created_at, id)
  WHERE target_organization_id IS NOT NULL;

-- Which body oversees which organization.
CREATE TABLE regulations (
  id uuid CONSTRAINT regulations_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT regulations_valid_to_check CHECK (valid_to > valid_from),
  regulator_id uuid NOT NULL
    CONSTRAINT regulations_regulator_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  regulated_id uuid NOT NULL
    CONSTRAINT regulations_regulated_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT regulations_key UNIQUE NULLS NOT DISTINCT (regulator_id, regulated_id, valid_from),
  CONSTRAINT regulations_self_check CHECK (regulator_id <> regulated_id),
  CONSTRAINT regulations_overlap_excl EXCLUDE USING gist (
    regulator_id WITH =, regulated_id WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX regulations_created_at_idx ON regulations (created_at, id);
CREATE INDEX regulations_updated_at_idx ON regulations (updated_at DESC, id);
CREATE INDEX regulations_regulator_id_idx ON regulations (regulator_id, created_at, id);
CREATE INDEX regulations_regulated_id_idx ON regulations (regulated_id, created_at, id);

-- Who belongs to which association.
CREATE TABLE association_members (
  id uuid CONSTRAINT association_members_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  valid_from date,
  valid_to date CONSTRAINT association_members_valid_to_check CHECK (valid_to > valid_from),
  association_id uuid NOT NULL
    CONSTRAINT association_members_association_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  member_id uuid NOT NULL
    CONSTRAINT association_members_member_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT association_members_key UNIQUE NULLS NOT DISTINCT (association_id, member_id, valid_from),
  CONSTRAINT association_members_self_check CHECK (association_id <> member_id),
  CONSTRAINT association_members_overlap_excl EXCLUDE USING gist (
    association_id WITH =, member_id WITH =, daterange(valid_from, valid_to) WITH &&
  ) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX association_members_created_at_idx ON association_members (created_at, id);
CREATE INDEX association_members_updated_at_idx ON association_members (updated_at DESC, id);
CREATE INDEX association_members_association_id_idx ON association_members (association_id, created_at, id);
CREATE INDEX association_members_member_id_idx ON association_members (member_id, created_at, id);

-- A call happened once, so it has an instant and no validity. One call on many
-- is a row for each of them.
CREATE TABLE appeals (
  id uuid CONSTRAINT appeals_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  caller_id uuid NOT NULL
    CONSTRAINT appeals_caller_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  called_party_organization_id uuid
    CONSTRAINT appeals_called_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  called_organization_id uuid
    CONSTRAINT appeals_called_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  subject text COLLATE "C" NOT NULL CONSTRAINT appeals_subject_check CHECK (subject <> ''),
  called_at timestamptz NOT NULL,
  CONSTRAINT appeals_called_check CHECK (num_nonnulls(called_party_organization_id, called_organization_id) = 1),
  CONSTRAINT appeals_key UNIQUE NULLS NOT DISTINCT (
    caller_id, called_party_organization_id, called_organization_id,
    subject, called_at
  ),
  CONSTRAINT appeals_self_check CHECK (caller_id <> called_party_organization_id)
);
CREATE INDEX appeals_called_at_idx ON appeals (called_at DESC, id);
CREATE INDEX appeals_created_at_idx ON appeals (created_at, id);
CREATE INDEX appeals_caller_id_idx ON appeals (caller_id, called_at DESC, id);
CREATE INDEX appeals_called_party_organization_id_idx ON appeals (called_party_organization_id, called_at DESC, id)
  WHERE called_party_organization_id IS NOT NULL;
CREATE INDEX appeals_called_organization_id_idx ON appeals (called_organization_id, called_at DESC, id)
  WHERE called_organization_id IS NOT NULL;
