-- What can be in use only once per unit: an instrument, a facility, or an offering that names neither.
create table resource (
    id          uuid    primary key,
    partner_id  uuid    not null,
    facility_id uuid,
    units       integer not null default 1,
    -- The owner's own counter; 0 while only an offering has named the resource.
    version     bigint  not null default 0,
    constraint resource_has_units check (units >= 1)
);
create index resource_by_facility on resource (facility_id) where facility_id is not null;

-- Releasing is deleting: there is no state here, and so no WHERE in the constraint. History lives in items and events.
create table claim (
    id          uuid        primary key,
    resource_id uuid        not null,
    unit_no     integer     not null,
    claim_start timestamptz not null,
    claim_end   timestamptz not null,
    held_for    text        not null,
    holder_id   uuid        not null,
    expires_at  timestamptz,
    constraint claim_is_not_empty check (claim_start < claim_end),
    constraint claim_is_held_for_something check (held_for in ('BOOKING', 'CLOSING')),
    constraint claims_never_overlap
        exclude using gist (resource_id with =, unit_no with =, tstzrange(claim_start, claim_end, '[)') with &&)
);
create index claim_by_start on claim (resource_id, unit_no, claim_start) include (claim_end);
create index claim_by_holder on claim (holder_id);
create index claim_by_expiry on claim (resource_id, expires_at) where expires_at is not null;
