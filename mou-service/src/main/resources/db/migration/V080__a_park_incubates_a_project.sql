create table incubated_project (
    id          uuid        primary key,
    park_id     uuid        not null,
    owner_ids   uuid[]      not null,
    origin_type text        not null,
    origin_id   uuid,
    title       jsonb       not null,
    sectors     text[]      not null,
    stage       text        not null,
    content     jsonb       not null,
    readers     jsonb       not null,
    reader_ids  uuid[]      not null,
    recorded_at timestamptz not null,
    version     bigint      not null,
    lock        bigint      not null,
    constraint incubated_project_by_a_partner foreign key (park_id) references partner (id)
);
-- A result that was taken up, or an entry that was followed up, is one project and no second one.
create unique index incubated_project_once_of_its_origin on incubated_project (origin_type, origin_id)
    where origin_id is not null;
create index incubated_project_by_park on incubated_project (park_id, id);
create index incubated_project_by_owner on incubated_project using gin (owner_ids);
create index incubated_project_by_reader on incubated_project using gin (reader_ids);
