DROP TABLE audit_log;
DROP FUNCTION refuse_change;
DROP FUNCTION drop_audit_partitions;
DROP FUNCTION create_audit_partitions;
DROP TABLE audit_heads;
DROP TABLE denied_tokens;
DROP TABLE rate_limits;
ALTER TABLE api_keys DROP COLUMN publishable, DROP COLUMN networks, DROP COLUMN replaced_by;
