-- Messages and what became of them, partitioned by the day of the message: its id is a UUID of version 7, so the
-- day is in the key, a look-up by id touches one partition, and a day is dropped whole.
CREATE TABLE messages (
  app_id       uuid        NOT NULL,
  id           uuid        NOT NULL,
  created_at   timestamptz NOT NULL,
  priority     smallint    NOT NULL,
  urgency      text        NOT NULL,
  on_no_answer text        NOT NULL,
  channels     smallint[]  NOT NULL,
  audience     text        NOT NULL CHECK (audience IN ('inline', 'all')),
  content      jsonb       NOT NULL,
  collapse_key text,
  tags         jsonb       NOT NULL DEFAULT '{}',
  metadata     jsonb       NOT NULL DEFAULT '{}',
  send_at      timestamptz,
  expires_at   timestamptz NOT NULL,
  recipients   integer     NOT NULL DEFAULT 0,     -- found so far
  refusals     jsonb       NOT NULL DEFAULT '[]',  -- targets that name nobody, each with the reason
  expanded_at  timestamptz,                        -- when the last recipient was found
  cancelled_at timestamptz,
  failed_at    timestamptz,
  failure      text,
  request_id   text        NOT NULL,
  PRIMARY KEY (app_id, id)
) PARTITION BY RANGE (id);

-- What one flush learnt about recipients of one message. One row holds up to 500 of them: a row each would cost
-- ten times the WAL (docs/adr/0005-outcomes-in-packs.md). The arrays are parallel; numbers that count are
-- differences, so that sums over a message's rows are its account.
CREATE TABLE deliveries (
  app_id          uuid        NOT NULL,
  message_id      uuid        NOT NULL,
  channel         smallint    NOT NULL,
  recorded_at     timestamptz NOT NULL,
  first_ordinal   integer     NOT NULL,
  last_ordinal    integer     NOT NULL,
  attempts        integer     NOT NULL,            -- calls to the provider
  sent            integer     NOT NULL,
  dead_letter     integer     NOT NULL,
  invalid_target  integer     NOT NULL,
  suppressed      integer     NOT NULL,
  expired         integer     NOT NULL,
  cancelled       integer     NOT NULL,
  unknown         integer     NOT NULL,
  ordinals        integer[]   NOT NULL,
  statuses        smallint[]  NOT NULL,
  attempt_numbers smallint[]  NOT NULL,
  subscriptions   uuid[]      NOT NULL,            -- nil for a token given with the message
  provider_ids    text[],                          -- null when every one can be derived
  replies         jsonb                            -- {"<ordinal>": {status, code, detail}} of those that did not simply work
) PARTITION BY RANGE (message_id);
CREATE INDEX deliveries_message ON deliveries (message_id, first_ordinal);

-- The bounds of a day, as ids.
CREATE FUNCTION day_as_uuid(day date) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM day)::bigint * 1000)), 12, '0') || '00000000000000000000')::uuid
$$;

-- Makes the partitions of the days from yesterday to `days` ahead. The default partitions only catch what a
-- stopped housekeeping would lose; they stay empty.
CREATE FUNCTION create_day_partitions(days integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  parent  text;
  day     date;
  name    text;
  created integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('create_day_partitions', 0));
  FOREACH parent IN ARRAY ARRAY['messages', 'deliveries'] LOOP
    FOR day IN SELECT generate_series(current_date - 1, current_date + days, interval '1 day')::date LOOP
      name := parent || '_' || to_char(day, 'YYYYMMDD');
      IF to_regclass(name) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
          name, parent, day_as_uuid(day), day_as_uuid(day + 1));
        created := created + 1;
      END IF;
    END LOOP;
  END LOOP;
  RETURN created;
END
$$;

-- Drops the partitions of days that ended more than `days` ago. Waits for no lock longer than the caller allows.
CREATE FUNCTION drop_day_partitions(days integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  name    text;
  dropped integer := 0;
BEGIN
  FOR name IN
    SELECT child.relname FROM pg_inherits
    JOIN pg_class AS child ON child.oid = inhrelid
    WHERE inhparent IN ('messages'::regclass, 'deliveries'::regclass)
      AND child.relname ~ '_[0-9]{8}$'
      AND to_date(right(child.relname, 8), 'YYYYMMDD') < current_date - days
  LOOP
    EXECUTE format('DROP TABLE %I', name);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END
$$;

CREATE TABLE messages_default PARTITION OF messages DEFAULT;
CREATE TABLE deliveries_default PARTITION OF deliveries DEFAULT;
SELECT create_day_partitions(7);

-- Answers that are given again when a request is repeated. In one transaction with what the request did.
CREATE TABLE idempotency_keys (
  app_id      uuid        NOT NULL,                -- nil for an operator's key
  key         text        NOT NULL,
  fingerprint bytea       NOT NULL,                -- SHA-256 of method, path and canonical body
  status      smallint    NOT NULL,
  body        bytea       NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (app_id, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

-- Work that outlives its request, e.g. a replay of 100,000 dead letters.
CREATE TABLE operations (
  app_id      uuid        NOT NULL REFERENCES apps,
  id          uuid        NOT NULL,
  kind        text        NOT NULL,
  parameters  jsonb       NOT NULL,
  total       bigint      NOT NULL,
  done        bigint      NOT NULL DEFAULT 0,
  failure     text,
  created_at  timestamptz NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (app_id, id)
);

SELECT queue.create_queue(name) FROM unnest(ARRAY['apns', 'fcm', 'expansion', 'operations']) AS name;
