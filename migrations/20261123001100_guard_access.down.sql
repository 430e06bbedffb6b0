DROP TABLE audit_log;
DROP FUNCTION refuse_change;
DROP TABLE audit_heads;
DROP TABLE denied_tokens;
DROP TABLE rate_limits;
ALTER TABLE api_keys DROP COLUMN networks, DROP COLUMN replaced_by;
