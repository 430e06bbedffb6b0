DELETE FROM memberships WHERE invitation IS NOT NULL;
ALTER TABLE memberships DROP COLUMN invitation;
ALTER TABLE memberships DROP COLUMN invited_until;
ALTER TABLE memberships DROP COLUMN name;
