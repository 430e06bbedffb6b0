-- Where the active subscriptions of app $1 on channel $2 are reached that stand between $3 and $4, at most $5. They come as one
-- row, because every row of an answer costs more than what is in it: their names, and one after the other the id, when it
-- was registered, twice the length of its token and one more if that is of the sandbox, and the token.
SELECT string_agg(external_id, E'\n') AS names, string_agg(
  uuid_send(id) || timestamptz_send(registered_at)
    || int4send(octet_length(sealed_token) * 2 + (environment = 'sandbox')::integer) || sealed_token,
  ''::bytea) AS rest
FROM (SELECT id, external_id, sealed_token, environment, registered_at FROM subscriptions
      WHERE app_id = $1 AND channel = $2 AND state = 'active' AND id BETWEEN $3 AND $4
      ORDER BY id LIMIT $5) AS near
