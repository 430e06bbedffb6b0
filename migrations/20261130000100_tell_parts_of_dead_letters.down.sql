ALTER TABLE queue.dead_letters DROP COLUMN part;
