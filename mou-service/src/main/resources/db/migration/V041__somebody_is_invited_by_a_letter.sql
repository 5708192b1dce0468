create table invitation (
    id          uuid        primary key,
    partner_id  uuid        not null,
    email       text,
    given_name  text,
    family_name text,
    language    text        not null,
    roles       text[]      not null,
    state       text        not null,
    token_hash  bytea       not null,
    expires_at  timestamptz not null,
    invited_by  text        not null,
    invited_at  timestamptz not null,
    member_id   uuid,
    version     bigint      not null,
    lock        bigint      not null,
    constraint invitation_to_a_partner foreign key (partner_id) references partner (id),
    constraint invitation_made_a_member foreign key (member_id) references member (id),
    constraint invitation_state_is_known check (state in ('PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED')),
    constraint invitation_makes_a_member_when_accepted check ((state = 'ACCEPTED') = (member_id is not null)),
    constraint invitation_that_is_pending_has_an_address check (state <> 'PENDING' or email is not null)
);
create unique index invitation_once_per_address on invitation (partner_id, email) where state = 'PENDING';
create index invitation_by_partner on invitation (partner_id, id);
create index invitation_by_expiry on invitation (expires_at) where state = 'PENDING';
