create table agreement (
    id                uuid        primary key,
    type              text        not null,
    title             jsonb       not null,
    text              jsonb,
    programme_id      uuid        not null,
    drafted_by        uuid        not null,
    drafted_at        timestamptz not null,
    effective_from    date,
    effective_until   date,
    time_zone         text        not null,
    revision          integer     not null,
    revision_state    text        not null,
    content_hash      text        not null,
    received_on       date,
    ceremony          jsonb,
    acknowledged_at   timestamptz,
    version           bigint      not null,
    lock              bigint      not null,
    constraint agreement_in_a_programme foreign key (programme_id) references programme (id),
    constraint agreement_drafted_by_a_partner foreign key (drafted_by) references partner (id),
    constraint agreement_ends_after_it_starts check (effective_until >= effective_from),
    constraint agreement_acknowledged_whole_or_not check ((received_on is null) = (acknowledged_at is null))
);
create index agreement_by_programme on agreement (programme_id, id);

create table agreement_party (
    agreement_id uuid not null,
    partner_id   uuid not null,
    role         text not null,
    constraint agreement_party_once primary key (agreement_id, partner_id),
    constraint agreement_party_of_an_agreement foreign key (agreement_id) references agreement (id),
    constraint agreement_party_is_a_partner foreign key (partner_id) references partner (id)
);
create index agreement_by_party on agreement_party (partner_id, agreement_id);

-- Signatures on earlier revisions stay as they were given; only those on the current one count.
create table signature (
    id           uuid        primary key,
    agreement_id uuid        not null,
    revision     integer     not null,
    content_hash text        not null,
    partner_id   uuid        not null,
    role         text        not null,
    office       jsonb       not null,
    method       text        not null,
    place        jsonb,
    signed_on    date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    constraint signature_on_an_agreement foreign key (agreement_id) references agreement (id),
    constraint signature_for_a_partner foreign key (partner_id) references partner (id)
);
create index signature_by_agreement on signature (agreement_id, id);

-- What an agreement is on which days, rewritten whole by every instrument, so that a register of any day is one query.
create table agreement_validity (
    agreement_id uuid      not null,
    state        text      not null,
    valid        daterange not null,
    constraint agreement_validity_of_an_agreement foreign key (agreement_id) references agreement (id),
    constraint agreement_has_one_state_a_day exclude using gist (agreement_id with =, valid with &&)
);
create index agreement_validity_by_state on agreement_validity (state, agreement_id);
