-- Nothing is ever looked for inside of outcomes, so nobody needs to know which of them are most common: taking a million of them
-- apart to find out takes seconds of processor time, a minute after each message to a million.
CREATE FUNCTION leave_outcomes_out_of_statistics(partition regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ordinals', 'statuses', 'attempt_numbers', 'subscriptions', 'provider_ids', 'replies'] LOOP
    EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', partition, name);
  END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION create_day_partitions(days integer) RETURNS integer LANGUAGE plpgsql AS $$
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
        IF parent = 'deliveries' THEN
          PERFORM leave_outcomes_out_of_statistics(name::regclass);
        END IF;
        created := created + 1;
      END IF;
    END LOOP;
  END LOOP;
  RETURN created;
END
$$;

DO $$
DECLARE
  partition regclass;
BEGIN
  FOR partition IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'deliveries'::regclass LOOP
    PERFORM leave_outcomes_out_of_statistics(partition);
  END LOOP;
END
$$;
