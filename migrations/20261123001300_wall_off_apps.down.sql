-- The role stays: it belongs to the server, and other databases of it may use it.
DO $$
DECLARE
  walled regclass;
BEGIN
  FOR walled IN SELECT DISTINCT polrelid::regclass FROM pg_policy WHERE polname = 'own_rows' LOOP
    EXECUTE format('DROP POLICY own_rows ON %s', walled);
    EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', walled);
    EXECUTE format('REVOKE ALL ON %s FROM automata_tenant', walled);
  END LOOP;
END
$$;
DROP POLICY whole_queue ON queue.controls;
REVOKE ALL ON queue.unique_keys FROM automata_tenant;
REVOKE ALL ON SEQUENCE queue.job_ids FROM automata_tenant;
REVOKE ALL ON SCHEMA queue FROM automata_tenant;
DROP FUNCTION visible_lanes();
DROP FUNCTION visible_apps();
