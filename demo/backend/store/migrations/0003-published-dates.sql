-- Dates as they were published, so that one which vanishes from the calendar stays, cancelled or "please
-- call". Public texts only: what is withheld is not in them.
create table published_date (
  id text primary key,
  source_uid text not null,
  -- The day its rule first named; empty for an entry that does not repeat.
  source_key text not null,
  first_start text not null,
  ends_at timestamptz not null,
  circle jsonb not null,
  vanished_at timestamptz
);
create index published_date_ends_at on published_date (ends_at);
