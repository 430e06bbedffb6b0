-- Removes those of the jobs $2 of queue $1 that are still held as $3 says.
DELETE FROM queue.jobs AS job
WHERE job.queue = $1 AND job.id = ANY ($2) AND job.lease_by IS NOT NULL
  AND ((job.id, job.epoch) IN (SELECT id, epoch FROM unnest($2::bigint[], $3::integer[]) AS ours (id, epoch))) IS TRUE
RETURNING job.id, job.epoch
