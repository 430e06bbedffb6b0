-- An expansion pages through one channel after the other, so that the recipients of a job stand side by side: a job's
-- addresses are read in one go, and rows of no other channel with them (docs/adr/0029).
DROP INDEX subscriptions_active;
CREATE INDEX subscriptions_active ON subscriptions (app_id, channel, id) INCLUDE (environment, created_at)
  WHERE state = 'active';
