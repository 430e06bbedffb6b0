CREATE OR REPLACE FUNCTION drop_audit_partitions(months integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  name    text;
  dropped integer := 0;
BEGIN
  FOR name IN
    SELECT child.relname FROM pg_inherits
    JOIN pg_class AS child ON child.oid = inhrelid
    WHERE inhparent = 'audit_log'::regclass
      AND child.relname ~ '_[0-9]{6}$'
      AND to_date(right(child.relname, 6), 'YYYYMM') < date_trunc('month', now()) - make_interval(months => months)
    ORDER BY child.relname
  LOOP
    EXECUTE format('UPDATE audit_heads AS head SET base_number = last.number, base_hash = last.hash
      FROM (SELECT DISTINCT ON (chain) chain, number, hash FROM %I ORDER BY chain, number DESC) AS last
      WHERE head.chain = last.chain', name);
    EXECUTE format('DROP TABLE %I', name);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END
$$;

ALTER TABLE apps DROP COLUMN audit_months;
