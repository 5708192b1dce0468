-- Nothing said is no limit of one's own; booking-service, which hears of it, decides what that lets somebody accept.
alter table member
    add column order_limit          numeric(11, 2),
    add column order_limit_currency text,
    add constraint member_order_limit_is_money check (
        (order_limit is null) = (order_limit_currency is null) and order_limit >= 0);
