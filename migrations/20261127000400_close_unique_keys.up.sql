-- The wall does not stand around these keys (20261123001300_wall_off_apps): they name no app, and nobody behind the wall
-- enqueues with one. So nobody there may touch them. Whoever needs a unique key in an app's name gives the table a lane
-- and a policy first.
REVOKE ALL ON queue.unique_keys FROM automata_tenant;
