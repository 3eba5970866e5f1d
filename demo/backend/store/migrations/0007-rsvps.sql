-- One date of a circle that somebody signed up for. Its row is the lock under which seats are counted.
create table rsvp_date (
  circle_id text primary key,
  -- Public words, so that staff know which date it was when it is no longer in the calendar.
  title text not null,
  starts text not null,
  ends_at timestamptz not null,
  -- What became of it, as of the last reading of the calendar.
  fate text not null check (fate in ('on', 'online', 'postponed', 'cancelled', 'unsure')),
  -- Cancelled on the staff pages: the calendar says so later, or never.
  cancelled_here boolean not null default false,
  -- Places by way, `{"inPerson": 12}`: private, 0 where the organiser wrote "full", absent: no limit.
  capacity jsonb not null default '{}',
  -- Fourteen days after it: the row goes, and everybody's with it.
  deletes_on date not null
);
create index rsvp_date_deletes_on on rsvp_date (deletes_on);

-- One sign-up. What a person wrote stands in `jwe`, sealed; in `data` only under `sealing: "none"`; in
-- neither once they cancelled, or were told that we did. The recovery code stands here as SHA-256.
create table rsvp (
  id text primary key,
  circle_id text not null references rsvp_date (circle_id) on delete cascade,
  mode text not null check (mode in ('inPerson', 'online', 'phone')),
  state text not null check (state in ('confirmed', 'waitlisted', 'pending', 'cancelled')),
  -- Would rather wait than be refused, should it be full when staff approve.
  may_wait boolean not null,
  guests int not null check (guests between 0 and 10),
  needs jsonb not null default '[]',
  language text,
  agreements jsonb not null default '[]',
  age_ok boolean,
  lang text not null,
  -- It came without a proof of work.
  unproven boolean not null,
  jwe jsonb,
  data jsonb,
  code_hash text not null unique,
  made_on date not null,
  -- Who came first.
  arrival bigint generated always as identity,
  -- The fate and start that this person knows of; other than the date's: they are to be told.
  knows text not null,
  -- What was done to this sign-up alone, until they are told.
  news text check (news in ('promoted', 'approved', 'waitlisted', 'declined', 'cancelled')),
  told_on date,
  told_by text,
  check (jwe is null or data is null)
);
create index rsvp_circle on rsvp (circle_id, state, arrival);
