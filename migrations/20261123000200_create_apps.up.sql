-- Tenants, their keys, their provider credentials. Every unique key of tenant data starts with app_id, so that
-- the tables can be distributed by app later without a redesign.
CREATE TABLE apps (
  id         uuid        PRIMARY KEY,
  name       text        NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE api_keys (
  id             text        PRIMARY KEY,          -- the public part of the key
  app_id         uuid        REFERENCES apps,      -- null: an operator's key, for no app and all
  name           text        NOT NULL,
  secret_hmac    bytea       NOT NULL,             -- never the secret
  pepper_version smallint    NOT NULL,
  scopes         text[]      NOT NULL,
  created_at     timestamptz NOT NULL,
  expires_at     timestamptz,
  revoked_at     timestamptz,
  last_used_at   timestamptz
);
CREATE INDEX api_keys_app ON api_keys (app_id, id);

CREATE TABLE credentials (
  app_id      uuid        NOT NULL REFERENCES apps,
  id          uuid        NOT NULL,
  channel     smallint    NOT NULL,
  environment text        NOT NULL,                -- production or sandbox; only Apple tells them apart
  details     jsonb       NOT NULL,                -- what may be shown: key id, team, topic, project
  secret      bytea       NOT NULL,                -- what may not
  version     integer     NOT NULL DEFAULT 1,      -- grows with every change, so that workers notice
  created_at  timestamptz NOT NULL,
  updated_at  timestamptz NOT NULL,
  verified_at timestamptz,
  PRIMARY KEY (app_id, id),
  UNIQUE (app_id, channel, environment)
);

-- The provider token all workers share, so that a fleet mints one and not one each: Apple refuses more than one
-- per 20 minutes. The fingerprint of the private key is part of the name, or an app that knows another one's key
-- id could borrow its token.
CREATE TABLE provider_tokens (
  issuer      text        NOT NULL,                -- Apple's team id
  key_id      text        NOT NULL,
  fingerprint bytea       NOT NULL,
  token       text        NOT NULL,
  issued_at   timestamptz NOT NULL,
  PRIMARY KEY (issuer, key_id, fingerprint)
);
