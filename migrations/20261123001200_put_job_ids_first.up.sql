-- The id first: the queue's name is the same in a whole partition, so that comparing it first, as text, is work for
-- nothing at every step down the index. A claim writes a second entry beside each of these; room for it keeps pages from
-- being cleaned one by one while they are in use.
ALTER TABLE queue.jobs DROP CONSTRAINT jobs_pkey;
ALTER TABLE queue.jobs ADD CONSTRAINT jobs_pkey PRIMARY KEY (id, queue) WITH (fillfactor = 50);
