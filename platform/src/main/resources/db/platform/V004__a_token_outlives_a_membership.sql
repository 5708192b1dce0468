-- Who left a partner, or lost a role in it, of late: tokens given before are refused until they have ended by themselves.
create table ended_membership (
    account    text        not null,
    partner_id uuid        not null,
    at         timestamptz not null,
    barred     boolean     not null,
    constraint ended_membership_once primary key (account, partner_id)
);
create index ended_membership_by_age on ended_membership (at);
