create table alliance_collection (
    id          uuid        primary key,
    alliance_id uuid        not null,
    kind        text        not null,
    status      text        not null,
    content     jsonb       not null,
    drafted_at  timestamptz not null,
    version     bigint      not null,
    lock        bigint      not null,
    constraint collection_of_an_alliance foreign key (alliance_id) references alliance (id)
);
create index collection_by_alliance on alliance_collection (alliance_id, id);

-- Offerings heard before have no name until they are heard of again.
alter table heard_offering add column name_en text, add column name_ms text, add column name_zh text;
