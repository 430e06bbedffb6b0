-- Every word on recipients of message $2 with ordinals from $3 to $4.
SELECT entry.ordinal AS "ordinal!", d.channel, entry.status AS "status!", entry.attempt AS "attempt!",
  entry.subscription AS "subscription!", d.provider_ids[entry.place] AS provider_id,
  d.replies -> (entry.ordinal::text) AS reply, d.recorded_at
FROM deliveries AS d
CROSS JOIN LATERAL unnest(d.ordinals, d.statuses, d.attempt_numbers, d.subscriptions) WITH ORDINALITY
  AS entry (ordinal, status, attempt, subscription, place)
WHERE d.app_id = $1 AND d.message_id = $2 AND d.first_ordinal <= $4 AND d.last_ordinal >= $3
  AND entry.ordinal BETWEEN $3 AND $4
ORDER BY entry.ordinal, d.recorded_at, entry.attempt
