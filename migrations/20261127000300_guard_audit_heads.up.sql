-- A head of the audit log only goes on. While it could be set, one UPDATE that let a chain begin where it ends made whoever
-- verifies it pass over everything, and a head that was deleted took its chain out of sight.

-- When the last entry was made, and the last one that was let go: a head says so itself as soon as it goes on, also where a
-- program of the release before moves it. Of what was let go before there were these columns nobody knows when; it counts as
-- old enough.
ALTER TABLE audit_heads
  ADD COLUMN at      timestamptz,                      -- null: there was no entry yet
  ADD COLUMN base_at timestamptz;                      -- null: none was let go
UPDATE audit_heads AS head SET
  at = coalesce(
    (SELECT max(entry.at) FROM audit_log AS entry WHERE entry.chain = head.chain AND entry.number = head.number),
    to_timestamp(0)
  ),
  base_at = CASE WHEN head.base_number > 0 THEN to_timestamp(0) END
  WHERE head.number > 0;

-- A chain begins with nothing; its head goes on to the next entry, which is there and of no earlier month than the one before
-- it: months are let go in the order of the chain, whatever the clocks of several machines say. And where it begins goes on
-- to an entry that is there, of a month that is over.
CREATE FUNCTION check_audit_head() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.number = 0 AND NEW.hash = '' AND NEW.at IS NULL
      AND NEW.base_number = 0 AND NEW.base_hash = '' AND NEW.base_at IS NULL
    THEN
      RETURN NEW;
    END IF;
  ELSIF NEW.chain = OLD.chain THEN
    IF NEW.number = OLD.number + 1
      AND NEW.base_number = OLD.base_number AND NEW.base_hash = OLD.base_hash
      AND NEW.base_at IS NOT DISTINCT FROM OLD.base_at
    THEN
      NEW.at := (
        SELECT min(entry.at) FROM audit_log AS entry
        WHERE entry.chain = NEW.chain AND entry.number = NEW.number AND entry.hash = NEW.hash
          AND entry.at >= coalesce(date_trunc('month', OLD.at, 'UTC'), '-infinity')
      );
      IF NEW.at IS NOT NULL THEN
        RETURN NEW;
      END IF;
    ELSIF NEW.base_number > OLD.base_number AND NEW.base_number <= NEW.number
      AND NEW.number = OLD.number AND NEW.hash = OLD.hash AND NEW.at IS NOT DISTINCT FROM OLD.at
    THEN
      NEW.base_at := (
        SELECT max(entry.at) FROM audit_log AS entry
        WHERE entry.chain = NEW.chain AND entry.number = NEW.base_number AND entry.hash = NEW.base_hash
          AND entry.at < date_trunc('month', now(), 'UTC')
      );
      IF NEW.base_at IS NOT NULL THEN
        RETURN NEW;
      END IF;
    END IF;
  END IF;
  RAISE EXCEPTION 'the audit log is only added to: a head goes on to the entry that was written next'
    USING ERRCODE = 'insufficient_privilege';
END
$$;

-- What a chain does not begin with any more has to be gone when the transaction ends, with everything of its month. Entries go
-- with their month only, which takes the right to drop tables.
CREATE FUNCTION check_audit_base() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  next_month timestamptz :=
    (date_trunc('month', NEW.base_at AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
BEGIN
  IF EXISTS (SELECT FROM audit_log AS entry WHERE entry.chain = NEW.chain AND entry.number <= NEW.base_number)
    OR EXISTS (SELECT FROM audit_log AS entry WHERE entry.chain = NEW.chain AND entry.at < next_month)
  THEN
    RAISE EXCEPTION 'the audit log is only added to: entries are let go with their month'
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END
$$;

-- They look at the log itself, whoever asks: not behind the wall, and not at a temporary table of the same name.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION check_audit_head() SET search_path = %I, pg_temp', current_schema());
  EXECUTE format('ALTER FUNCTION check_audit_base() SET search_path = %I, pg_temp', current_schema());
END
$$;

CREATE TRIGGER audit_heads_begin AFTER INSERT ON audit_heads
  FOR EACH ROW EXECUTE FUNCTION check_audit_head();
CREATE TRIGGER audit_heads_go_on BEFORE UPDATE ON audit_heads
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION check_audit_head();
CREATE CONSTRAINT TRIGGER audit_heads_let_go AFTER UPDATE ON audit_heads DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.base_number IS DISTINCT FROM NEW.base_number) EXECUTE FUNCTION check_audit_base();
CREATE TRIGGER audit_heads_are_final BEFORE DELETE ON audit_heads
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_heads_are_kept BEFORE TRUNCATE ON audit_heads
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who acts for an app adds to its chain, and does not say where it begins.
REVOKE INSERT, UPDATE ON audit_heads FROM automata_tenant;
GRANT INSERT (chain, number, hash), UPDATE (number, hash) ON audit_heads TO automata_tenant;
