-- Gifts. No name, no address, no card: the hosted checkout asks for those and keeps them. The token that
-- proves whose gift it is stands nowhere: it is computed from the id under the server's own secret.
create table donation (
  id text primary key,
  status text not null
    check (status in ('creating', 'open', 'processing', 'failed', 'canceled', 'expired', 'paid')),
  provider text not null,
  mode text not null check (mode in ('live', 'test')),
  amount_minor int not null check (amount_minor > 0),
  total_minor int not null check (total_minor >= amount_minor),
  currency text not null,
  frequency text not null check (frequency in ('once', 'month', 'year')),
  cover_fees boolean not null,
  partner text,
  campaign text,
  designation text,
  anonymous boolean not null,
  message text,
  tribute jsonb,
  locale text not null,
  source jsonb,
  return_url text,
  checkout_url text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Until then one process is asking the provider; afterwards any other may.
  lease_until timestamptz,
  -- The donor asked to close the checkout: its expiry is then their cancellation.
  cancel_asked boolean not null default false,
  -- The provider named another amount or currency: for staff to look at.
  mismatch boolean not null default false,
  settled_at timestamptz
);
create index donation_created_at on donation (created_at);

-- What a provider said, once each; kept for ever, so that no event counts twice.
create table payment_event (
  provider text not null,
  id text not null,
  type text not null,
  donation_id text,
  amount_minor bigint,
  currency text,
  received_at timestamptz not null,
  primary key (provider, id)
);
create index payment_event_donation on payment_event (donation_id);

-- The demo's provider of payments, which is another company in life.
create table demo_checkout (
  id text primary key,
  donation_id text not null unique,
  state text not null check (state in ('open', 'waiting', 'ended')),
  amount_minor int not null,
  currency text not null,
  expires_at timestamptz not null
);
create table demo_event (
  id text primary key,
  checkout_id text not null references demo_checkout (id),
  type text not null,
  happened_at timestamptz not null,
  delivered boolean not null default false
);
create index demo_event_undelivered on demo_event (checkout_id) where not delivered;
