create table offering (
    id               uuid    primary key,
    partner_id       uuid    not null,
    status           text    not null,
    terms            jsonb   not null,
    facility_id      uuid    not null generated always as ((terms ->> 'facilityId')::uuid) stored,
    equipment_id     uuid    generated always as ((terms ->> 'equipmentId')::uuid) stored,
    offering_version bigint  not null,
    version          bigint  not null,
    lock             bigint  not null,
    constraint offering_status_is_known check (status in ('DRAFT', 'PUBLISHED', 'SUSPENDED', 'RETIRED')),
    constraint offering_belongs_to_a_facility foreign key (facility_id) references facility (id),
    constraint offering_names_known_equipment foreign key (equipment_id) references equipment (id)
);
create index offering_by_facility on offering (facility_id);
create index offering_by_equipment on offering (equipment_id);
create index offering_by_use on offering using gin ((terms -> 'uses') jsonb_path_ops);

-- What an offering's terms have been: a booking names the version it was made under.
create table offering_version (
    offering_id uuid        not null references offering (id),
    number      bigint      not null,
    terms       jsonb       not null,
    since       timestamptz not null,
    primary key (offering_id, number)
);
revoke update, delete, truncate on offering_version from ${app};
