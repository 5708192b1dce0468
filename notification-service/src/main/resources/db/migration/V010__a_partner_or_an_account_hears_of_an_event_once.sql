-- A message is for the members of one partner who have one of the roles, or for one account. Who has read it is a row
-- per account. One event makes one message for an addressee, whatever restarts: the unique constraint says so even where
-- the inbox did not.
create table message (
    id           uuid        primary key,
    event_id     uuid        not null,
    type         text        not null,
    partner_id   uuid,
    roles        text[]      not null default '{}',
    account      text,
    title        jsonb       not null,
    body         jsonb       not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    href         text        not null,
    at           timestamptz not null,
    constraint message_has_one_addressee check ((partner_id is null) <> (account is null)),
    constraint message_for_a_partner_names_roles check ((partner_id is null) = (cardinality(roles) = 0)),
    constraint message_once unique nulls not distinct (event_id, partner_id, account)
);
create index message_of_partner on message (partner_id, at desc, id desc) include (roles) where partner_id is not null;
create index message_of_account on message (account, at desc, id desc) where account is not null;
create index message_by_age on message (at);

create table reading (
    account    text        not null,
    message_id uuid        not null,
    at         timestamptz not null,
    primary key (account, message_id),
    constraint reading_of_message foreign key (message_id) references message on delete cascade
);
create index reading_by_message on reading (message_id);
