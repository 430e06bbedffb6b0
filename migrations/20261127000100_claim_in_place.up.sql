-- A claim changes no index. It writes lease_by, and while an index mentioned that column, in its predicate or as its key,
-- every claim wrote a new entry into each of the others as well. Now the ready index has all jobs, the few that are leased
-- among them, and a page is filled by less than half, so that the claimed form of each of its jobs finds room beside it.
-- Why, and what it costs elsewhere: docs/adr/0021-a-claim-changes-no-index.md
DROP INDEX queue.jobs_ready;
DROP INDEX queue.jobs_leased;
ALTER TABLE queue.jobs DROP CONSTRAINT jobs_pkey;

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
  partition regclass;
BEGIN
  FOR partition IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'queue.jobs'::regclass LOOP
    EXECUTE format('ALTER TABLE %s SET (fillfactor = 45)', partition);
  END LOOP;
END
$$;

ALTER TABLE queue.jobs ADD CONSTRAINT jobs_pkey PRIMARY KEY (id, queue);
-- Every priority is at least 0. An index with a condition serves only statements that repeat it, so none that looks for ids
-- can be planned with this one while a new table has no statistics.
CREATE INDEX jobs_ready ON queue.jobs (priority, lane, run_at, id) WHERE priority >= 0;

-- Jobs a worker that ended may have left are looked for at once, and once more when nothing it began can be under way any
-- more; then it is cleared and costs nothing. How many jobs run, workers tell with each heartbeat.
ALTER TABLE queue.workers
  ADD COLUMN running    integer[] NOT NULL DEFAULT '{}',  -- jobs under way, of each of its queues
  ADD COLUMN looked_at  timestamptz,                      -- its jobs were looked for, and none was left
  ADD COLUMN cleared_at timestamptz;                      -- nothing is leased to it, nor will be
CREATE INDEX workers_uncleared ON queue.workers (id)
  WHERE cleared_at IS NULL AND (stopped_at IS NOT NULL OR dead_at IS NOT NULL);
