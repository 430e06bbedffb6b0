-- Moves up to $1 due jobs among the ready ones. They queue up behind what is ready already: their old `run_at`
-- would put every retry in front of it.
WITH due AS (
  SELECT id FROM queue.scheduled WHERE run_at <= now() ORDER BY run_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
), moved AS (
  DELETE FROM queue.scheduled AS job USING due WHERE job.id = due.id RETURNING job.*
)
INSERT INTO queue.jobs
  (queue, id, priority, lane, run_at, epoch, weight, attempt, max_attempts, replays, origin, group_id, enqueued_at,
   payload, progress, trace)
SELECT queue, id, priority, lane, now(), epoch, weight, attempt, max_attempts, replays, origin, group_id, enqueued_at,
  payload, progress, trace
FROM moved
RETURNING queue
