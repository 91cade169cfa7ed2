-- Activities, who organizes them, what they show and who takes part.

-- A standing programme of activities, such as a micro party school (微党校).
CREATE TABLE programs (
  id uuid CONSTRAINT programs_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT programs_code_key UNIQUE
    CONSTRAINT programs_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT programs_name_check CHECK (name <> ''),
  owner_organization_id uuid
    CONSTRAINT programs_owner_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  owner_party_organization_id uuid
    CONSTRAINT programs_owner_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT programs_owner_check CHECK (num_nonnulls(owner_organization_id, owner_party_organization_id) <= 1)
);
CREATE INDEX programs_name_idx ON programs (name, code);
CREATE INDEX programs_owner_organization_id_idx ON programs (owner_organization_id, code)
  WHERE owner_organization_id IS NOT NULL;
CREATE INDEX programs_owner_party_organization_id_idx ON programs (owner_party_organization_id, code)
  WHERE owner_party_organization_id IS NOT NULL;
CREATE INDEX programs_name_grams_idx ON programs USING gin (name_grams) WITH (fastupdate = off);

-- An event or a meeting: festival, open day, party class, courtyard talk (坝坝座谈会) and
-- the like.
CREATE TABLE activities (
  id uuid CONSTRAINT activities_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT activities_code_key UNIQUE
    CONSTRAINT activities_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT activities_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT activities_kind_check CHECK (kind IN (
      'FESTIVAL', 'ENVIRONMENT', 'CULTURE', 'CHARITY_SALE', 'OWNER_OPEN_DAY',
      'PARTY_CLASS', 'THEMED_PARTY_DAY', 'VOLUNTEER_SERVICE', 'TRAINING', 'EXCHANGE',
      'COURTYARD_TALK', 'SYMPOSIUM', 'JOINT_CONFERENCE', 'OWNERS_MEETING', 'CONSULTATION',
      'OTHER'
    )),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  recurrence text COLLATE "C"
    CONSTRAINT activities_recurrence_check CHECK (recurrence IN ('ONCE', 'REGULAR', 'AD_HOC')),
  program_id uuid
    CONSTRAINT activities_program_id_fkey REFERENCES programs DEFERRABLE INITIALLY IMMEDIATE,
  community_id uuid
    CONSTRAINT activities_community_id_fkey REFERENCES communities DEFERRABLE INITIALLY IMMEDIATE,
  held_at_venue_id uuid
    CONSTRAINT activities_held_at_venue_id_fkey REFERENCES venues DEFERRABLE INITIALLY IMMEDIATE,
  held_at_compound_id uuid
    CONSTRAINT activities_held_at_compound_id_fkey REFERENCES compounds DEFERRABLE INITIALLY IMMEDIATE,
  attendee_count integer,
  topics text[] COLLATE "C" NOT NULL DEFAULT '{}'
    CONSTRAINT activities_topics_check CHECK (topics <@ ARRAY[
      'CONVENIENCE', 'OLD_RENOVATION', 'SANITATION', 'CIVIL_TRAVEL', 'WASTE_SORTING'
    ]),
  service_kinds text[] COLLATE "C" NOT NULL DEFAULT '{}'
    CONSTRAINT activities_service_kinds_check CHECK (service_kinds <@ ARRAY[
      'SECURITY', 'CLEANING', 'GREENING', 'CONSULTING', 'REPAIR'
    ]),
  outcome text COLLATE "C",
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT activities_held_at_check CHECK (num_nonnulls(held_at_venue_id, held_at_compound_id) <= 1),
  CONSTRAINT activities_ends_at_check CHECK (ends_at > starts_at),
  CONSTRAINT activities_attendee_count_check CHECK (attendee_count >= 0)
);
CREATE INDEX activities_starts_at_idx ON activities (starts_at DESC, code);
CREATE INDEX activities_program_id_idx ON activities (program_id, starts_at DESC, code)
  WHERE program_id IS NOT NULL;
CREATE INDEX activities_community_id_idx ON activities (community_id, starts_at DESC, code)
  WHERE community_id IS NOT NULL;
CREATE INDEX activities_held_at_venue_id_idx ON activities (held_at_venue_id, starts_at DESC, code)
  WHERE held_at_venue_id IS NOT NULL;
CREATE INDEX activities_held_at_compound_id_idx ON activities (held_at_compound_id, starts_at DESC, code)
  WHERE held_at_compound_id IS NOT NULL;
CREATE INDEX activities_name_grams_idx ON activities USING gin (name_grams) WITH (fastupdate = off);

-- Tells who organizes an activity, in what role.
CREATE TABLE organizers (
  id uuid CONSTRAINT organizers_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  activity_id uuid NOT NULL
    CONSTRAINT organizers_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  organizer_organization_id uuid
    CONSTRAINT organizers_organizer_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  organizer_party_organization_id uuid
    CONSTRAINT organizers_organizer_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  organizer_property_project_id uuid
    CONSTRAINT organizers_organizer_property_project_id_fkey REFERENCES property_projects DEFERRABLE INITIALLY IMMEDIATE,
  organizer_volunteer_team_id uuid
    CONSTRAINT organizers_organizer_volunteer_team_id_fkey REFERENCES volunteer_teams DEFERRABLE INITIALLY IMMEDIATE,
  role text COLLATE "C" NOT NULL
    CONSTRAINT organizers_role_check CHECK (role IN ('HOST', 'CO_HOST', 'SUPPORT')),
  CONSTRAINT organizers_organizer_check CHECK (num_nonnulls(organizer_organization_id, organizer_party_organization_id, organizer_property_project_id, organizer_volunteer_team_id) = 1),
  CONSTRAINT organizers_key UNIQUE NULLS NOT DISTINCT (activity_id, organizer_organization_id, organizer_party_organization_id, organizer_property_project_id, organizer_volunteer_team_id)
);
CREATE INDEX organizers_created_at_idx ON organizers (created_at, id);
CREATE INDEX organizers_updated_at_idx ON organizers (updated_at DESC, id);
CREATE INDEX organizers_activity_id_idx ON organizers (activity_id, created_at, id);
CREATE INDEX organizers_organizer_organization_id_idx ON organizers (organizer_organization_id, created_at, id)
  WHERE organizer_organization_id IS NOT NULL;
CREATE INDEX organizers_organizer_party_organization_id_idx ON organizers (organizer_party_organization_id, created_at, id)
  WHERE organizer_party_organization_id IS NOT NULL;
CREATE INDEX organizers_organizer_property_project_id_idx ON organizers (organizer_property_project_id, created_at, id)
  WHERE organizer_property_project_id IS NOT NULL;
CREATE INDEX organizers_organizer_volunteer_team_id_idx ON organizers (organizer_volunteer_team_id, created_at, id)
  WHERE organizer_volunteer_team_id IS NOT NULL;

-- Tells that an activity shows a facility.
CREATE TABLE activity_facilities (
  id uuid CONSTRAINT activity_facilities_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  activity_id uuid NOT NULL
    CONSTRAINT activity_facilities_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  facility_id uuid NOT NULL
    CONSTRAINT activity_facilities_facility_id_fkey REFERENCES facilities DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT activity_facilities_key UNIQUE (activity_id, facility_id)
);
CREATE INDEX activity_facilities_created_at_idx ON activity_facilities (created_at, id);
CREATE INDEX activity_facilities_updated_at_idx ON activity_facilities (updated_at DESC, id);
CREATE INDEX activity_facilities_activity_id_idx ON activity_facilities (activity_id, created_at, id);
CREATE INDEX activity_facilities_facility_id_idx ON activity_facilities (facility_id, created_at, id);

-- Tells who took part in an activity, in what role.
CREATE TABLE participations (
  id uuid CONSTRAINT participations_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  activity_id uuid NOT NULL
    CONSTRAINT participations_activity_id_fkey REFERENCES activities DEFERRABLE INITIALLY IMMEDIATE,
  participant_person_id uuid
    CONSTRAINT participations_participant_person_id_fkey REFERENCES persons DEFERRABLE INITIALLY IMMEDIATE,
  participant_organization_id uuid
    CONSTRAINT participations_participant_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  participant_party_organization_id uuid
    CONSTRAINT participations_participant_party_organization_id_fkey REFERENCES party_organizations DEFERRABLE INITIALLY IMMEDIATE,
  role text COLLATE "C" NOT NULL
    CONSTRAINT participations_role_check CHECK (role IN (
      'ATTENDEE', 'SPEAKER', 'REPRESENTATIVE', 'GUIDE', 'VOLUNTEER', 'RECORDER'
    )),
  on_behalf_of_id uuid
    CONSTRAINT participations_on_behalf_of_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  headcount integer,
  CONSTRAINT participations_participant_check CHECK (num_nonnulls(participant_person_id, participant_organization_id, participant_party_organization_id) = 1),
  CONSTRAINT participations_headcount_check CHECK (headcount > 0),
  CONSTRAINT participations_key UNIQUE NULLS NOT DISTINCT (activity_id, participant_person_id, participant_organization_id, participant_party_organization_id, role)
);
CREATE INDEX participations_created_at_idx ON participations (created_at, id);
CREATE INDEX participations_updated_at_idx ON participations (updated_at DESC, id);
CREATE INDEX participations_activity_id_idx ON participations (activity_id, created_at, id);
CREATE INDEX participations_participant_person_id_idx ON participations (participant_person_id, created_at, id)
  WHERE participant_person_id IS NOT NULL;
CREATE INDEX participations_participant_organization_id_idx ON participations (participant_organization_id, created_at, id)
  WHERE participant_organization_id IS NOT NULL;
CREATE INDEX participations_participant_party_organization_id_idx ON participations (participant_party_organization_id, created_at, id)
  WHERE participant_party_organization_id IS NOT NULL;
CREATE INDEX participations_on_behalf_of_id_idx ON participations (on_behalf_of_id, created_at, id)
  WHERE on_behalf_of_id IS NOT NULL;
