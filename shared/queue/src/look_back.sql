-- A ready job of queue $1 and priority $2 that is due and in front of the place of its lane: $3 the lanes, $4 and $5 their
-- places. What somebody is just claiming is locked, and is not missed. LIMIT 1 in the inner query keeps the order of the
-- index, and the scan ends at the first.
SELECT missed.id
FROM unnest($3::uuid[], $4::timestamptz[], $5::bigint[]) AS known (lane, run_at, id)
CROSS JOIN LATERAL (
  SELECT j.id FROM queue.jobs AS j
  WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = $2 AND j.lane = known.lane
    AND (j.run_at, j.id) <= (known.run_at, known.id) AND j.run_at <= now()
  ORDER BY j.run_at, j.id LIMIT 1
  FOR UPDATE SKIP LOCKED
) AS missed
LIMIT 1
