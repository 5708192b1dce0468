-- Who runs a programme and who takes part in it, as programme.state and partner.state last said.
create table programme_run (
    id        uuid   primary key,
    version   bigint not null,
    agency_id uuid   not null
);
create index programme_run_by_agency on programme_run (agency_id);

create table participant (
    id      uuid   primary key,
    version bigint not null
);
create table participation (
    partner_id   uuid    not null,
    programme_id uuid    not null,
    valid_from   date    not null,
    valid_until  date,
    begun        boolean not null default false,
    ended        boolean not null default false,
    primary key (partner_id, programme_id, valid_from),
    constraint participation_of_participant foreign key (partner_id) references participant on delete cascade
);
create index participation_by_programme on participation (programme_id);

-- An agency's stream; open once its topics are there.
create table feed (
    agency_id uuid        primary key,
    opened_at timestamptz
);

-- What was heard of late and is not internal, with the agencies that have it: who takes part may be heard after what he
-- did. Without programmes an event concerns those in whose programmes its partners take part.
create table feed_event (
    seq          bigint generated always as identity primary key,
    id           uuid        not null,
    name         text        not null,
    aggregate_id uuid        not null,
    version      bigint      not null,
    at           timestamptz not null,
    heard_at     timestamptz not null default clock_timestamp(),
    partners     uuid[]      not null,
    programmes   uuid[],
    payload      text        not null,
    agencies     uuid[]      not null default '{}',
    constraint feed_event_once unique (id)
);
create index feed_event_by_aggregate on feed_event (aggregate_id, version);
create index feed_event_by_partner on feed_event using gin (partners);
create index feed_event_by_programme on feed_event using gin (programmes);
create index feed_event_by_age on feed_event (heard_at);

-- The present state of everything, with the agencies that have it in their compacted topic; without a payload while it
-- is internal.
create table feed_state (
    aggregate_id uuid    primary key,
    name         text    not null,
    version      bigint  not null,
    partners     uuid[]  not null,
    programmes   uuid[],
    shown        boolean not null,
    payload      text,
    agencies     uuid[]  not null default '{}'
);
create index feed_state_by_partner on feed_state using gin (partners);
create index feed_state_by_programme on feed_state using gin (programmes);

-- The agencies with an open stream that something concerns: an agency that is a party itself; else, where programmes are
-- named, the agency that runs one of them; else the agency in whose programme a partner takes part on that day, wherever
-- on earth it is that day. A partner's own record concerns every agency it ever took part with.
create function agencies_concerned(of_partners uuid[], of_programmes uuid[], about uuid, happened timestamptz)
    returns uuid[] language sql stable as $$
    select coalesce(array_agg(f.agency_id), '{}')
    from feed f
    where f.opened_at is not null
      and (f.agency_id = any (of_partners)
           or exists (select 1 from programme_run p where p.agency_id = f.agency_id and p.id = any (of_programmes))
           or of_programmes is null
              and exists (select 1
                          from participation t join programme_run p on p.id = t.programme_id
                          where p.agency_id = f.agency_id
                            and t.partner_id = any (of_partners)
                            and (t.partner_id = about
                                 or happened >= t.valid_from::timestamp at time zone 'UTC' - interval '14 hours'
                                    and (t.valid_until is null
                                         or happened < (t.valid_until + 1)::timestamp at time zone 'UTC'
                                                       + interval '12 hours'))))
$$;
