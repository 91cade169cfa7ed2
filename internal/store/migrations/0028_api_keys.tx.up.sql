-- Keys with which service accounts sign in. Of a key the database holds the id, by which
-- it is looked up, and the SHA-256 of its secret: that is 32 random bytes, which nobody
-- can try out, so a slow hash would cost every request and guard nothing.
CREATE TABLE api_keys (
  id text COLLATE "C" CONSTRAINT api_keys_pkey PRIMARY KEY
    CONSTRAINT api_keys_id_check CHECK (id ~ '^[0-9a-f]{16}$'),
  name text COLLATE "C" NOT NULL CONSTRAINT api_keys_name_check CHECK (name <> ''),
  secret_hash bytea NOT NULL CONSTRAINT api_keys_secret_hash_check CHECK (octet_length(secret_hash) = 32),
  roles text[] COLLATE "C" NOT NULL CONSTRAINT api_keys_roles_check CHECK (cardinality(roles) > 0),
  areas text[] COLLATE "C" NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL CONSTRAINT api_keys_expires_at_check CHECK (expires_at > created_at),
  revoked_at timestamptz
);

-- A name is free again when its key was revoked; what was revoked stays listed.
CREATE UNIQUE INDEX api_keys_name_key ON api_keys (name) WHERE revoked_at IS NULL;
