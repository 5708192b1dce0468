create table appointment (
    id           uuid   primary key,
    object_type  text   not null,
    object_id    uuid   not null,
    account      text   not null,
    capacity     text   not null,
    starts_on    date   not null,
    ends_on      date,
    appointed_by text   not null,
    ended_at     timestamptz,
    version      bigint not null,
    lock         bigint not null,
    constraint appointment_object_is_known check
        (object_type in ('PROGRAMME', 'INITIATIVE', 'ALLIANCE', 'INCUBATED_PROJECT', 'COMPETITION')),
    constraint appointment_ends_after_it_starts check (ends_on is null or ends_on >= starts_on),
    constraint appointment_once_at_a_time exclude using gist
        (object_id with =, account with =, capacity with =, daterange(starts_on, ends_on, '[]') with &&)
        where (ended_at is null)
);
create index appointment_by_object on appointment (object_type, object_id, id);
create index appointment_by_account on appointment (account, id) where ended_at is null;
