-- What an account may do for a partner, as heard; none where it has left.
create table membership_role (
    account    text        not null,
    partner_id uuid        not null,
    roles      text[]      not null,
    at         timestamptz not null,
    heard_at   timestamptz not null,
    constraint membership_role_once primary key (account, partner_id)
);
create index membership_role_by_hearing on membership_role (heard_at);
