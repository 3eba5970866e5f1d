-- Referrals and messages. A row carries a date and no time, no address, and words only as ciphertext:
-- `data` is filled in place of `jwe` only where the organisation has chosen `sealing: "none"`.
create table intake (
  ref text primary key,
  form text not null check (form in ('support', 'message')),
  received_on date not null,
  answer_by date not null,
  partner text,
  flags jsonb not null default '[]',
  jwe jsonb,
  data jsonb,
  check ((jwe is null) <> (data is null))
);
create index intake_received_on on intake (received_on);

-- Which request was answered how. Both columns are SHA-256; the key itself is not kept.
create table idempotency (
  key_hash text primary key,
  body_hash text not null,
  status int,
  reply jsonb,
  kept_on date not null
);
create index idempotency_kept_on on idempotency (kept_on);

-- How often a route answered what on a day: never about a person.
create table counter (
  day date not null,
  route text not null,
  status int not null,
  code text not null,
  count bigint not null,
  primary key (day, route, status, code)
);

-- Dates that were published once, so that a vanished one is told apart from one that never was.
create table published_circle (
  id text primary key,
  published_on date not null
);
