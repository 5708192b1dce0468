create table project (
    id           uuid   primary key,
    version      bigint not null,
    partner_id   uuid   not null,
    programme_id uuid   not null,
    status       text   not null
);
