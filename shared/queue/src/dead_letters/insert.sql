INSERT INTO queue.dead_letters
  (id, queue, lane, group_id, job_id, priority, weight, cause, code, detail, attempts, max_attempts, replays,
   origin, enqueued_at, died_at, payload, progress, trace, part)
SELECT id, queue, lane, group_id, job_id, priority, weight, cause, code, detail, attempts, max_attempts, replays,
  origin, enqueued_at, now(), payload, progress, trace, part
FROM unnest(
  $1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::bigint[], $6::smallint[], $7::integer[], $8::text[],
  $9::text[], $10::text[], $11::smallint[], $12::smallint[], $13::smallint[], $14::uuid[], $15::timestamptz[],
  $16::bytea[], $17::bytea[], $18::bytea[], $19::bigint[]
) AS letter (id, queue, lane, group_id, job_id, priority, weight, cause, code, detail, attempts, max_attempts,
  replays, origin, enqueued_at, payload, progress, trace, part)
