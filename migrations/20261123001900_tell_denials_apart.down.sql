DROP INDEX denied_tokens_app_id;
DROP INDEX denied_tokens_written_at;
ALTER TABLE denied_tokens DROP COLUMN written_at;
