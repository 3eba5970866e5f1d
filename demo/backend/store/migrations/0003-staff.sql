-- Who is signed in at the staff pages. Both tokens stand here as SHA-256 alone.
create table staff_link (
  token_hash text primary key,
  expires_at timestamptz not null
);
create table staff_session (
  token_hash text primary key,
  expires_at timestamptz not null
);
