create table equipment (
    id          uuid    primary key,
    partner_id  uuid    not null,
    status      text    not null,
    details     jsonb   not null,
    facility_id uuid    not null generated always as ((details ->> 'facilityId')::uuid) stored,
    version     bigint  not null,
    lock        bigint  not null,
    constraint equipment_status_is_known check (status in ('DRAFT', 'PUBLISHED', 'SUSPENDED', 'RETIRED')),
    constraint equipment_stands_in_a_facility foreign key (facility_id) references facility (id)
);
create index equipment_by_partner on equipment (partner_id, id);
create index equipment_by_facility on equipment (facility_id, id);
