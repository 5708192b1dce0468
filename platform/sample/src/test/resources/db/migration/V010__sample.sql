-- The sample service's own tables: notes, and the names of partners as heard from elsewhere.
create table note (
    id         uuid        primary key,
    partner_id uuid        not null,
    title      text        not null,
    pages      integer     not null,
    due        timestamptz,
    status     text        not null,
    version    bigint      not null,
    lock       bigint      not null
);
create table known_partner (
    id   uuid primary key,
    name text not null
);
create table heard_agreement (
    id    uuid not null,
    event uuid not null
);
