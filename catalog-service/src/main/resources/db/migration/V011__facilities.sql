create table facility (
    id         uuid    primary key,
    partner_id uuid    not null,
    status     text    not null,
    details    jsonb   not null,
    kind       text    not null generated always as (details ->> 'kind') stored,
    version    bigint  not null,
    lock       bigint  not null,
    constraint facility_status_is_known check (status in ('DRAFT', 'PUBLISHED', 'SUSPENDED', 'RETIRED'))
);
create index facility_by_partner on facility (partner_id, id);
