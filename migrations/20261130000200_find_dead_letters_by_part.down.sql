CREATE INDEX dead_letters_group ON queue.dead_letters (group_id) WHERE group_id IS NOT NULL;
DROP INDEX queue.dead_letters_part;
