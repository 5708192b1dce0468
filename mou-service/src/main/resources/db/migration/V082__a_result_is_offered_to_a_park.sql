create table result (
    id              uuid        primary key,
    owner_id        uuid        not null,
    park_id         uuid        not null,
    status          text        not null,
    confidentiality text        not null,
    sectors         text[]      not null,
    sought          text[]      not null,
    content         jsonb       not null,
    readers         jsonb       not null,
    reader_ids      uuid[]      not null,
    licensee_id     uuid,
    recorded_at     timestamptz not null,
    version         bigint      not null,
    lock            bigint      not null,
    constraint result_of_a_partner foreign key (owner_id) references partner (id),
    constraint result_offered_to_a_partner foreign key (park_id) references partner (id)
);
create index result_by_owner on result (owner_id, id);
create index result_by_park on result (park_id, id);
create index result_by_reader on result using gin (reader_ids);
