-- A second wall between apps, besides the app id in every statement (docs/adr/0018-a-second-wall-between-apps.md). What
-- is done in an app's name is done in this role, which sees and writes rows of the apps that the transaction named, and
-- no others. A transaction that named none sees nothing.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'automata_tenant') THEN
    BEGIN
      CREATE ROLE automata_tenant NOLOGIN;
    EXCEPTION
      -- Roles belong to the whole server: another database of it may be migrated at this moment.
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'the role automata_tenant is missing, and % may not create it', current_user
          USING HINT = 'as an administrator of the server, run: CREATE ROLE automata_tenant NOLOGIN; '
            || format('GRANT automata_tenant TO %I; and migrate again', current_user);
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'automata_tenant', 'MEMBER')
    -- Whoever made a role administers it, and since PostgreSQL 16 may not become it for that alone.
    OR (current_setting('server_version_num')::integer >= 160000
      AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user))
  THEN
    EXECUTE format('GRANT automata_tenant TO %I', current_user);
  END IF;
END
$$;

-- What a transaction named. One that named nothing gets null, which equals nothing.
CREATE FUNCTION visible_apps() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('automata.apps', true), '')::uuid[]
$$;
CREATE FUNCTION visible_lanes() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT nullif(current_setting('automata.lanes', true), '')::uuid[]
$$;

GRANT USAGE ON SCHEMA queue TO automata_tenant;
GRANT SELECT ON apps TO automata_tenant;
GRANT SELECT, INSERT ON deliveries, audit_log TO automata_tenant;
GRANT SELECT, INSERT, UPDATE ON api_keys, messages, operations, denied_tokens, idempotency_keys, audit_heads
  TO automata_tenant;
GRANT SELECT, INSERT, UPDATE, DELETE ON users, subscriptions, credentials, queue.jobs, queue.scheduled, queue.controls,
  queue.unique_keys TO automata_tenant;
GRANT SELECT ON queue.dead_letters TO automata_tenant;
GRANT USAGE ON SEQUENCE queue.job_ids TO automata_tenant;

-- A subquery is read once per statement, where the function alone would be read once per row.
DO $$
DECLARE
  wall text[];
BEGIN
  FOREACH wall SLICE 1 IN ARRAY ARRAY[
    ['apps', 'id', 'apps'],
    ['api_keys', 'app_id', 'apps'],
    ['credentials', 'app_id', 'apps'],
    ['users', 'app_id', 'apps'],
    ['subscriptions', 'app_id', 'apps'],
    ['messages', 'app_id', 'apps'],
    ['deliveries', 'app_id', 'apps'],
    ['idempotency_keys', 'app_id', 'apps'],
    ['operations', 'app_id', 'apps'],
    ['denied_tokens', 'app_id', 'apps'],
    ['audit_heads', 'chain', 'apps'],
    ['audit_log', 'chain', 'apps'],
    ['queue.jobs', 'lane', 'lanes'],
    ['queue.scheduled', 'lane', 'lanes'],
    ['queue.dead_letters', 'lane', 'lanes'],
    ['queue.controls', 'lane', 'lanes']
  ] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', wall[1]);
    EXECUTE format('CREATE POLICY own_rows ON %s TO automata_tenant USING (%I = ANY ((SELECT visible_%s())::uuid[]))',
      wall[1], wall[2], wall[3]);
  END LOOP;
END
$$;

-- A pause of the whole queue stops everybody, and everybody may know.
CREATE POLICY whole_queue ON queue.controls FOR SELECT TO automata_tenant
  USING (lane = '00000000-0000-0000-0000-000000000000');
