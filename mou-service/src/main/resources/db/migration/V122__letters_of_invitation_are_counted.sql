-- Kept for an hour or two, by the hash of the address alone.
create table invitation_letter (
    id           bigint generated always as identity primary key,
    partner_id   uuid        not null,
    address_hash bytea       not null,
    sent_at      timestamptz not null,
    constraint invitation_letter_of_a_partner foreign key (partner_id) references partner (id)
);
create index invitation_letter_by_partner on invitation_letter (partner_id, sent_at);
create index invitation_letter_by_address on invitation_letter (address_hash, sent_at);

-- Invitations that end with nobody accepting forget whom they were for.
drop index invitation_by_expiry;
create index invitation_by_expiry on invitation (expires_at) where email is not null;
