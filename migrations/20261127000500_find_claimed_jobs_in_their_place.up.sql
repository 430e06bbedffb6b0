-- A claim locks what it found and goes back to it by its place (`ctid`) instead of looking it up by its id. Places are those of one
-- partition, so the claim names its queue; and while an index of the table had the queue as a column, a plan that was made
-- for an empty table read that index from end to end. Now each partition has an index of its ids alone, unique as ever:
-- they come from one sequence. Why: docs/adr/0024-a-claim-goes-back-by-place.md
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
  EXECUTE format('CREATE UNIQUE INDEX %I ON queue.%I (id)', partition || '_id', partition);
END
$$;

ALTER TABLE queue.jobs DROP CONSTRAINT jobs_pkey;

DO $$
DECLARE
  partition name;
BEGIN
  FOR partition IN
    SELECT relname FROM pg_inherits JOIN pg_class AS c ON c.oid = inhrelid WHERE inhparent = 'queue.jobs'::regclass
  LOOP
    EXECUTE format('CREATE UNIQUE INDEX %I ON queue.%I (id)', partition || '_id', partition);
  END LOOP;
END
$$;
