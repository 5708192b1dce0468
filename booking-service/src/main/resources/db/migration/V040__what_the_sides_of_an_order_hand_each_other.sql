-- The bytes of a file are in file_content, under the same id, unless it was taken back.
create table order_file (
    id           uuid        primary key,
    order_id     uuid        not null references placed_order,
    name         text        not null,
    media_type   text        not null,
    size         bigint      not null,
    sha256       text        not null,
    side         text        not null,
    account      text        not null,
    result       boolean     not null,
    uploaded_at  timestamptz not null,
    withdrawn_at timestamptz,
    version      bigint      not null,
    lock         integer     not null,
    constraint order_file_result_is_the_institutions check (side = 'PROVIDER' or not result),
    constraint order_file_is_of_a_side check (side in ('CUSTOMER', 'PROVIDER')),
    constraint order_file_is_not_large check (size between 1 and 20971520)
);
create index order_file_by_order on order_file (order_id, id);

create table order_message (
    order_id uuid        not null references placed_order,
    number   integer     not null,
    side     text        not null,
    account  text        not null,
    text     text        not null,
    at       timestamptz not null,
    primary key (order_id, number),
    constraint order_message_is_of_a_side check (side in ('CUSTOMER', 'PROVIDER')),
    constraint order_message_is_numbered_from_one check (number >= 1)
);

create table order_download (
    id       uuid        primary key,
    order_id uuid        not null references placed_order,
    file_id  uuid        not null references order_file,
    account  text        not null,
    side     text,
    at       timestamptz not null
);
create index order_download_by_order on order_download (order_id, id);
