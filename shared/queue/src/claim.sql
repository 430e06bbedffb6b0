-- Leases the next jobs of queue $1 to worker $8, and counts the attempt.
--
-- $2 priorities in the order they are tried, $3 lanes left out, $4 the lane served last, so that lanes take
-- turns, $5 the most jobs of one lane, $6 the most jobs in all, $7 the weight to stay under, $9 lanes left out but
-- for jobs at least as urgent as $10. $11 a priority of which only the lanes $12 are looked at, each after the job that $13
-- and $14 name by its time and id: what is before it was taken. -1: none is.
--
-- The recursion is a loose index scan: it steps from lane to lane through the index and never reads the
-- backlog of a lane it does not serve, so neither a paused nor a flooding lane costs the others anything. Jobs that run
-- are in the index as well, in front of those that do not: as many are stepped over as run.
-- `priority >= 0` opens the ready index to a statement. What was found is locked, so it stays in its place until it is
-- written, and the outer plan goes there without a second look into an index, whatever the planner believes about
-- the LIMIT: no index has the queue as a column. A place is one of a partition, so the queue has to be named.
UPDATE queue.jobs AS job
SET lease_by = $8, epoch = job.epoch + 1, step = 0, attempt = (job.attempt + 1)::smallint
WHERE job.queue = $1
  -- Who was declared dead gets nothing: nobody would look for it again.
  AND EXISTS (SELECT FROM queue.workers AS w WHERE w.id = $8 AND w.dead_at IS NULL AND w.stopped_at IS NULL)
  AND job.ctid = ANY (ARRAY(
  SELECT picked.place FROM (
    SELECT found.place, sum(found.weight) OVER (ROWS UNBOUNDED PRECEDING) - found.weight AS weight_before
    FROM (
      SELECT ready.place, ready.weight
      FROM unnest($2::smallint[]) AS tried (priority)
      CROSS JOIN LATERAL (
        WITH RECURSIVE ring (lane, wrapped) AS (
          SELECT (
            SELECT j.lane FROM queue.jobs AS j
            WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = tried.priority AND j.lane > $4
            ORDER BY j.lane LIMIT 1
          ), false
          WHERE tried.priority <> $11
          UNION ALL
          SELECT (
            SELECT j.lane FROM queue.jobs AS j
            WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = tried.priority
              AND j.lane > coalesce(ring.lane, '00000000-0000-0000-0000-000000000000')
              AND j.lane <= CASE WHEN ring.wrapped OR ring.lane IS NULL THEN $4
                                 ELSE 'ffffffff-ffff-ffff-ffff-ffffffffffff' END
            ORDER BY j.lane LIMIT 1
          ), ring.wrapped OR ring.lane IS NULL
          FROM ring
          WHERE ring.lane IS NOT NULL OR NOT ring.wrapped
        )
        SELECT '00000000-0000-0000-0000-000000000000'::uuid AS lane, '-infinity'::timestamptz AS run_at, 0::bigint AS id
        WHERE tried.priority <> $11
        UNION ALL
        SELECT ring.lane, '-infinity', 0 FROM ring WHERE ring.lane IS NOT NULL
        UNION ALL
        SELECT known.lane, known.run_at, known.id
        FROM unnest($12::uuid[], $13::timestamptz[], $14::bigint[]) AS known (lane, run_at, id)
        WHERE tried.priority = $11
      ) AS lanes
      CROSS JOIN LATERAL (
        SELECT j.ctid AS place, j.weight FROM queue.jobs AS j
        WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = tried.priority AND j.lane = lanes.lane
          AND (j.run_at, j.id) > (lanes.run_at, lanes.id) AND j.run_at <= now()
        ORDER BY j.run_at, j.id LIMIT $5
        FOR UPDATE SKIP LOCKED
      ) AS ready
      WHERE lanes.lane <> ALL ($3::uuid[])
        AND (tried.priority <= $10 OR lanes.lane <> ALL ($9::uuid[]))
        AND NOT EXISTS (
          SELECT FROM queue.controls AS c
          WHERE c.queue = $1 AND c.lane IN (lanes.lane, '00000000-0000-0000-0000-000000000000')
            AND c.paused_until > now()
        )
      LIMIT $6
    ) AS found
  ) AS picked
  WHERE picked.weight_before < $7
))
-- What a column costs does not depend on its size, so what is short enough shares one, 16 bits each.
RETURNING job.id, job.epoch, job.ctid AS "place: Place", job.lane, job.group_id, job.weight, job.origin, job.enqueued_at,
  job.run_at, job.payload, job.progress, job.trace,
  (job.attempt::bigint << 48) | (job.max_attempts::bigint << 32) | (job.replays::bigint << 16) | job.priority::bigint AS "shorts!",
  now() AS "claimed_at!"
