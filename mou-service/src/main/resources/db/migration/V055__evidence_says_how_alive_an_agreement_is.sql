-- What is heard of bookings: who used whose offerings, in which programmes, confirmed when, and whether it still counts.
create table heard_booking (
    id            uuid        primary key,
    version       bigint      not null,
    customer_id   uuid        not null,
    programme_ids uuid[]      not null,
    confirmed_at  timestamptz,
    provider_ids  uuid[]      not null
);
create index heard_booking_by_customer on heard_booking (customer_id);
create index heard_booking_by_provider on heard_booking using gin (provider_ids);

-- A piece of evidence counts for an agreement by the rule of its type, dated the day it came about.
create table evidence (
    agreement_id uuid    not null,
    source       text    not null,
    source_id    uuid    not null,
    day          date    not null,
    by_partner   uuid,
    rule         text    not null,
    rule_version integer not null,
    constraint evidence_counts_once primary key (agreement_id, source, source_id),
    constraint evidence_of_an_agreement foreign key (agreement_id) references agreement (id)
);
create index evidence_by_source on evidence (source, source_id);
create index evidence_by_day on evidence (agreement_id, day);
