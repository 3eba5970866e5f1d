-- Who a link was made for, and so who a browser is signed in as.
alter table staff_link add column person text not null default 'Staff';
alter table staff_session add column person text not null default 'Staff';

-- What became of an item, and who opened it last, on which day, with which key: a date, never a time.
-- `arrival` tells the later of two versions of one day; `surplus`: somebody opened it, and it held what no
-- form of ours sends.
alter table intake add column arrival bigint generated always as identity;
alter table intake add column surplus boolean not null default false;
alter table intake add column outcome text
  check (outcome in ('reached', 'referredOn', 'notReached', 'tookBack', 'notARequest'));
alter table intake add column closed_on date;
alter table intake add column opened_on date;
alter table intake add column opened_by text;
alter table intake add column opened_kid text;
create index intake_closed_on on intake (closed_on);

-- Notes of attempts ("called Tuesday, no answer"), sealed in the browser to every published key.
create table note (
  id text primary key,
  ref text not null references intake (ref) on delete cascade,
  noted_on date not null,
  noted_by text not null,
  arrival bigint generated always as identity,
  jwe jsonb not null
);
create index note_ref on note (ref);

-- What is left of an item that was deleted: that it was there, in which month, and how it ended.
create table tombstone (
  ref text primary key,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  form text not null check (form in ('support', 'message')),
  outcome text
);

-- Who did what, in codes: no word of an item, and a date in place of a time. It only grows.
create table audit (
  id bigint generated always as identity primary key,
  done_on date not null default current_date,
  who text not null,
  did text not null,
  -- To whom, where it was done to somebody's session or link.
  person text,
  ref text,
  kid text
);
create function audit_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the audit only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_only_grows before update or delete or truncate on audit
  for each statement execute function audit_only_grows();
