-- The keys and partners that the organisation's people keep on the staff pages, beside those of its file.
-- `version` grows with every change, in the same transaction: what a process has prepared is good for as
-- long as the version that it read. The row is also the lock under which keys are counted.
create table roster (
  id int primary key check (id = 1),
  version bigint not null
);
insert into roster (id, version) values (1, 1);

-- Public halves alone; the private one never leaves its holder's machine. A key is `proven` once its
-- holder has opened a test text, of which only the SHA-256 stays here. A key of the file has a row once it
-- is withdrawn, and none before.
create table staff_key (
  kid text primary key,
  public_key jsonb not null,
  holder text not null,
  role text not null check (role in ('staff', 'second', 'recovery')),
  state text not null check (state in ('proposed', 'proven', 'published', 'withdrawn')),
  proposed_on date not null,
  published_on date,
  -- To the minute, because a form that was opened before may use the key for 24 hours more.
  withdrawn_at timestamptz,
  test_jwe jsonb,
  test_hash text
);

create table partner (
  id text primary key,
  name text not null,
  origins jsonb not null default '[]',
  added_on date not null
);
