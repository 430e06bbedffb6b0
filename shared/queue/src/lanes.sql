-- The lanes of queue $1 that have ready jobs of priority $2, by a loose index scan as in claim.sql.
WITH RECURSIVE ring (lane) AS (
  SELECT (
    SELECT j.lane FROM queue.jobs AS j
    WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = $2
    ORDER BY j.lane LIMIT 1
  )
  UNION ALL
  SELECT (
    SELECT j.lane FROM queue.jobs AS j
    WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = $2 AND j.lane > ring.lane
    ORDER BY j.lane LIMIT 1
  )
  FROM ring
  WHERE ring.lane IS NOT NULL
)
SELECT ring.lane AS "lane!" FROM ring WHERE ring.lane IS NOT NULL
