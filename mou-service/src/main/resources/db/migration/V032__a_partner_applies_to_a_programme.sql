create table admission (
    id                uuid        primary key,
    programme_id      uuid        not null,
    agency_id         uuid        not null,
    partner_id        uuid        not null,
    status            text        not null,
    stated_size       text,
    stated_start_up   boolean,
    statement         jsonb,
    verified_size     text,
    verified_start_up boolean,
    reason            text,
    applied_by        text        not null,
    applied_at        timestamptz not null,
    decided_by        text,
    decided_at        timestamptz,
    version           bigint      not null,
    lock              bigint      not null,
    constraint admission_to_a_programme foreign key (programme_id) references programme (id),
    constraint admission_of_a_partner foreign key (partner_id) references partner (id),
    constraint admission_status_is_known check (status in ('APPLIED', 'ADMITTED', 'DECLINED', 'WITHDRAWN')),
    constraint admission_decided_whole_or_not check (
        (status = 'APPLIED') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
    constraint admission_declined_with_a_reason check (status <> 'DECLINED' or reason is not null)
);
create unique index admission_one_open_application on admission (partner_id, programme_id) where status = 'APPLIED';
create index admission_by_programme on admission (programme_id, id);
create index admission_by_partner on admission (partner_id, id);
