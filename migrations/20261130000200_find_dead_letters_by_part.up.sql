-- Apart from the column: letters can be read while this is made, and written only afterwards; there are few.
CREATE INDEX dead_letters_part ON queue.dead_letters (group_id, part) WHERE group_id IS NOT NULL;
DROP INDEX queue.dead_letters_group;
