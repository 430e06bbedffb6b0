DROP TABLE operations, idempotency_keys, deliveries, messages;
DROP FUNCTION drop_day_partitions, create_day_partitions, day_as_uuid;
DROP TABLE queue.jobs_apns, queue.jobs_fcm, queue.jobs_expansion, queue.jobs_operations;
