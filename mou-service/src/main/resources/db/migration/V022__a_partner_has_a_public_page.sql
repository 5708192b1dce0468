-- What a partner says of itself; and what can be counted of it from what other services tell.
create table partner_profile (
    partner_id           uuid  primary key,
    description          jsonb,
    registration_numbers jsonb not null,
    stated_figures       jsonb not null,
    constraint partner_profile_of_a_partner foreign key (partner_id) references partner (id)
);

create table heard_offering (
    id         uuid    primary key,
    partner_id uuid    not null,
    published  boolean not null,
    version    bigint  not null
);
create index heard_offering_by_partner on heard_offering (partner_id) where published;

create table counted_booking (
    id           uuid    primary key,
    customer_id  uuid    not null,
    provider_ids uuid[]  not null,
    counted      boolean not null,
    version      bigint  not null
);
create index counted_booking_by_customer on counted_booking (customer_id) where counted;
create index counted_booking_by_provider on counted_booking using gin (provider_ids) where counted;
