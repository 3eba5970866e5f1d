-- Dates that staff cancelled before the calendar says so. Each is about a circle, and never about a person
-- who comes to it; who decided it stands in the record of deeds.
create table circle_decision (
  circle_id text primary key,
  did text not null check (did in ('cancelled')),
  -- Everybody reads it beside the date.
  note text,
  decided_at timestamptz not null
);

-- Somebody who could not be reached yet: on which day, by whom. `no_way`: they left no way at all, so that
-- nobody has to try again.
alter table rsvp add column tried_on date;
alter table rsvp add column tried_by text;
alter table rsvp add column no_way boolean not null default false;
