create table partner (
    id                  uuid    primary key,
    name                jsonb   not null,
    kind                text    not null,
    country             text    not null,
    ror                 text,
    registration_number text,
    size                text,
    start_up            boolean not null,
    status              text    not null,
    proposed_by         uuid,
    version             bigint  not null,
    lock                bigint  not null,
    constraint partner_ror_is_unique unique (ror),
    constraint partner_proposed_by_a_partner foreign key (proposed_by) references partner (id),
    constraint partner_status_is_known check (status in ('PROSPECT', 'CONFIRMED', 'SUSPENDED', 'LEFT'))
);
create index partner_by_status on partner (status, id);
create index partner_by_proposer on partner (proposed_by, id);
