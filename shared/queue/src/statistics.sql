-- One row per queue and priority. The queues are the partitions of queue.jobs. Every count stops at $1: what is
-- scheduled is counted among the next $1 of all queues and dead letters among the newest, so that a backlog costs
-- whoever looks at it a bounded time. The oldest job is looked for in $2 more lanes than were counted.
--
-- A name of the catalogue has a collation of its own, and so has what is made of it; compared by it, a queue would not tell
-- its partition, and every queue's jobs would be read for each queue.
WITH names AS MATERIALIZED (
  SELECT substr(child.relname, length('jobs_') + 1) COLLATE "default" AS queue
  FROM pg_inherits JOIN pg_class AS child ON child.oid = inhrelid
  WHERE inhparent = 'queue.jobs'::regclass
), later AS MATERIALIZED (
  SELECT next.queue, count(*) AS jobs
  FROM (SELECT s.queue FROM queue.scheduled AS s ORDER BY s.run_at, s.id LIMIT $1) AS next
  GROUP BY next.queue
), dead AS MATERIALIZED (
  SELECT newest.queue, count(*) AS letters
  FROM (SELECT d.queue FROM queue.dead_letters AS d ORDER BY d.id DESC LIMIT $1) AS newest
  GROUP BY newest.queue
), counts AS MATERIALIZED (
  SELECT names.queue,
    (SELECT coalesce(sum(under_way.jobs), 0) FROM queue.workers AS w, unnest(w.queues, w.running) AS under_way (queue, jobs)
     WHERE w.stopped_at IS NULL AND w.dead_at IS NULL AND under_way.queue = names.queue
    ) AS running,
    coalesce((SELECT later.jobs FROM later WHERE later.queue = names.queue), 0) AS scheduled,
    coalesce((SELECT dead.letters FROM dead WHERE dead.queue = names.queue), 0) AS dead_letters
  FROM names
)
SELECT counts.queue AS "queue!", wanted.priority AS "priority!",
  ready.jobs AS "ready!",
  coalesce(extract(epoch FROM now() - least(ready.oldest, others.oldest)), 0)::float8 AS "oldest_age!",
  counts.running AS "running!", counts.scheduled AS "scheduled!", counts.dead_letters AS "dead_letters!"
FROM counts
CROSS JOIN unnest(ARRAY[0, 1, 2, 3, 4]::smallint[]) AS wanted (priority)
CROSS JOIN LATERAL (
  SELECT count(*) AS jobs, min(counted.run_at) AS oldest, (array_agg(counted.lane))[$1] AS last_lane FROM (
    SELECT j.lane, j.run_at FROM queue.jobs AS j
    WHERE j.queue = counts.queue AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = wanted.priority
    ORDER BY j.lane, j.run_at, j.id
    LIMIT $1
  ) AS counted
) AS ready
CROSS JOIN LATERAL (
  -- From lane to lane through the index: the first job of each is its oldest.
  WITH RECURSIVE ring (lane, run_at, lanes) AS (
    SELECT ready.last_lane, ready.oldest, 0 WHERE ready.last_lane IS NOT NULL
    UNION ALL
    SELECT next.lane, next.run_at, ring.lanes + 1
    FROM ring CROSS JOIN LATERAL (
      SELECT j.lane, j.run_at FROM queue.jobs AS j
      WHERE j.queue = counts.queue AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = wanted.priority
        AND j.lane > ring.lane
      ORDER BY j.lane, j.run_at, j.id
      LIMIT 1
    ) AS next
    WHERE ring.lanes < $2
  )
  SELECT min(ring.run_at) AS oldest FROM ring
) AS others
ORDER BY counts.queue, wanted.priority
