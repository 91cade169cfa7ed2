-- Lists of choices that a district edits.

-- Choices that a district edits without a release.
CREATE TABLE code_lists (
  id uuid CONSTRAINT code_lists_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT code_lists_code_key UNIQUE
    CONSTRAINT code_lists_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT code_lists_name_check CHECK (name <> ''),
  label_en text COLLATE "C" NOT NULL CONSTRAINT code_lists_label_en_check CHECK (label_en <> ''),
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED
);
CREATE INDEX code_lists_name_idx ON code_lists (name, code);
CREATE INDEX code_lists_name_grams_idx ON code_lists USING gin (name_grams) WITH (fastupdate = off);

-- Codes are unique over all lists, so that an import file names an item by one
-- word.
CREATE TABLE code_items (
  id uuid CONSTRAINT code_items_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT code_items_code_key UNIQUE
    CONSTRAINT code_items_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT code_items_name_check CHECK (name <> ''),
  label_en text COLLATE "C" NOT NULL CONSTRAINT code_items_label_en_check CHECK (label_en <> ''),
  list_id uuid NOT NULL
    CONSTRAINT code_items_list_id_fkey REFERENCES code_lists DEFERRABLE INITIALLY IMMEDIATE,
  parent_id uuid,
  seq integer NOT NULL,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  -- an item and its parent belong to one list
  CONSTRAINT code_items_parent_id_fkey FOREIGN KEY (parent_id, list_id)
    REFERENCES code_items (id, list_id) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT code_items_parent_check CHECK (parent_id <> id),
  CONSTRAINT code_items_id_list_id_key UNIQUE (id, list_id)
);
CREATE INDEX code_items_seq_idx ON code_items (seq, code);
CREATE INDEX code_items_list_id_idx ON code_items (list_id, seq, code);
CREATE INDEX code_items_parent_id_idx ON code_items (parent_id, seq, code) WHERE parent_id IS NOT NULL;
CREATE INDEX code_items_name_grams_idx ON code_items USING gin (name_grams) WITH (fastupdate = off);
