-- Calls to departments and orders from above.

-- A call by which a street makes departments come to an issue (吹哨报到).
CREATE TABLE whistles (
  id uuid CONSTRAINT whistles_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT whistles_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  blown_by_id uuid NOT NULL
    CONSTRAINT whistles_blown_by_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  at timestamptz NOT NULL,
  outcome text COLLATE "C",
  CONSTRAINT whistles_seq_check CHECK (seq > 0),
  CONSTRAINT whistles_key UNIQUE (issue_id, seq)
);
CREATE INDEX whistles_seq_idx ON whistles (seq, id);
CREATE INDEX whistles_at_idx ON whistles (at DESC, id);
CREATE INDEX whistles_issue_id_idx ON whistles (issue_id, seq, id);
CREATE INDEX whistles_blown_by_id_idx ON whistles (blown_by_id, seq, id);

-- Tells which department was called by a whistle and when it came.
CREATE TABLE whistle_calls (
  id uuid CONSTRAINT whistle_calls_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  whistle_id uuid NOT NULL
    CONSTRAINT whistle_calls_whistle_id_fkey REFERENCES whistles DEFERRABLE INITIALLY IMMEDIATE,
  organization_id uuid NOT NULL
    CONSTRAINT whistle_calls_organization_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  arrived_at timestamptz,
  CONSTRAINT whistle_calls_key UNIQUE (whistle_id, organization_id)
);
CREATE INDEX whistle_calls_created_at_idx ON whistle_calls (created_at, id);
CREATE INDEX whistle_calls_updated_at_idx ON whistle_calls (updated_at DESC, id);
CREATE INDEX whistle_calls_whistle_id_idx ON whistle_calls (whistle_id, created_at, id);
CREATE INDEX whistle_calls_organization_id_idx ON whistle_calls (organization_id, created_at, id);

-- An order from above to settle an issue.
CREATE TABLE supervisions (
  id uuid CONSTRAINT supervisions_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  issue_id uuid NOT NULL
    CONSTRAINT supervisions_issue_id_fkey REFERENCES issues DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  level text COLLATE "C" NOT NULL
    CONSTRAINT supervisions_level_check CHECK (level IN ('NONE', 'REMINDER', 'COMMUNITY', 'STREET', 'DISTRICT', 'LEADER')),
  issued_by_id uuid NOT NULL
    CONSTRAINT supervisions_issued_by_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  at timestamptz NOT NULL,
  required_by timestamptz,
  answered_at timestamptz,
  CONSTRAINT supervisions_escalated_check CHECK (level <> 'NONE'),
  CONSTRAINT supervisions_seq_check CHECK (seq > 0),
  CONSTRAINT supervisions_answered_at_check CHECK (answered_at >= at),
  CONSTRAINT supervisions_key UNIQUE (issue_id, seq)
);
CREATE INDEX supervisions_seq_idx ON supervisions (seq, id);
CREATE INDEX supervisions_at_idx ON supervisions (at DESC, id);
CREATE INDEX supervisions_issue_id_idx ON supervisions (issue_id, seq, id);
CREATE INDEX supervisions_issued_by_id_idx ON supervisions (issued_by_id, seq, id);
