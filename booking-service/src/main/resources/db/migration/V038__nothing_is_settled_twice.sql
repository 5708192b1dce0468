create table settlement (
    id                  uuid           primary key,
    kind                text           not null,
    booking_id          uuid,
    item_id             uuid,
    order_id            uuid,
    customer_partner_id uuid           not null,
    provider_partner_id uuid           not null,
    programme_ids       uuid[]         not null,
    project_id          uuid,
    amount              numeric(18, 2) not null,
    currency            text           not null,
    reference           text           not null,
    settled_on          date           not null,
    settled_at          timestamptz    not null,
    lock                integer        not null,
    constraint settlement_of_item_once unique (item_id),
    constraint settlement_of_order_once unique (order_id),
    constraint settlement_is_of_one_thing check (
        (kind = 'BOOKING_ITEM' and item_id is not null and booking_id is not null and order_id is null)
        or (kind = 'ORDER' and order_id is not null and item_id is null and booking_id is null)),
    constraint settlement_is_not_negative check (amount >= 0)
);
