-- Gives jobs of queue $1 back to be taken at once, if they are still ours.
UPDATE queue.jobs AS job
SET lease_by = NULL, attempt = (job.attempt - ours.refund)::smallint,
  payload = coalesce(ours.payload, job.payload),
  progress = CASE WHEN ours.payload IS NULL THEN coalesce(ours.progress, job.progress)
                  ELSE ours.progress END
FROM unnest($2::bigint[], $3::integer[], $4::smallint[], $5::bytea[], $6::bytea[])
  AS ours (id, epoch, refund, payload, progress)
CROSS JOIN LATERAL (
  SELECT j.ctid AS place FROM queue.jobs AS j
  WHERE j.queue = $1 AND j.id = ours.id AND j.epoch = ours.epoch AND j.lease_by IS NOT NULL
  LIMIT 1 FOR UPDATE
) AS found
WHERE job.queue = $1 AND job.ctid = found.place
RETURNING job.id, job.epoch
