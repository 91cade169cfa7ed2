-- Who looked at personal data in plain, what for, and when. Rows are added and never
-- changed; each holds a hash over itself and the hash before it, so that a change, a gap
-- or a row put in later shows. `jinyan audit verify` reckons the hashes anew.
CREATE TABLE access_log (
  seq bigint CONSTRAINT access_log_pkey PRIMARY KEY,
  at timestamptz NOT NULL,
  action text COLLATE "C" NOT NULL CONSTRAINT access_log_action_check CHECK (action IN ('REVEAL', 'LOOK_UP')),
  actor text COLLATE "C" NOT NULL,
  roles text[] COLLATE "C" NOT NULL,
  areas text[] COLLATE "C" NOT NULL,
  node text COLLATE "C",
  field text COLLATE "C" NOT NULL,
  purpose text COLLATE "C" NOT NULL CONSTRAINT access_log_purpose_check CHECK (purpose <> ''),
  request text COLLATE "C" NOT NULL,
  hash bytea NOT NULL CONSTRAINT access_log_hash_check CHECK (octet_length(hash) = 32)
);
CREATE INDEX access_log_actor_idx ON access_log (actor, seq DESC);
CREATE INDEX access_log_node_idx ON access_log (node, seq DESC);

-- jinyan_netstring writes a text so that no two lists of texts look alike: its length in
-- bytes, a colon, the text. Null is a hyphen.
CREATE FUNCTION jinyan_netstring(t text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
  SELECT coalesce(octet_length(t) || ':' || t, '-')
$$;

-- jinyan_access_log_chain gives a new row its number, its time and its hash: the SHA-256
-- of the hash before it (32 zeros for the first) and of its columns as netstrings, in
-- the order of the table; a list is the netstring of its members' netstrings.
CREATE FUNCTION jinyan_access_log_chain() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  last access_log;
BEGIN
  -- Rows are added one at a time. Who comes next sees the one before.
  PERFORM pg_advisory_xact_lock(7305471002);
  SELECT * INTO last FROM access_log ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.at := clock_timestamp();
  NEW.hash := sha256(coalesce(last.hash, decode(repeat('00', 32), 'hex')) || convert_to(
    jinyan_netstring(NEW.seq::text) || jinyan_netstring(to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || jinyan_netstring(NEW.action) || jinyan_netstring(NEW.actor)
    || jinyan_netstring((SELECT coalesce(string_agg(jinyan_netstring(r), '' ORDER BY n), '') FROM unnest(NEW.roles) WITH ORDINALITY AS u(r, n)))
    || jinyan_netstring((SELECT coalesce(string_agg(jinyan_netstring(a), '' ORDER BY n), '') FROM unnest(NEW.areas) WITH ORDINALITY AS u(a, n)))
    || jinyan_netstring(NEW.node) || jinyan_netstring(NEW.field) || jinyan_netstring(NEW.purpose) || jinyan_netstring(NEW.request), 'UTF8'));
  RETURN NEW;
END
$$;
CREATE TRIGGER access_log_chain BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION jinyan_access_log_chain();

CREATE FUNCTION jinyan_access_log_refuse() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the access log is only added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER access_log_keep BEFORE UPDATE OR DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION jinyan_access_log_refuse();
CREATE TRIGGER access_log_keep_all BEFORE TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION jinyan_access_log_refuse();

-- Persons are looked for by the keyed hash of their phone.
CREATE INDEX persons_phone_hmac_idx ON persons (phone_hmac) WHERE phone_hmac IS NOT NULL;
