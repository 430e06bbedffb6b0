CREATE OR REPLACE FUNCTION queue.create_queue(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  partition text := 'jobs_' || name;
BEGIN
  IF name !~ '^[a-z][a-z0-9_]{0,39}$' THEN
    RAISE EXCEPTION 'a queue name is 1 to 40 small letters, digits and underscores, a letter first: %', name
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('queue.create_queue', 0));
  IF to_regclass(format('queue.%I', partition)) IS NOT NULL THEN
    RETURN;
  END IF;
  EXECUTE format(
    'CREATE TABLE queue.%I PARTITION OF queue.jobs FOR VALUES IN (%L) WITH (fillfactor = 45,'
    || ' autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,'
    || ' autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000,'
    || ' autovacuum_vacuum_cost_delay = 0, toast.autovacuum_vacuum_scale_factor = 0,'
    || ' toast.autovacuum_vacuum_threshold = 20000, toast.autovacuum_vacuum_cost_delay = 0)', partition, name);
  EXECUTE format('ALTER TABLE queue.%I ALTER COLUMN payload SET STORAGE EXTERNAL', partition);
END
$$;

DO $$
DECLARE
  partition name;
BEGIN
  FOR partition IN
    SELECT relname FROM pg_inherits JOIN pg_class AS c ON c.oid = inhrelid WHERE inhparent = 'queue.jobs'::regclass
  LOOP
    EXECUTE format('DROP INDEX queue.%I', partition || '_id');
  END LOOP;
END
$$;

ALTER TABLE queue.jobs ADD CONSTRAINT jobs_pkey PRIMARY KEY (id, queue);
