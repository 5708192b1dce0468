alter table programme
    -- Kinds of partner that may apply and be admitted; empty: all.
    add column welcomes text[] not null default '{}',
    -- Number and first day of each version of the terms; the text stands in terms_of_access.
    add column terms    jsonb  not null default '{"versions":[]}';

create table terms_of_access (
    id             uuid        primary key,
    programme_id   uuid        not null,
    number         bigint      not null,
    text           jsonb       not null,
    effective_from date        not null,
    content_hash   text        not null,
    published_at   timestamptz not null,
    constraint terms_of_a_programme foreign key (programme_id) references programme (id),
    constraint terms_number_is_unique unique (programme_id, number)
);

create table terms_acceptance (
    id           uuid        primary key,
    programme_id uuid        not null,
    number       bigint      not null,
    partner_id   uuid        not null,
    content_hash text        not null,
    account      text        not null,
    accepted_at  timestamptz not null,
    constraint terms_acceptance_of_a_version
        foreign key (programme_id, number) references terms_of_access (programme_id, number),
    constraint terms_acceptance_by_a_partner foreign key (partner_id) references partner (id),
    constraint terms_accepted_once unique (programme_id, number, partner_id)
);

-- What was agreed to stays as it was.
revoke update, delete, truncate on terms_of_access, terms_acceptance from ${app};
