-- Where a key may be used from, and what it was replaced by.
ALTER TABLE api_keys
  ADD COLUMN networks    text[] NOT NULL DEFAULT '{}', -- CIDR blocks; none: from everywhere
  ADD COLUMN replaced_by text;                         -- the key that a rotation made

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
  chain  uuid   PRIMARY KEY,
  number bigint NOT NULL,
  hash   bytea  NOT NULL
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

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_log_is_final BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_is_kept BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
