create table alliance (
    id           uuid        primary key,
    kind         text        not null,
    status       text        not null,
    partner_id   uuid        not null,
    charter_id   uuid,
    time_zone    text        not null,
    sectors      text[]      not null,
    facets       text[]      not null,
    unveiled_on  date,
    dissolved_on date,
    content      jsonb       not null,
    proposed_at  timestamptz not null,
    version      bigint      not null,
    lock         bigint      not null,
    constraint alliance_run_by_a_partner foreign key (partner_id) references partner (id),
    constraint alliance_under_a_charter foreign key (charter_id) references agreement (id),
    constraint alliance_ends_after_its_unveiling check (dissolved_on >= unveiled_on)
);
create unique index alliance_has_its_charter_alone on alliance (charter_id) where status <> 'DISSOLVED';
create index alliance_by_partner on alliance (partner_id, id);

create table alliance_membership (
    id          uuid        primary key,
    alliance_id uuid        not null,
    partner_id  uuid        not null,
    status      text        not null,
    tier        text        not null,
    facet       text,
    listed      boolean     not null,
    message     text,
    reason      text,
    starts_on   date,
    ends_on     date,
    applied_at  timestamptz,
    decided_at  timestamptz,
    lapse_told  date,
    version     bigint      not null,
    lock        bigint      not null,
    constraint membership_of_an_alliance foreign key (alliance_id) references alliance (id),
    constraint membership_of_a_partner foreign key (partner_id) references partner (id),
    constraint membership_ends_after_it_starts check (ends_on >= starts_on)
);
create unique index membership_once_at_a_time on alliance_membership (alliance_id, partner_id)
    where status in ('APPLIED', 'MEMBER');
create index membership_by_alliance on alliance_membership (alliance_id, id);
create index membership_by_partner on alliance_membership (partner_id, alliance_id);
create index membership_by_last_day on alliance_membership (ends_on) where status = 'MEMBER';

create table alliance_announcement (
    id           uuid        primary key,
    alliance_id  uuid        not null,
    title        jsonb       not null,
    body         jsonb       not null,
    announced_at timestamptz not null,
    version      bigint      not null,
    constraint announcement_of_an_alliance foreign key (alliance_id) references alliance (id)
);
create index announcement_by_alliance on alliance_announcement (alliance_id, id);
