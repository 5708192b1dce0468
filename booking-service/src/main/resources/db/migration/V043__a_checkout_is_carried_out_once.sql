create table checkout (
    id       uuid        primary key,
    asked    jsonb       not null,
    heard_at timestamptz not null
);

create table checkout_leg (
    id          uuid    primary key,
    checkout_id uuid    not null references checkout,
    is_slot     boolean not null,
    outcome     text    not null,
    booking_id  uuid,
    item_id     uuid,
    order_id    uuid,
    refusals    jsonb   not null,
    version     bigint  not null
);
create index checkout_leg_by_checkout on checkout_leg (checkout_id);
-- Those that wait for the news that is missing; few at any time.
create index checkout_leg_waiting on checkout_leg (checkout_id) where outcome = 'WAITING';
