create table initiative (
    id             uuid        primary key,
    type           text        not null,
    status         text        not null,
    title          jsonb       not null,
    published      boolean     not null,
    proposed_by    uuid        not null,
    proposed_at    timestamptz not null,
    activated_on   date,
    reported_on    date,
    stale_told     boolean     not null,
    time_zone      text        not null,
    content        jsonb       not null,
    agreement_ids  uuid[]      not null,
    circle_ids     uuid[]      not null,
    reader_ids     uuid[]      not null,
    programme_ids  uuid[]      not null,
    version        bigint      not null,
    lock           bigint      not null,
    constraint initiative_proposed_by_a_partner foreign key (proposed_by) references partner (id),
    constraint initiative_status_is_known check (status in ('PROPOSED', 'ACTIVE', 'COMPLETED', 'DROPPED')),
    constraint initiative_under_an_agreement check (cardinality(agreement_ids) > 0)
);
create index initiative_by_agreement on initiative using gin (agreement_ids);
create index initiative_by_reader on initiative using gin (reader_ids);
create index initiative_by_status on initiative (status, id);
