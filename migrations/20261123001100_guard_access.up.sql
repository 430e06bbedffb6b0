-- Who may hold a key, where it may be used from, and what it was replaced by.
ALTER TABLE api_keys
  ADD COLUMN publishable boolean NOT NULL DEFAULT false,
  ADD COLUMN networks    text[]  NOT NULL DEFAULT '{}', -- CIDR blocks; none: from everywhere
  ADD COLUMN replaced_by text;                          -- the key that a rotation made

-- What is left of limits that all API processes share. Losing it in a crash fills the buckets, which hurts nobody.
CREATE UNLOGGED TABLE rate_limits (
  bucket      text        PRIMARY KEY,
  level       float8      NOT NULL,                    -- what is left; below zero when replicas spent at once
  quota       float8      NOT NULL,
  per_second  float8      NOT NULL,
  measured_at timestamptz NOT NULL
);

-- JSON Web Tokens that ended before their time; a token nobody issued may be denied, too.
CREATE TABLE denied_tokens (
  id     text        NOT NULL,                         -- the token's `jti`
  app_id uuid        REFERENCES apps,                  -- whose tokens are meant; null: everybody's
  until  timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (id, app_id)
);

-- Who changed what. One chain per app, and one for what belongs to none (the nil id): each entry's hash covers the one
-- before it, so that a changed or missing entry shows. Nothing here names the hash of an entry that is not written yet:
-- whoever appends holds the chain's head.
CREATE TABLE audit_heads (
  chain       uuid   PRIMARY KEY,
  number      bigint NOT NULL,
  hash        bytea  NOT NULL,
  base_number bigint NOT NULL DEFAULT 0,               -- the last entry that was let go after its time
  base_hash   bytea  NOT NULL DEFAULT ''
);

CREATE TABLE audit_log (
  chain     uuid        NOT NULL,
  number    bigint      NOT NULL,                      -- 1, 2, 3, .. without gaps
  at        timestamptz NOT NULL,
  actor     text        NOT NULL,                      -- key:<public part>, or cli:<user>
  address   text,                                      -- where the request came from
  request   text,                                      -- its id
  action    text        NOT NULL,                      -- the operation's id
  target    text        NOT NULL,                      -- what was changed
  before    jsonb,                                     -- as it was and as it became, without secrets
  after     jsonb,
  hash      bytea       NOT NULL,                      -- SHA-256 of the hash before and this entry
  PRIMARY KEY (chain, number, at)
) PARTITION BY RANGE (at);

CREATE TABLE audit_log_default PARTITION OF audit_log DEFAULT;

-- Makes the partitions of this month and the coming ones. Answers how many were missing.
CREATE FUNCTION create_audit_partitions(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month   date;
  name    text;
  created integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('create_audit_partitions', 0));
  FOR month IN
    SELECT generate_series(date_trunc('month', now() AT TIME ZONE 'UTC'),
      date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => months), interval '1 month')::date
  LOOP
    name := 'audit_log_' || to_char(month, 'YYYYMM');
    IF to_regclass(name) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF audit_log FOR VALUES FROM (%L) TO (%L)', name,
        month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
      created := created + 1;
    END IF;
  END LOOP;
  RETURN created;
END
$$;

-- Drops the months that ended more than `months` ago; where each chain begins then is kept, so that the rest of it can
-- be checked as ever. Waits for no lock longer than the caller allows.
CREATE FUNCTION drop_audit_partitions(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  name    text;
  dropped integer := 0;
BEGIN
  FOR name IN
    SELECT child.relname FROM pg_inherits
    JOIN pg_class AS child ON child.oid = inhrelid
    WHERE inhparent = 'audit_log'::regclass
      AND child.relname ~ '_[0-9]{6}$'
      AND to_date(right(child.relname, 6), 'YYYYMM') < date_trunc('month', now()) - make_interval(months => months)
    ORDER BY child.relname
  LOOP
    EXECUTE format('UPDATE audit_heads AS head SET base_number = last.number, base_hash = last.hash
      FROM (SELECT DISTINCT ON (chain) chain, number, hash FROM %I ORDER BY chain, number DESC) AS last
      WHERE head.chain = last.chain', name);
    EXECUTE format('DROP TABLE %I', name);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END
$$;

SELECT create_audit_partitions(2);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_log_is_final BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_is_kept BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
