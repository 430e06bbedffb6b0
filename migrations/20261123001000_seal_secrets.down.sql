-- What is sealed can not be opened here, and columns in the clear must not hold what does not read.
DELETE FROM provider_tokens;
DELETE FROM credentials;
DELETE FROM subscriptions;
DELETE FROM deliveries;
DELETE FROM messages;
ALTER TABLE provider_tokens DROP COLUMN sealed_token, ADD COLUMN token text NOT NULL;
ALTER TABLE messages DROP COLUMN sealed_content, ADD COLUMN content jsonb NOT NULL;
ALTER TABLE subscriptions DROP COLUMN sealed_token, DROP COLUMN token_index,
  ADD COLUMN token        text  NOT NULL,
  ADD COLUMN token_digest bytea NOT NULL;
CREATE UNIQUE INDEX subscriptions_token ON subscriptions (app_id, channel, token_digest) WHERE state = 'active';
ALTER TABLE credentials RENAME COLUMN sealed_secret TO secret;
ALTER TABLE apps DROP COLUMN erased_at;
DROP TABLE data_keys;
