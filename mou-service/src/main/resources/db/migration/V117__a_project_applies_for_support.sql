create table support_application (
    id           uuid          primary key,
    programme_id uuid          not null,
    agency_id    uuid          not null,
    project_id   uuid          not null,
    partner_id   uuid          not null,
    sector       text          not null,
    status       text          not null,
    currency     text          not null,
    requested    numeric(12,2) not null,
    granted      numeric(12,2),
    plan         jsonb         not null,
    history      jsonb         not null,
    reason       text,
    submitted_by text          not null,
    submitted_at timestamptz   not null,
    status_since timestamptz   not null,
    version      bigint        not null,
    lock         bigint        not null,
    constraint support_application_to_a_programme foreign key (programme_id) references programme (id),
    constraint support_application_of_a_partner foreign key (partner_id) references partner (id),
    constraint support_application_status_is_known check (status in
        ('SUBMITTED', 'UNDER_REVIEW', 'MORE_INFORMATION', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    constraint support_application_asks_for_something check (requested > 0),
    constraint support_application_grants_what_is_asked check
        ((status = 'APPROVED') = (granted is not null) and granted > 0 and granted <= requested)
);
-- A project is supported once: while one application stands, or was approved, there is no other.
create unique index support_application_one_stands on support_application (project_id)
    where status in ('SUBMITTED', 'UNDER_REVIEW', 'MORE_INFORMATION', 'APPROVED');
create index support_application_by_programme on support_application (programme_id, id);
create index support_application_by_partner on support_application (partner_id, id);

create table support_sheet (
    id             uuid         primary key,
    application_id uuid         not null,
    account        text         not null,
    scores         jsonb        not null,
    mark           numeric(5,2) not null,
    comment        text,
    scored_at      timestamptz  not null,
    version        bigint       not null,
    constraint support_sheet_of_an_application foreign key (application_id) references support_application (id),
    constraint support_sheet_one_per_member unique (application_id, account),
    constraint support_sheet_mark_is_of_a_hundred check (mark between 0 and 100)
);

create table support_conflict (
    id             uuid        primary key,
    application_id uuid        not null,
    account        text        not null,
    reason         text        not null,
    declared_by    text        not null,
    declared_at    timestamptz not null,
    constraint support_conflict_with_an_application foreign key (application_id) references support_application (id),
    constraint support_conflict_declared_once unique (application_id, account)
);
