-- The desired state. Addresses and names of those who left are erased once the identity provider has followed.
create table member (
    id          uuid        primary key,
    partner_id  uuid        not null,
    account     text,
    email       text,
    given_name  text,
    family_name text,
    language    text        not null,
    roles       text[]      not null,
    state       text        not null,
    since       timestamptz not null,
    password_asked_at timestamptz,
    version     bigint      not null,
    lock        bigint      not null,
    constraint member_of_a_partner foreign key (partner_id) references partner (id),
    constraint member_state_is_known check (state in ('INVITED', 'ACTIVE', 'REMOVED')),
    constraint member_is_somebody check (state = 'REMOVED' or account is not null or email is not null),
    constraint member_that_is_active_has_an_account check (state <> 'ACTIVE' or account is not null)
);
create unique index member_once_per_account on member (partner_id, account) where state <> 'REMOVED';
create unique index member_once_per_address on member (partner_id, email) where state <> 'REMOVED';
create index member_by_partner on member (partner_id, id);
create index member_by_account on member (account) where account is not null;

-- One row for each member of whom the identity provider does not know the latest yet.
create table member_work (
    member_id    uuid        primary key,
    wanted       bigint      not null,
    attempts     integer     not null default 0,
    due_at       timestamptz not null,
    leased_until timestamptz,
    last_failure text,
    constraint member_work_for_a_member foreign key (member_id) references member (id)
);
create index member_work_by_time on member_work (due_at);
