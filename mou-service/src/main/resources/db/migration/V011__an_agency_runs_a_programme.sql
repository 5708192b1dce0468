create table programme (
    id          uuid   primary key,
    agency_id   uuid   not null,
    name        jsonb  not null,
    sector      text   not null,
    description jsonb,
    opens_on    date,
    time_zone   text   not null,
    status      text   not null,
    version     bigint not null,
    lock        bigint not null,
    constraint programme_of_a_partner foreign key (agency_id) references partner (id),
    constraint programme_status_is_known check (status in ('OPEN'))
);
create index programme_by_agency on programme (agency_id, id);
