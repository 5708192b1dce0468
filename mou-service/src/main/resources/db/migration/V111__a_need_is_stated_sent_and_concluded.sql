create table need (
    id              uuid        primary key,
    programme_id    uuid        not null,
    agency_id       uuid        not null,
    programme_name  jsonb       not null,
    partner_id      uuid        not null,
    account         text        not null,
    status          text        not null,
    content         jsonb       not null,
    matched         integer     not null,
    institution_ids uuid[]      not null,
    introductions   jsonb       not null,
    conclusion      jsonb,
    stated_at       timestamptz not null,
    matched_at      timestamptz,
    sent_at         timestamptz,
    introduced_at   timestamptz,
    ended_at        timestamptz,
    version         bigint      not null,
    lock            bigint      not null,
    constraint need_of_a_partner foreign key (partner_id) references partner (id),
    constraint need_under_a_programme foreign key (programme_id) references programme (id),
    constraint need_ends_with_what_came_of_it check ((status in ('MET', 'UNMET')) = (conclusion is not null))
);
create index need_by_partner on need (partner_id, id);
create index need_by_programme on need (programme_id, id);
create index need_by_agency on need (agency_id, id);
create index need_by_institution on need using gin (institution_ids);
