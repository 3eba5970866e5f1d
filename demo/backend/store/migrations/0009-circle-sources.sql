-- What a vanished date is shown as while the calendar cannot be read: 'cancelled' or 'unconfirmed'.
alter table published_date add column vanished_as text;
-- When a whole calendar was last read, so that a list from memory says how old it is.
create table circle_source (
  id int primary key default 1 check (id = 1),
  read_at timestamptz not null
);
