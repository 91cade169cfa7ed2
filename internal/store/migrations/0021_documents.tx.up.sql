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
CREATE INDEX evidences_subject_table_idx ON evidences (subject_table, from_line, to_line, id);
CREATE INDEX evidences_document_id_idx ON evidences (document_id, from_line, to_line, id);

-- A foreign key to any table: the subject is there and stays.
CREATE FUNCTION jinyan_check_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  there boolean;
BEGIN
  IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = to_regclass(quote_ident(NEW.subject_table)) AND tgname = 'evidenced') THEN
    EXECUTE format('SELECT true FROM %I WHERE id = $1 FOR KEY SHARE', NEW.subject_table) INTO there USING NEW.subject_id;
  END IF;
  IF there IS NULL THEN
    RAISE EXCEPTION 'evidence is of a row that is there, and table % has no row %', NEW.subject_table, NEW.subject_id
      USING TABLE = TG_TABLE_NAME, DETAIL = NEW.id, HINT = '佐证对象不存在';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidences_subject AFTER INSERT OR UPDATE ON evidences
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_check_evidence();

CREATE FUNCTION jinyan_keep_evidenced() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (SELECT FROM evidences WHERE subject_id = OLD.id) THEN
    RAISE EXCEPTION 'evidence is kept of this row of %; remove the evidence first', TG_TABLE_NAME
      USING TABLE = TG_TABLE_NAME, DETAIL = OLD.id, HINT = '该行仍有佐证,请先删除佐证';
  END IF;
  RETURN NULL;
END $$;

-- jinyan_may_be_evidenced lets evidence be given of the rows of a table. A migration
-- that makes the table of a new type calls it.
CREATE FUNCTION jinyan_may_be_evidenced(node_table regclass) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER evidenced AFTER DELETE OR UPDATE OF id ON %s
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_keep_evidenced()', node_table);
END $$;
SELECT jinyan_may_be_evidenced(table_name::regclass)
  FROM information_schema.columns
 WHERE table_schema = current_schema AND column_name = 'demo_fields' AND table_name <> 'evidences';

-- Passages and evidence point at lines that the document has.
CREATE FUNCTION jinyan_check_lines() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  of_document uuid := NEW.id;
  behind integer;
BEGIN
  IF TG_TABLE_NAME <> 'documents' THEN
    of_document := NEW.document_id;
    behind := NEW.to_line;
  ELSE
    behind := (SELECT max(to_line) FROM (
      SELECT to_line FROM passages WHERE document_id = NEW.id UNION ALL SELECT to_line FROM evidences WHERE document_id = NEW.id) AS l);
  END IF;
  IF behind > (SELECT line_count FROM documents WHERE id = of_document) THEN
    RAISE EXCEPTION 'line % is behind the end of document %', behind, (SELECT code FROM documents WHERE id = of_document)
      USING TABLE = TG_TABLE_NAME, DETAIL = NEW.id, HINT = '行号超出文献末行';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER evidences_lines AFTER INSERT OR UPDATE ON evidences
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_check_lines();
CREATE CONSTRAINT TRIGGER passages_lines AFTER INSERT OR UPDATE ON passages
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_check_lines();
CREATE CONSTRAINT TRIGGER documents_lines AFTER UPDATE OF line_count ON documents
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION jinyan_check_lines();
