-- Moves up to $8 of the selected dead letters into the scheduled jobs, the n-th $10 + n * $11 seconds from now.
-- The rows are locked before they are numbered, so that two replays at once share them out between them.
WITH chosen AS (
  SELECT id FROM queue.dead_letters
  WHERE lane = ANY ($1) AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::text IS NULL OR queue = $3)
    AND ($4::uuid IS NULL OR group_id = $4) AND ($5::text IS NULL OR cause = $5)
    AND ($6::timestamptz IS NULL OR died_at >= $6) AND ($7::timestamptz IS NULL OR died_at < $7)
  ORDER BY id LIMIT $8
  FOR UPDATE SKIP LOCKED
), raised AS (
  DELETE FROM queue.dead_letters AS letter USING chosen WHERE letter.id = chosen.id RETURNING letter.*
), numbered AS (
  SELECT raised.*, row_number() OVER (ORDER BY raised.id) - 1 AS place FROM raised
), enqueued AS (
  INSERT INTO queue.scheduled
    (queue, priority, lane, run_at, weight, max_attempts, replays, origin, group_id, enqueued_at, payload,
     progress, trace)
  SELECT queue, priority, lane, now() + make_interval(secs => $10::float8 + place * $11::float8), weight,
    max_attempts, (replays + 1)::smallint, $9, group_id, enqueued_at, payload, progress, trace
  FROM numbered
)
SELECT id AS "id!", queue AS "queue!", lane AS "lane!", group_id, job_id AS "job_id!", priority AS "priority!",
  cause AS "cause!", code AS "code!", detail AS "detail!", attempts AS "attempts!", replays AS "replays!", origin,
  enqueued_at AS "enqueued_at!", died_at AS "died_at!", payload AS "payload!", progress
FROM numbered
ORDER BY place
