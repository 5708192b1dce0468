-- A replica, written from the .state topic alone.
create table programme (
    id                uuid   primary key,
    version           bigint not null,
    agency_partner_id uuid   not null
);
create index programme_by_agency on programme (agency_partner_id);
create index booking_by_programme on booking using gin (programme_ids);
