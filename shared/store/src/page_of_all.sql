-- Active subscriptions of app $1 on the channels $2, on each the next $5 behind $3 that were there at $4. They come as one
-- value a channel, because every row of an answer costs more than what is in it.
SELECT wanted.channel AS "channel!", packed.ids, packed.sandboxes
FROM unnest($2::smallint[], $3::uuid[]) AS wanted (channel, after)
CROSS JOIN LATERAL (
  SELECT string_agg(uuid_send(page.id), ''::bytea) AS ids,
    string_agg(CASE page.environment WHEN 'sandbox' THEN '\x01'::bytea ELSE '\x00' END, ''::bytea) AS sandboxes
  FROM (SELECT id, environment FROM subscriptions
        WHERE app_id = $1 AND channel = wanted.channel AND state = 'active' AND id > wanted.after
          AND created_at <= $4
        ORDER BY id LIMIT $5) AS page
) AS packed
