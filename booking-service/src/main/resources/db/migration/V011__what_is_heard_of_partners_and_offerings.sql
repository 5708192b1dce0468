-- Replicas, written from .state topics alone; `version` is the publisher's counter and only ever rises.
create table partner (
    id             uuid    primary key,
    version        bigint  not null,
    kind           text    not null,
    country        text    not null,
    size           text,
    start_up       boolean not null,
    status         text    not null,
    participations jsonb   not null
);

create table offering (
    id      uuid   primary key,
    version bigint not null,
    terms   jsonb  not null
);

-- Every version of the terms this service has heard: bookings keep theirs.
create table offering_version (
    offering_id      uuid   not null,
    offering_version bigint not null,
    terms            jsonb  not null,
    primary key (offering_id, offering_version)
);
