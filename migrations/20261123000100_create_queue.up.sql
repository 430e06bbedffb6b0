-- The durable queue. It knows jobs, leases, priorities, retries and dead letters, and nothing of messages.
-- Why it looks like this: docs/adr/0001-own-apalis-backend.md and docs/adr/0006-lanes-in-the-claim-index.md
CREATE SCHEMA queue;

-- Ready and scheduled jobs share their ids, so that a job keeps its id when it is promoted.
CREATE SEQUENCE queue.job_ids AS bigint CACHE 32;

-- Ready or leased. Rows leave when done, so the table stays as small as the backlog.
CREATE TABLE queue.jobs (
  queue         text        NOT NULL,
  id            bigint      NOT NULL DEFAULT nextval('queue.job_ids'),
  priority      smallint    NOT NULL,              -- 0 is the most urgent
  lane          uuid        NOT NULL,              -- jobs that share a limit and a fair turn
  run_at        timestamptz NOT NULL,
  lease_by      bigint,                            -- queue.workers.id, null while ready
  epoch         integer     NOT NULL DEFAULT 0,    -- grows with every claim; late writes carry an old one
  step          integer     NOT NULL DEFAULT 0,    -- grows with every checkpoint of one claim
  weight        integer     NOT NULL DEFAULT 1,    -- how many of its worker's slots it takes
  attempt       smallint    NOT NULL DEFAULT 0,
  max_attempts  smallint    NOT NULL,
  replays       smallint    NOT NULL DEFAULT 0,
  origin        uuid,                              -- what replayed it, if anything did
  group_id      uuid,                              -- jobs that belong together
  enqueued_at   timestamptz NOT NULL DEFAULT now(),
  payload       bytea       NOT NULL,
  progress      bytea,
  trace         bytea,                             -- W3C trace context
  PRIMARY KEY (queue, id)
) PARTITION BY LIST (queue);

-- The claim walks this: most urgent first, lane by lane, oldest first within a lane.
CREATE INDEX jobs_ready ON queue.jobs (priority, lane, run_at, id) WHERE lease_by IS NULL;
-- The rescue of a dead worker's jobs walks this.
CREATE INDEX jobs_leased ON queue.jobs (lease_by) WHERE lease_by IS NOT NULL;
CREATE INDEX jobs_group ON queue.jobs (group_id) WHERE group_id IS NOT NULL;

-- The future: delayed jobs and retries. Apart from the ready ones, so that a million of them costs a claim nothing.
CREATE TABLE queue.scheduled (
  queue         text        NOT NULL,
  id            bigint      NOT NULL DEFAULT nextval('queue.job_ids'),
  priority      smallint    NOT NULL,
  lane          uuid        NOT NULL,
  run_at        timestamptz NOT NULL,
  epoch         integer     NOT NULL DEFAULT 0,    -- kept, or an old claim's late write would fit a new claim
  weight        integer     NOT NULL DEFAULT 1,
  attempt       smallint    NOT NULL DEFAULT 0,
  max_attempts  smallint    NOT NULL,
  replays       smallint    NOT NULL DEFAULT 0,
  origin        uuid,
  group_id      uuid,
  enqueued_at   timestamptz NOT NULL DEFAULT now(),
  payload       bytea       NOT NULL,
  progress      bytea,
  trace         bytea,
  PRIMARY KEY (id)
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

CREATE INDEX scheduled_due ON queue.scheduled (run_at, id);
CREATE INDEX scheduled_group ON queue.scheduled (group_id) WHERE group_id IS NOT NULL;

-- Keys that refuse a second job for a while, also after the first one is done.
CREATE TABLE queue.unique_keys (
  queue      text        NOT NULL,
  key        text        NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (queue, key)
);
CREATE INDEX unique_keys_expired ON queue.unique_keys (expires_at);

CREATE TABLE queue.dead_letters (
  id           uuid        PRIMARY KEY,
  queue        text        NOT NULL,
  lane         uuid        NOT NULL,
  group_id     uuid,
  job_id       bigint      NOT NULL,
  priority     smallint    NOT NULL,
  weight       integer     NOT NULL,
  cause        text        NOT NULL,
  code         text        NOT NULL,               -- the last error's own word
  detail       text        NOT NULL,               -- the last error, raw
  attempts     smallint    NOT NULL,
  max_attempts smallint    NOT NULL,
  replays      smallint    NOT NULL,
  origin       uuid,
  enqueued_at  timestamptz NOT NULL,
  died_at      timestamptz NOT NULL,
  payload      bytea       NOT NULL,
  progress     bytea,
  trace        bytea
);
CREATE INDEX dead_letters_lane ON queue.dead_letters (lane, id);
CREATE INDEX dead_letters_group ON queue.dead_letters (group_id) WHERE group_id IS NOT NULL;

-- One row per process start; an id is never used again.
CREATE TABLE queue.workers (
  id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name       text        NOT NULL,                 -- host, process id, boot ULID
  queues     text[]      NOT NULL DEFAULT '{}',
  started_at timestamptz NOT NULL DEFAULT now(),
  last_seen  timestamptz NOT NULL DEFAULT now(),
  draining   boolean     NOT NULL DEFAULT false,
  stopped_at timestamptz,                          -- said goodbye
  dead_at    timestamptz                           -- was declared dead; it may not write any more
) WITH (fillfactor = 50);
CREATE INDEX workers_live ON queue.workers (id) WHERE stopped_at IS NULL AND dead_at IS NULL;

-- Pause, rate and concurrency. The nil lane stands for the whole queue.
CREATE TABLE queue.controls (
  queue        text        NOT NULL,
  lane         uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
  paused_until timestamptz,                        -- infinity: until somebody resumes it
  reason       text        NOT NULL DEFAULT '',
  rate         real        CHECK (rate > 0),       -- weight per second, all workers together
  concurrency  integer     CHECK (concurrency > 0), -- weight running at once, all workers together
  updated_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (queue, lane)
);

-- Who does the housekeeping. The database's clock decides.
CREATE TABLE queue.leaders (
  name       text        PRIMARY KEY,
  holder     bigint      NOT NULL,
  term       bigint      NOT NULL DEFAULT 1,
  since      timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);

-- A queue of its own table, index and autovacuum. Payloads are random bytes: stored outside, uncompressed, so
-- that a checkpoint rewrites a short row and stays a heap-only update.
CREATE FUNCTION queue.create_queue(name text) RETURNS void LANGUAGE plpgsql AS $$
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
    'CREATE TABLE queue.%I PARTITION OF queue.jobs FOR VALUES IN (%L) WITH (fillfactor = 70,'
    || ' autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,'
    || ' autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000,'
    || ' autovacuum_vacuum_cost_delay = 0, toast.autovacuum_vacuum_scale_factor = 0,'
    || ' toast.autovacuum_vacuum_threshold = 20000, toast.autovacuum_vacuum_cost_delay = 0)', partition, name);
  EXECUTE format('ALTER TABLE queue.%I ALTER COLUMN payload SET STORAGE EXTERNAL', partition);
END
$$;

-- What a broken REINDEX CONCURRENTLY leaves behind; it would be maintained for ever and used never.
CREATE FUNCTION queue.drop_invalid_indexes() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  leftover regclass;
  dropped  integer := 0;
BEGIN
  FOR leftover IN
    SELECT i.indexrelid::regclass FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'queue' AND NOT i.indisvalid AND c.relname ~ '_ccnew[0-9]*$'
      AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid)
  LOOP
    EXECUTE format('DROP INDEX %s', leftover);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END
$$;
