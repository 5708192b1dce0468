create table placed_order (
    id                  uuid        primary key,
    customer_partner_id uuid        not null,
    account             text        not null,
    provider_partner_id uuid        not null,
    offering_id         uuid        not null,
    offering            jsonb       not null,
    request             jsonb       not null,
    project_id          uuid,
    programme_ids       uuid[]      not null,
    status              text        not null,
    status_since        timestamptz not null,
    quotes              integer     not null default 0,
    accepted_quote      integer,
    deposit             jsonb,
    lapses_at           timestamptz,
    milestones          jsonb       not null,
    booking_ids         uuid[]      not null,
    price               jsonb,
    done_lines          jsonb,
    settlement          jsonb,
    reason              text,
    requested_at        timestamptz not null,
    quoted_at           timestamptz,
    accepted_at         timestamptz,
    started_at          timestamptz,
    delivered_at        timestamptz,
    settled_at          timestamptz,
    released_at         timestamptz,
    ended_at            timestamptz,
    version             bigint      not null,
    lock                integer     not null
);
create index placed_order_by_customer on placed_order (customer_partner_id, id);
create index placed_order_by_provider on placed_order (provider_partner_id, id);
create index placed_order_by_programme on placed_order using gin (programme_ids);
create index placed_order_that_may_lapse on placed_order (lapses_at) where status = 'DEPOSIT_DUE';

-- An instrument booking serves one order.
create table order_booking (
    booking_id uuid primary key,
    order_id   uuid not null references placed_order
);
