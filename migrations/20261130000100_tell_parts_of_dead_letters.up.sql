-- A delivery that was given up names its dead letter. Of letters from before, and of those of whole jobs, it is null.
ALTER TABLE queue.dead_letters ADD COLUMN part bigint;
