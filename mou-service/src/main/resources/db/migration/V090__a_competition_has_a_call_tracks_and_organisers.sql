create table competition (
    id            uuid        primary key,
    status        text        not null,
    plan          jsonb       not null,
    organiser_ids uuid[]      not null,
    reason        text,
    drafted_by    uuid        not null,
    version       bigint      not null,
    lock          bigint      not null,
    constraint competition_status_is_known check
        (status in ('DRAFT', 'OPEN', 'SCREENING', 'JUDGING', 'RELEASED', 'CALLED_OFF')),
    constraint competition_drafted_by_a_partner foreign key (drafted_by) references partner (id)
);
create index competition_by_status on competition (status, id);
create index competition_by_organiser on competition using gin (organiser_ids);
