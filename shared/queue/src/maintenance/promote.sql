-- Moves up to $1 due jobs among the ready ones. They queue up behind what is ready already: their old `run_at`
-- would put every retry in front of it.
-- They are locked where they are, so they are taken from there: a join planned while the table was empty would read the
-- whole of an index each time.
WITH moved AS (
  DELETE FROM queue.scheduled AS job
  WHERE job.ctid = ANY (ARRAY(
    SELECT ctid FROM queue.scheduled WHERE run_at <= now() ORDER BY run_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
  ))
  RETURNING job.*
)
INSERT INTO queue.jobs
  (queue, id, priority, lane, run_at, epoch, weight, attempt, max_attempts, replays, origin, group_id, enqueued_at,
   payload, progress, trace)
SELECT queue, id, priority, lane, now(), epoch, weight, attempt, max_attempts, replays, origin, group_id, enqueued_at,
  payload, progress, trace
FROM moved
RETURNING queue
