-- What the demo's provider knows of payments, like another company's books: nothing of it is read for
-- a gift but through the provider's own news.
create table demo_payment (
  id text primary key,
  checkout_id text not null references demo_checkout (id),
  -- 1 is the gift itself, later ones are instalments of its plan.
  number int not null,
  paid_at timestamptz not null,
  refunded_minor int not null default 0,
  refunded_at timestamptz,
  dispute text check (dispute in ('open', 'won', 'lost')),
  payout_ref text,
  payout_on date,
  unique (checkout_id, number)
);
-- Whether paying starts a plan.
alter table demo_checkout add column recurs boolean not null default false;
alter table demo_checkout add column plan_state text
  check (plan_state in ('active', 'pastDue', 'ended'));
alter table demo_checkout add column plan_ended_at timestamptz;
alter table demo_event add column payment_id text references demo_payment (id);
