-- How many places a date has, for a process that cannot read the calendar: a date must not be oversold
-- while its host is down. Links and addresses are not kept.
alter table published_date add column capacity jsonb not null default '{}';
