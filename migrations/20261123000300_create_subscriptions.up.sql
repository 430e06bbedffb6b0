CREATE TABLE users (
  app_id      uuid        NOT NULL REFERENCES apps,
  id          uuid        NOT NULL,
  external_id text        NOT NULL,                -- the app's own name for the person
  locale      text,
  timezone    text,
  attributes  jsonb       NOT NULL DEFAULT '{}',
  created_at  timestamptz NOT NULL,
  updated_at  timestamptz NOT NULL,
  PRIMARY KEY (app_id, id),
  UNIQUE (app_id, external_id)
);

CREATE TABLE subscriptions (
  app_id        uuid        NOT NULL REFERENCES apps,
  id            uuid        NOT NULL,
  external_id   text        NOT NULL,              -- the app's own name for the installation
  user_id       uuid,
  channel       smallint    NOT NULL,
  environment   text        NOT NULL,
  token         text        NOT NULL,
  token_digest  bytea       NOT NULL,              -- SHA-256: tokens are longer than an index entry may be
  state         text        NOT NULL CHECK (state IN ('active', 'invalid', 'replaced')),
  state_reason  text,                              -- the provider's word, or what replaced it
  registered_at timestamptz NOT NULL,              -- when the app last said that the token is alive
  created_at    timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  locale        text,
  app_version   text,
  attributes    jsonb       NOT NULL DEFAULT '{}',
  PRIMARY KEY (app_id, id),
  UNIQUE (app_id, external_id),
  FOREIGN KEY (app_id, user_id) REFERENCES users (app_id, id)
);
-- A token belongs to one subscription at a time; registering it elsewhere moves it.
CREATE UNIQUE INDEX subscriptions_token ON subscriptions (app_id, channel, token_digest) WHERE state = 'active';
CREATE INDEX subscriptions_user ON subscriptions (app_id, user_id, id) WHERE user_id IS NOT NULL;
-- The expansion of "everybody" pages through this.
CREATE INDEX subscriptions_active ON subscriptions (app_id, id) INCLUDE (channel, environment, created_at) WHERE state = 'active';
