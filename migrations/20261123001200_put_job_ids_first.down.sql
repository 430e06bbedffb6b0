ALTER TABLE queue.jobs DROP CONSTRAINT jobs_pkey;
ALTER TABLE queue.jobs ADD CONSTRAINT jobs_pkey PRIMARY KEY (queue, id);
