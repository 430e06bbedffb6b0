-- Notes how far jobs of queue $1 are, if they are still ours and were not noted further on.
UPDATE queue.jobs AS job SET progress = ours.progress, step = ours.step
FROM unnest($2::bigint[], $3::integer[], $4::integer[], $5::bytea[]) AS ours (id, epoch, step, progress)
CROSS JOIN LATERAL (
  SELECT j.ctid AS place FROM queue.jobs AS j
  WHERE j.queue = $1 AND j.id = ours.id AND j.epoch = ours.epoch AND j.step < ours.step AND j.lease_by IS NOT NULL
  LIMIT 1 FOR UPDATE
) AS found
WHERE job.queue = $1 AND job.ctid = found.place
RETURNING job.id, job.epoch
