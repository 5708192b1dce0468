create table soft_landing_case (
    id            uuid        primary key,
    agreement_id  uuid        not null,
    initiative_id uuid,
    stage         text        not null,
    content       jsonb       not null,
    opened_by     uuid        not null,
    opened_at     timestamptz not null,
    reader_ids    uuid[]      not null,
    circle_ids    uuid[]      not null,
    programme_ids uuid[]      not null,
    version       bigint      not null,
    lock          bigint      not null,
    constraint soft_landing_case_under_an_agreement foreign key (agreement_id) references agreement (id),
    constraint soft_landing_case_under_an_initiative foreign key (initiative_id) references initiative (id),
    constraint soft_landing_case_opened_by_a_partner foreign key (opened_by) references partner (id)
);
create index soft_landing_case_by_agreement on soft_landing_case (agreement_id, id);
create index soft_landing_case_by_reader on soft_landing_case using gin (reader_ids);
