create table company_project (
    id           uuid        primary key,
    partner_id   uuid        not null,
    programme_id uuid        not null,
    agency_id    uuid        not null,
    account      text        not null,
    status       text        not null,
    confidential boolean     not null,
    sector       text        not null,
    content      jsonb       not null,
    opened_at    timestamptz not null,
    version      bigint      not null,
    lock         bigint      not null,
    constraint company_project_of_a_partner foreign key (partner_id) references partner (id),
    constraint company_project_under_a_programme foreign key (programme_id) references programme (id)
);
create index company_project_by_partner on company_project (partner_id, id);
create index company_project_by_programme on company_project (programme_id, id);
create index company_project_by_agency on company_project (agency_id, id);
