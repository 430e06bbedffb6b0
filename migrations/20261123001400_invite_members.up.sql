-- People who work with this installation, their roles and their sessions. What names a person is sealed, and found by an
-- index under the same pepper as API keys (API_KEY_PEPPERS).
CREATE TABLE members (
  id                uuid        PRIMARY KEY,
  email_index       bytea       NOT NULL UNIQUE,   -- HMAC-SHA-256 of the address in small letters
  sealed_email      bytea       NOT NULL,
  name              text        NOT NULL,
  password          text,                          -- Argon2id, a PHC string; null until the invitation is accepted
  invitation        bytea,                         -- SHA-256 of the token that sets the first password
  invited_until     timestamptz,
  sealed_totp       bytea,                         -- the secret of the second factor
  totp_confirmed_at timestamptz,                   -- asked for at every login since
  totp_step         bigint      NOT NULL DEFAULT 0, -- the last code that was used: none counts twice
  created_at        timestamptz NOT NULL
);
CREATE UNIQUE INDEX members_invitation ON members (invitation) WHERE invitation IS NOT NULL;

CREATE TABLE memberships (
  member_id  uuid        NOT NULL REFERENCES members ON DELETE CASCADE,
  app_id     uuid        REFERENCES apps,          -- null: all apps, and what belongs to none
  role       text        NOT NULL CHECK (role IN ('owner', 'admin', 'operator', 'developer', 'auditor')),
  created_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (member_id, app_id)
);
CREATE INDEX memberships_app ON memberships (app_id, member_id);

CREATE TABLE sessions (
  id           bytea       PRIMARY KEY,            -- SHA-256 of the cookie
  member_id    uuid        NOT NULL REFERENCES members ON DELETE CASCADE,
  address      text,
  created_at   timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL,
  ends_at      timestamptz NOT NULL
);
CREATE INDEX sessions_member ON sessions (member_id);
CREATE INDEX sessions_end ON sessions (ends_at);
