-- The machinery every service has: outbox and relay, inbox and dead letters, idempotency keys, audit.

create table outbox (
    seq               bigint generated always as identity primary key,
    id                uuid        not null,
    topic             text        not null,
    type              text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null,
    payload           text        not null,
    state_payload     text        not null,
    created_at        timestamptz not null default clock_timestamp(),
    published_at      timestamptz,
    parked_because    text,
    constraint outbox_id_is_unique unique (id),
    constraint outbox_one_event_per_version unique (aggregate_id, aggregate_version)
);
create index outbox_unpublished on outbox (seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

-- The last holder of the relay's lock, and whether it signed off: if it did, its successor need not wait.
create table relay (
    one        boolean primary key default true check (one),
    signed_off boolean     not null default true,
    changed_at timestamptz not null default clock_timestamp()
);
insert into relay default values;

create table inbox (
    event_id uuid        not null,
    listener text        not null,
    at       timestamptz not null default clock_timestamp(),
    primary key (event_id, listener)
);
create index inbox_by_age on inbox (at);

create table dead_letter (
    id            uuid        primary key,
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    record_key    text,
    event_id      text,
    type          text,
    payload       text        not null,
    reason        text        not null,
    attempts      integer     not null,
    at            timestamptz not null default clock_timestamp(),
    state         text        not null default 'OPEN' check (state in ('OPEN', 'REPLAYED', 'DISCARDED')),
    settled_by    text,
    settled_at    timestamptz,
    version       bigint      not null default 1,
    constraint dead_letter_once unique (topic, partition, record_offset)
);

create table idempotency_key (
    scope        text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    body         text        not null,
    etag         text,
    location     text,
    at           timestamptz not null,
    primary key (scope, key)
);
create index idempotency_key_by_age on idempotency_key (at);

create table audit (
    id          uuid        primary key,
    at          timestamptz not null,
    account     text        not null,
    partners    uuid[]      not null,
    command     text        not null,
    path        text        not null,
    object_id   uuid,
    before_hash text,
    after_hash  text,
    reason      text
);
create index audit_by_object on audit (object_id, id);
revoke update, delete, truncate on audit from ${app};
