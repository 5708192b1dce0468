-- Kept is what somebody has; what was broken off while it arrived is deleted, at once or, after a kill, within hours.
create table file_content (
    id       uuid        primary key,
    begun_at timestamptz not null,
    kept     boolean     not null
);
create index file_content_by_begin on file_content (begun_at) where not kept;

create table file_piece (
    file_id uuid    not null references file_content on delete cascade,
    number  integer not null,
    bytes   bytea   not null,
    primary key (file_id, number),
    constraint file_piece_is_not_large check (octet_length(bytes) between 1 and 262144)
);
-- What is taken is packed already, or short.
alter table file_piece alter column bytes set storage external;
