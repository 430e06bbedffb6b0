-- Each process learns what is denied since its last look, instead of all of it every two seconds.
ALTER TABLE denied_tokens ADD COLUMN written_at timestamptz NOT NULL DEFAULT clock_timestamp();
CREATE INDEX denied_tokens_written_at ON denied_tokens (written_at);
-- How many an app has is bounded.
CREATE INDEX denied_tokens_app_id ON denied_tokens (app_id);
