-- What the provider calls things, so that its news find their gift, and how a plan fares.
alter table donation add column provider_ref text;
-- Ends the provider's idempotency key: the next try after a final refusal is another request.
alter table donation add column tries smallint not null default 1;
alter table donation add column plan_ref text;
alter table donation add column plan_state text
  check (plan_state in ('active', 'pastDue', 'ended'));
alter table donation add column plan_ended_at timestamptz;
-- When the provider was asked: an older answer that arrives later changes nothing.
alter table donation add column plan_read_at timestamptz;
-- Why staff should look: 'amount', 'currency', 'mode', 'second', 'dispute', 'fraudWarning'. It takes the
-- place of `mismatch`, which stays until no process of the version before reads it.
alter table donation add column review text;
update donation set review = 'amount' where mismatch;

-- 'moved', 'unchanged', 'declined', 'review' or 'unknown': declined cards are counted from here.
alter table payment_event add column outcome text;
create index payment_event_declined on payment_event (received_at) where outcome = 'declined';

-- Money that really came: a gift's one payment, or each instalment of its plan. What is told to donors and
-- to staff (refunded, number of the instalment, share of the fees) is worked out from these.
create table gift_payment (
  provider text not null,
  -- The provider's own id of it: a payment, or the invoice of an instalment.
  ref text not null,
  donation_id text not null references donation (id),
  charge_ref text,
  amount_minor int not null check (amount_minor > 0),
  currency text not null,
  paid_at timestamptz not null,
  provider_fee_minor int,
  net_minor int,
  payout_ref text,
  payout_on date,
  refunded_minor int not null default 0 check (refunded_minor >= 0),
  refunded_at timestamptz,
  dispute text check (dispute in ('open', 'won', 'lost')),
  -- As above, of what the charge says.
  read_at timestamptz not null,
  primary key (provider, ref)
);
create index gift_payment_donation on gift_payment (donation_id, paid_at);
create index gift_payment_charge on gift_payment (provider, charge_ref) where charge_ref is not null;
