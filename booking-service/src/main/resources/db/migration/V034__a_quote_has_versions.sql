create table quote (
    id                  uuid        primary key,
    order_id            uuid        not null references placed_order,
    customer_partner_id uuid        not null,
    provider_partner_id uuid        not null,
    number              integer     not null,
    status              text        not null,
    content             jsonb       not null,
    made_at             timestamptz not null,
    expires_at          timestamptz not null,
    accepted_at         timestamptz,
    version             bigint      not null,
    lock                integer     not null,
    constraint quote_number_is_unique unique (order_id, number)
);
-- However many speak at once: an order has one version that is offered and one that is accepted.
create unique index quote_one_is_offered on quote (order_id) where status = 'OFFERED';
create unique index quote_one_is_accepted on quote (order_id) where status = 'ACCEPTED';
create index quote_that_may_expire on quote (expires_at) where status = 'OFFERED';
