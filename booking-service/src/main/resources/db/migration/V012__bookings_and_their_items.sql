create table booking (
    id                  uuid        primary key,
    customer_partner_id uuid        not null,
    account             text        not null,
    status              text        not null,
    purpose             text,
    project_id          uuid,
    reason              text,
    programme_ids       uuid[]      not null,
    requested_at        timestamptz not null,
    version             bigint      not null,
    lock                integer     not null
);
create index booking_by_customer on booking (customer_partner_id, id);

create table booking_item (
    id                  uuid           primary key,
    booking_id          uuid           not null references booking,
    position            integer        not null,
    offering_id         uuid           not null,
    offering_version    bigint         not null,
    offering_name       text           not null,
    facility_id         uuid           not null,
    resource_ids        uuid[]         not null,
    provider_partner_id uuid           not null,
    starts_at           timestamptz    not null,
    ends_at             timestamptz    not null,
    time_zone           text           not null,
    status              text           not null,
    status_since        timestamptz    not null,
    price_amount        numeric(18, 2) not null,
    price_currency      text           not null,
    price_category      text           not null,
    price_unit          text           not null,
    free_until          timestamptz    not null,
    cancelled_late      boolean        not null default false,
    constraint booking_item_is_not_empty check (starts_at < ends_at),
    constraint booking_item_position_is_unique unique (booking_id, position)
);
create index booking_item_by_provider on booking_item (provider_partner_id, booking_id);
create index booking_item_by_offering on booking_item (offering_id, starts_at);
