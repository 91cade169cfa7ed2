-- Documents, their passages, and what rests on them.

-- A document on which facts rest. Its text is not stored: gist and passages are in
-- words of our own.
CREATE TABLE documents (
  id uuid CONSTRAINT documents_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  code text COLLATE "C" NOT NULL
    CONSTRAINT documents_code_key UNIQUE
    CONSTRAINT documents_code_check CHECK (code <> ''),
  name text COLLATE "C" NOT NULL CONSTRAINT documents_name_check CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL
    CONSTRAINT documents_kind_check CHECK (kind IN (
      'NEWS', 'NOTICE', 'INITIATIVE', 'STANDARD', 'AGREEMENT', 'MINUTES', 'OTHER'
    )),
  publisher_id uuid
    CONSTRAINT documents_publisher_id_fkey REFERENCES organizations DEFERRABLE INITIALLY IMMEDIATE,
  author_role text COLLATE "C",
  published_on date,
  published_precision text COLLATE "C"
    CONSTRAINT documents_published_precision_check CHECK (published_precision IN ('DAY', 'MONTH', 'YEAR')),
  gist text COLLATE "C" NOT NULL,
  line_count integer NOT NULL,
  name_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(name)) STORED,
  CONSTRAINT documents_line_count_check CHECK (line_count > 0)
);
CREATE INDEX documents_name_idx ON documents (name, code);
CREATE INDEX documents_publisher_id_idx ON documents (publisher_id, code)
  WHERE publisher_id IS NOT NULL;
CREATE INDEX documents_name_grams_idx ON documents USING gin (name_grams) WITH (fastupdate = off);

-- A passage of a document, in the order of reading.
CREATE TABLE passages (
  id uuid CONSTRAINT passages_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  document_id uuid NOT NULL
    CONSTRAINT passages_document_id_fkey REFERENCES documents DEFERRABLE INITIALLY IMMEDIATE,
  seq integer NOT NULL,
  from_line integer NOT NULL,
  to_line integer NOT NULL,
  kind text COLLATE "C" NOT NULL
    CONSTRAINT passages_kind_check CHECK (kind IN (
      'HEADLINE', 'SUBHEAD', 'LEAD', 'SECTION_HEAD', 'BODY', 'CAPTION', 'BYLINE'
    )),
  gist text COLLATE "C" NOT NULL,
  gist_grams text[] COLLATE "C" GENERATED ALWAYS AS (jinyan_grams(gist)) STORED,
  CONSTRAINT passages_seq_check CHECK (seq > 0),
  CONSTRAINT passages_from_line_check CHECK (from_line > 0),
  CONSTRAINT passages_to_line_check CHECK (to_line >= from_line),
  CONSTRAINT passages_gist_check CHECK (gist <> ''),
  CONSTRAINT passages_key UNIQUE (document_id, seq)
);
CREATE INDEX passages_seq_idx ON passages (seq, id);
CREATE INDEX passages_from_line_idx ON passages (from_line, id);
CREATE INDEX passages_document_id_idx ON passages (document_id, seq, id);
CREATE INDEX passages_gist_grams_idx ON passages USING gin (gist_grams) WITH (fastupdate = off);

-- Tells on which lines of a document a node or edge rests. The subject is a row of any
-- table, by the table's name and the row's id.
CREATE TABLE evidences (
  id uuid CONSTRAINT evidences_pkey PRIMARY KEY,
  demo boolean NOT NULL DEFAULT false,
  demo_fields text[] NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  subject_table text COLLATE "C" NOT NULL,
  subject_id uuid NOT NULL,
  document_id uuid NOT NULL
    CONSTRAINT evidences_document_id_fkey REFERENCES documents DEFERRABLE INITIALLY IMMEDIATE,
  from_line integer NOT NULL,
  to_line integer NOT NULL,
  note text COLLATE "C",
  CONSTRAINT evidences_from_line_check CHECK (from_line > 0),
  CONSTRAINT evidences_to_line_check CHECK (to_line >= from_line),
  CONSTRAINT evidences_key UNIQUE (subject_id, document_id, from_line, to_line)
);
CREATE INDEX evidences_from_line_idx ON evidences (from_line, to_line, id);
CREATE INDEX evidences_created_at_idx ON evidences (created_at, id);
CREATE INDEX evidences_subject_id_idx ON evidences (subject_id, from_line, to_line, id);
CREATE INDEX evidences_document_id_idx ON evidences (document_id, from_line, to_line, id);

-- A foreign key to any table: the subject is there, and the lines are the document's.
CREATE FUNCTION jinyan_check_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  there boolean := false;
BEGIN
  IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = to_regclass(quote_ident(NEW.subject_table)) AND tgname = 'evidenced') THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = $1)', NEW.subject_table) INTO there USING NEW.subject_id;
  END IF;
  IF NOT there THEN
    RAISE EXCEPTION 'evidence is of a row that is there, and table % has no row %', NEW.subject_table, NEW.subject_id
      USING TABLE = TG_TABLE_NAME;
  END IF;
  IF NEW.to_line > (SELECT line_count FROM documents WHERE id = NEW.document_id) THEN
    RAISE EXCEPTION 'line % is behind the end of document %', NEW.to_line,
      (SELECT code FROM documents WHERE id = NEW.document_id) USING TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidences_subject AFTER INSERT OR UPDATE ON evidences
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_check_evidence();

CREATE FUNCTION jinyan_keep_evidenced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM evidences WHERE subject_id = OLD.id) THEN
    RAISE EXCEPTION 'evidence is kept of this row of %; remove the evidence first', TG_TABLE_NAME USING TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;

-- jinyan_may_be_evidenced lets evidence be given of the rows of a table. A migration
-- that makes the table of a new type calls it.
CREATE FUNCTION jinyan_may_be_evidenced(node_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER evidenced AFTER DELETE OR UPDATE OF id ON %s
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_keep_evidenced()', node_table);
END $$;
SELECT jinyan_may_be_evidenced(table_name::regclass)
  FROM information_schema.columns
 WHERE table_schema = current_schema AND column_name = 'demo_fields' AND table_name <> 'evidences';
