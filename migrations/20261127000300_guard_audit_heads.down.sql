REVOKE INSERT (chain, number, hash), UPDATE (number, hash) ON audit_heads FROM automata_tenant;
GRANT INSERT, UPDATE ON audit_heads TO automata_tenant;

DROP TRIGGER audit_heads_are_kept ON audit_heads;
DROP TRIGGER audit_heads_are_final ON audit_heads;
DROP TRIGGER audit_heads_let_go ON audit_heads;
DROP TRIGGER audit_heads_go_on ON audit_heads;
DROP TRIGGER audit_heads_begin ON audit_heads;
DROP FUNCTION check_audit_base();
DROP FUNCTION check_audit_head();
ALTER TABLE audit_heads DROP COLUMN at, DROP COLUMN base_at;
