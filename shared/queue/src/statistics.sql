-- One row per queue and priority. The queues are the partitions of queue.jobs.
SELECT names.queue AS "queue!", wanted.priority AS "priority!",
  ready.jobs AS "ready!", coalesce(extract(epoch FROM now() - ready.oldest), 0)::float8 AS "oldest_age!",
  (SELECT count(*) FROM (
     SELECT FROM queue.jobs AS j WHERE j.queue = names.queue AND j.lease_by IS NOT NULL LIMIT $1) AS counted
  ) AS "running!",
  (SELECT count(*) FROM (
     SELECT FROM queue.scheduled AS s WHERE s.queue = names.queue LIMIT $1) AS counted) AS "scheduled!",
  (SELECT count(*) FROM (
     SELECT FROM queue.dead_letters AS d WHERE d.queue = names.queue LIMIT $1) AS counted) AS "dead_letters!"
FROM (
  SELECT substr(child.relname, length('jobs_') + 1) AS queue
  FROM pg_inherits JOIN pg_class AS child ON child.oid = inhrelid
  WHERE inhparent = 'queue.jobs'::regclass
) AS names
CROSS JOIN unnest(ARRAY[0, 1, 2, 3, 4]::smallint[]) AS wanted (priority)
CROSS JOIN LATERAL (
  SELECT count(*) AS jobs, min(counted.run_at) AS oldest FROM (
    SELECT j.run_at FROM queue.jobs AS j
    WHERE j.queue = names.queue AND j.lease_by IS NULL AND j.priority = wanted.priority
    LIMIT $1
  ) AS counted
) AS ready
ORDER BY names.queue, wanted.priority
