-- A month of the audit log is emptied no more than the whole: a trigger for TRUNCATE is not handed down to partitions.
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
      EXECUTE format('CREATE TRIGGER audit_log_is_kept BEFORE TRUNCATE ON %I
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
      created := created + 1;
    END IF;
  END LOOP;
  RETURN created;
END
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'audit_log'::regclass LOOP
    EXECUTE format('CREATE TRIGGER audit_log_is_kept BEFORE TRUNCATE ON %s
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  END LOOP;
END
$$;
