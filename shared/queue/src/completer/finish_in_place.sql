-- Removes those of the jobs $2 of queue $1 that are still held as $3 says and are where their claim left them: in the
-- places $4. That needs no look into an index. Whoever is somewhere else is not found, whoever else is there is not meant.
DELETE FROM queue.jobs AS job
WHERE job.queue = $1 AND job.ctid = ANY ($4) AND job.lease_by IS NOT NULL
  AND ((job.id, job.epoch) IN (SELECT id, epoch FROM unnest($2::bigint[], $3::integer[]) AS ours (id, epoch))) IS TRUE
RETURNING job.id, job.epoch
