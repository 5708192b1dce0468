-- A replica of what partners let their members accept in one order, told by jambatan.partners. There is no .state of
-- members, so each row keeps the time of what it was last told, and a limit that was taken away is kept as none.
create table order_limit (
    account    text        not null,
    partner_id uuid        not null,
    at         timestamptz not null,
    amount     numeric(11, 2),
    currency   text,
    constraint order_limit_once_per_account primary key (account, partner_id),
    constraint order_limit_is_money check ((amount is null) = (currency is null))
);
