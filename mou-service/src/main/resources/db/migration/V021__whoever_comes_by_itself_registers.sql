-- Whoever comes by itself. The link's token is kept as its hash; what nobody confirms is taken away.
create table registration (
    id                   uuid        primary key,
    name                 jsonb       not null,
    kind                 text        not null,
    country              text        not null,
    ror                  text,
    registration_numbers jsonb       not null,
    given_name           text        not null,
    family_name          text        not null,
    email                text        not null,
    email_domain         text        not null generated always as (split_part(email, '@', 2)) stored,
    language             text        not null,
    purpose              text        not null,
    purpose_id           uuid,
    agency_id            uuid        not null,
    token_hash           bytea       not null,
    attempts             integer     not null default 0,
    registered_at        timestamptz not null,
    expires_at           timestamptz not null,
    confirmed_at         timestamptz,
    partner_id           uuid,
    version              bigint      not null,
    lock                 bigint      not null,
    constraint registration_came_to_an_agency foreign key (agency_id) references partner (id),
    constraint registration_became_a_partner foreign key (partner_id) references partner (id),
    constraint registration_confirmed_whole_or_not check ((confirmed_at is null) = (partner_id is null)),
    constraint registration_made_one_partner unique (partner_id)
);
create index registration_by_agency on registration (agency_id, id desc);
create index registration_by_address on registration (email, registered_at);
create index registration_by_domain on registration (email_domain, registered_at);
create index registration_that_waits on registration (expires_at) where confirmed_at is null;
