-- Tokens, credentials and what messages say are sealed from here on (docs/adr/0014-envelope-encryption.md). SQL can not
-- seal what is there in the clear, and it must not stay; this is before the first release, so it does not happen.
DO $$
BEGIN
  IF EXISTS (SELECT FROM subscriptions) OR EXISTS (SELECT FROM credentials) OR EXISTS (SELECT FROM messages) THEN
    RAISE EXCEPTION 'this database holds tokens, credentials or messages in the clear, of a program older than the '
      'first release; they can not be sealed here, so begin with an empty database';
  END IF;
END
$$;

-- The keys of apps, wrapped by a key the database never sees. The highest version of an app's `seal` keys seals; older
-- ones open what they sealed. Without its rows here nothing of an app can be read any more.
CREATE TABLE data_keys (
  app_id     uuid        NOT NULL REFERENCES apps,
  purpose    text        NOT NULL CHECK (purpose IN ('seal', 'index')),
  version    integer     NOT NULL CHECK (version > 0),
  wrapped    bytea       NOT NULL,
  wrapped_by integer     NOT NULL,                 -- the version of the key-encryption key
  created_at timestamptz NOT NULL,
  PRIMARY KEY (app_id, purpose, version)
);

ALTER TABLE apps ADD COLUMN erased_at timestamptz; -- its keys are destroyed; nothing of it may be made again

ALTER TABLE credentials RENAME COLUMN secret TO sealed_secret;

ALTER TABLE subscriptions DROP COLUMN token, DROP COLUMN token_digest,
  ADD COLUMN sealed_token bytea NOT NULL,
  ADD COLUMN token_index  bytea NOT NULL;          -- HMAC-SHA-256 under the app's index key: equal tokens, equal indexes
CREATE UNIQUE INDEX subscriptions_token ON subscriptions (app_id, channel, token_index) WHERE state = 'active';

ALTER TABLE messages DROP COLUMN content, ADD COLUMN sealed_content bytea NOT NULL;

-- Nobody's in particular: sealed under a key derived from the private key that signed it.
DELETE FROM provider_tokens;
ALTER TABLE provider_tokens DROP COLUMN token, ADD COLUMN sealed_token bytea NOT NULL;
