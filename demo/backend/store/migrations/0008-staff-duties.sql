-- What a person who is signed in sees: staff everything, a facilitator circles and nothing else.
alter table staff_link add column duty text not null default 'staff'
  check (duty in ('staff', 'facilitator'));
alter table staff_session add column duty text not null default 'staff'
  check (duty in ('staff', 'facilitator'));
