-- An invitation opens the one membership it was made for: with the invitation of one app nobody becomes a member of
-- another. What nobody accepted yet has to be made anew, because it may have been for several at once. The columns of
-- `members` that this replaces stay: while the old program still runs it reads them.
ALTER TABLE memberships ADD COLUMN invitation bytea;            -- SHA-256 of the secret; null once it was accepted
ALTER TABLE memberships ADD COLUMN invited_until timestamptz;
ALTER TABLE memberships ADD COLUMN name text;                   -- what they are called there; null: as they came first
UPDATE memberships SET invitation = sha256(uuid_send(gen_random_uuid())), invited_until = now()
  WHERE member_id IN (SELECT id FROM members WHERE password IS NULL);
UPDATE members SET invitation = NULL, invited_until = NULL;
CREATE UNIQUE INDEX memberships_invitation ON memberships (invitation) WHERE invitation IS NOT NULL;
