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
  name      text;
BEGIN
  FOR partition IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'deliveries'::regclass LOOP
    FOREACH name IN ARRAY ARRAY['ordinals', 'statuses', 'attempt_numbers', 'subscriptions', 'provider_ids', 'replies'] LOOP
      EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS -1', partition, name);
    END LOOP;
  END LOOP;
END
$$;

DROP FUNCTION leave_outcomes_out_of_statistics(regclass);
