-- The lanes of queue $1 that have ready jobs of priority $2, by a loose index scan as in claim.sql. The lanes $3 are known to
-- have some: each is stepped over as a whole, so that what was taken of it is not read again.
WITH RECURSIVE ring (lane) AS (
  SELECT coalesce(
    (
      SELECT j.lane FROM queue.jobs AS j
      WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = $2
        AND j.lane < coalesce(next.lane, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
      ORDER BY j.lane LIMIT 1
    ),
    next.lane
  )
  FROM (SELECT (SELECT k.lane FROM unnest($3::uuid[]) AS k (lane) ORDER BY k.lane LIMIT 1)) AS next (lane)
  UNION ALL
  SELECT coalesce(
    (
      SELECT j.lane FROM queue.jobs AS j
      WHERE j.queue = $1 AND j.lease_by IS NULL AND j.priority >= 0 AND j.priority = $2 AND j.lane > ring.lane
        AND j.lane < coalesce(next.lane, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
      ORDER BY j.lane LIMIT 1
    ),
    next.lane
  )
  FROM ring
  CROSS JOIN LATERAL (
    SELECT (SELECT k.lane FROM unnest($3::uuid[]) AS k (lane) WHERE k.lane > ring.lane ORDER BY k.lane LIMIT 1)
  ) AS next (lane)
  WHERE ring.lane IS NOT NULL
)
SELECT ring.lane AS "lane!" FROM ring WHERE ring.lane IS NOT NULL
