-- The replica of partners, written from jambatan.partners.state alone.
create table provider (
    id        uuid    primary key,
    name      jsonb   not null,
    country   text    not null,
    confirmed boolean not null,
    version   bigint  not null
);
