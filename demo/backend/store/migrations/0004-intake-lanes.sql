-- Where staff find an item. Nothing is ever dropped: what could be a machine's stands in a lane of its
-- own, in the same list. `unproven`: it came without a proof of work. `reminded`: to how many people it
-- was said that nobody had opened it yet.
alter table intake add column lane text not null default 'new'
  check (lane in ('new', 'unchecked', 'quarantine', 'open', 'closed'));
alter table intake add column unproven boolean not null default false;
alter table intake add column reminded int not null default 0;
update intake set lane = 'quarantine' where flags <> '[]';
create index intake_lane on intake (lane);

-- Proofs of work that were used, as SHA-256 of the challenge, until the challenge is over anyway.
create table redeemed_proof (
  proof_hash text primary key,
  expires_on date not null
);
create index redeemed_proof_expires_on on redeemed_proof (expires_on);

-- How much one address may still send. The address is an HMAC under a key that lives for one day, so that
-- a row says nothing once the day is over; a row goes as soon as it holds nothing back.
create table address_key (
  day date primary key,
  random text not null
);
create table address_rate (
  address_hash text primary key,
  spent_until timestamptz not null
);
create index address_rate_spent_until on address_rate (spent_until);

-- Mails that are still to be sent, each to one of the staff: nothing of an item, no reference, no time
-- at which it came. A row goes when the mail server has taken the mail.
create table alert (
  id text primary key,
  -- Whom it is for: 1 the first person, 2 the second, 3 the third.
  step int not null check (step in (1, 2, 3)),
  -- Not before; empty: at once.
  due_at timestamptz,
  -- Until then one process is sending it; afterwards any other may.
  lease_until timestamptz,
  attempts int not null default 0
);
