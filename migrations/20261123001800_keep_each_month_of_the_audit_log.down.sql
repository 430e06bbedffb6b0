DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'audit_log'::regclass LOOP
    EXECUTE format('DROP TRIGGER audit_log_is_kept ON %s', name);
  END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION create_audit_partitions(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month   date;
  name    text;
  created integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('create_audit_partitions', 0));
  FOR month IN
    SELECT generate_series(date_trunc('month', now() AT TIME ZONE 'UTC'),
      date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => months), interval '1 month')::date
  LOOP
    name := 'audit_log_' || to_char(month, 'YYYYMM');
    IF to_regclass(name) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF audit_log FOR VALUES FROM (%L) TO (%L)', name,
        month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
      created := created + 1;
    END IF;
  END LOOP;
  RETURN created;
END
$$;
