-- A month of the audit log is emptied no more than the whole: a trigger for TRUNCATE is not handed down to partitions. Every
-- month is made here.
CREATE FUNCTION create_audit_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text := 'audit_log_' || to_char(month, 'YYYYMM');
BEGIN
  EXECUTE format('CREATE TABLE %I PARTITION OF audit_log FOR VALUES FROM (%L) TO (%L)', name,
    month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
  EXECUTE format('CREATE TRIGGER audit_log_is_kept BEFORE TRUNCATE ON %I
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
END
$$;

CREATE OR REPLACE FUNCTION create_audit_partitions(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  month   date;
  created integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('create_audit_partitions', 0));
  FOR month IN
    SELECT generate_series(date_trunc('month', now() AT TIME ZONE 'UTC'),
      date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => months), interval '1 month')::date
  LOOP
    IF to_regclass('audit_log_' || to_char(month, 'YYYYMM')) IS NULL THEN
      PERFORM create_audit_partition(month);
      created := created + 1;
    END IF;
  END LOOP;
  RETURN created;
END
$$;

-- Lets go, month by month, of the entries whose time is over: `months` whole months after their own, or as many as their
-- app says. A month that nobody keeps is dropped, one that some keep is written anew without the others: no entry is
-- ever deleted or changed in its place. Where each chain begins then is kept, so that the rest of it can be checked as
-- ever. Answers how many months were dropped or written anew. Waits for no lock longer than the caller allows.
CREATE OR REPLACE FUNCTION drop_audit_partitions(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  name    text;
  month   date;
  leaving uuid[];
  kept    boolean;
  touched integer := 0;
BEGIN
  FOR name, month IN
    SELECT child.relname, to_date(right(child.relname, 6), 'YYYYMM') FROM pg_inherits
    JOIN pg_class AS child ON child.oid = inhrelid
    WHERE inhparent = 'audit_log'::regclass AND child.relname ~ '_[0-9]{6}$'
      AND to_date(right(child.relname, 6), 'YYYYMM') < date_trunc('month', now() AT TIME ZONE 'UTC')
        - make_interval(months => least(months, (SELECT min(audit_months) FROM apps)))
    ORDER BY child.relname
  LOOP
    EXECUTE format('SELECT coalesce(array_agg(chain) FILTER (WHERE is_over), ''{}''), coalesce(bool_or(NOT is_over), false)
      FROM (
        SELECT DISTINCT entry.chain, $2 < date_trunc(''month'', now() AT TIME ZONE ''UTC'')
          - make_interval(months => coalesce(app.audit_months, $1)) AS is_over
        FROM %I AS entry LEFT JOIN apps AS app ON app.id = entry.chain
      ) AS chains', name) INTO leaving, kept USING months, month;
    -- One that has none at all stays for as long as the installation keeps its own.
    IF leaving = '{}' AND (kept OR month >= date_trunc('month', now() AT TIME ZONE 'UTC') - make_interval(months => months))
    THEN
      CONTINUE;
    END IF;
    EXECUTE format('UPDATE audit_heads AS head SET base_number = last.number, base_hash = last.hash
      FROM (SELECT DISTINCT ON (chain) chain, number, hash FROM %I WHERE chain = ANY ($1) ORDER BY chain, number DESC) AS last
      WHERE head.chain = last.chain', name) USING leaving;
    IF kept THEN
      EXECUTE format('ALTER TABLE audit_log DETACH PARTITION %I', name);
      EXECUTE format('ALTER TABLE %I RENAME TO audit_log_before', name);
      PERFORM create_audit_partition(month);
      INSERT INTO audit_log SELECT * FROM audit_log_before WHERE chain <> ALL (leaving);
      DROP TABLE audit_log_before;
    ELSE
      EXECUTE format('DROP TABLE %I', name);
    END IF;
    touched := touched + 1;
  END LOOP;
  RETURN touched;
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
