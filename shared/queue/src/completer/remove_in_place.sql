-- What finish_in_place.sql does, for whoever need not know which: the rows are counted and not answered.
DELETE FROM queue.jobs AS job
WHERE job.queue = $1 AND job.ctid = ANY ($4) AND job.lease_by IS NOT NULL
  AND ((job.id, job.epoch) IN (SELECT id, epoch FROM unnest($2::bigint[], $3::integer[]) AS ours (id, epoch))) IS TRUE
