-- What the provider sent to the bank, line by line, so that a line of the bank's statement adds up: payments,
-- and what was taken from the same transfer. Whose line it is, is found by its charge when it is read.
create table payout (
  provider text not null,
  ref text not null,
  mode text not null check (mode in ('live', 'test')),
  currency text not null,
  -- Null where a version before this one heard of it: nobody told the sum.
  amount_minor bigint,
  arrives_on date not null,
  -- The bank refused it: its money comes with a later one.
  failed boolean not null,
  -- When the provider was asked: an older answer that arrives later changes nothing.
  read_at timestamptz not null,
  primary key (provider, ref)
);
create table payout_line (
  provider text not null,
  payout_ref text not null,
  ref text not null,
  kind text not null
    check (kind in ('payment', 'refund', 'dispute', 'fee', 'returned', 'other')),
  charge_ref text,
  amount_minor bigint not null,
  fee_minor bigint not null,
  primary key (provider, payout_ref, ref),
  foreign key (provider, payout_ref) references payout (provider, ref)
);
create index payout_line_charge on payout_line (provider, charge_ref) where charge_ref is not null;

-- `payout_ref` and `payout_on` of a payment are read no more, and stay for one release: a process of the version
-- before reads and writes them while this one starts. Whoever drops them, in the release after, says these two
-- inserts again first (`on conflict do nothing`), since such a process writes payouts there alone to its end.
insert into payout (provider, ref, mode, currency, arrives_on, failed, read_at)
  select gift_payment.provider, payout_ref, min(mode), min(gift_payment.currency), min(payout_on),
    false, min(read_at)
  from gift_payment join donation on donation.id = donation_id
  where payout_ref is not null and payout_on is not null group by 1, 2;
insert into payout_line (provider, payout_ref, ref, kind, charge_ref, amount_minor, fee_minor)
  select provider, payout_ref, ref, 'payment', charge_ref, amount_minor,
    coalesce(provider_fee_minor, 0)
  from gift_payment
  where payout_ref is not null and payout_on is not null and charge_ref is not null;

-- What the provider asks for dealing with a dispute, beside what is disputed.
alter table gift_payment add column dispute_fee_minor int;
-- What the demo's provider sent to the bank, as it was on that day.
alter table demo_payment add column payout_lines jsonb;
