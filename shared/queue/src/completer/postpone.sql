-- Moves jobs of queue $1 from the leased to the scheduled ones, if they are still ours.
WITH moved AS (
  DELETE FROM queue.jobs AS job
  USING unnest($2::bigint[], $3::integer[], $4::float8[], $5::timestamptz[], $6::smallint[], $7::bytea[], $8::bytea[])
    AS ours (id, epoch, delay, at, refund, new_payload, new_progress)
  CROSS JOIN LATERAL (
    SELECT j.ctid AS place FROM queue.jobs AS j
    WHERE j.queue = $1 AND j.id = ours.id AND j.epoch = ours.epoch AND j.lease_by IS NOT NULL
    LIMIT 1 FOR UPDATE
  ) AS found
  WHERE job.queue = $1 AND job.ctid = found.place
  RETURNING job.*, ours.delay, ours.at, ours.refund, ours.new_payload, ours.new_progress
), kept AS (
  INSERT INTO queue.scheduled
    (queue, id, priority, lane, run_at, epoch, weight, attempt, max_attempts, replays, origin, group_id, enqueued_at,
     payload, progress, trace)
  SELECT queue, id, priority, lane, coalesce(now() + make_interval(secs => delay), at), epoch, weight,
    (attempt - refund)::smallint, max_attempts, replays, origin, group_id, enqueued_at,
    coalesce(new_payload, payload),
    CASE WHEN new_payload IS NULL THEN coalesce(new_progress, progress) ELSE new_progress END, trace
  FROM moved
)
SELECT id AS "id!", epoch AS "epoch!" FROM moved
