DROP INDEX subscriptions_active;
CREATE INDEX subscriptions_active ON subscriptions (app_id, id) INCLUDE (channel, environment, created_at)
  WHERE state = 'active';
