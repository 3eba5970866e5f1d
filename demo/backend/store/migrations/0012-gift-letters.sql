-- The letter that a donor of $250 or more needs for their taxes: who wrote down that it was sent.
alter table gift_payment add column letter_sent_on date;
alter table gift_payment add column letter_sent_by text;
-- Which reason for a look staff have seen to; another reason asks for another look.
alter table donation add column review_seen text;
alter table donation add column review_seen_on date;
alter table donation add column review_seen_by text;
-- What came lately stands beside the cards that were refused.
create index gift_payment_paid_at on gift_payment (paid_at);
