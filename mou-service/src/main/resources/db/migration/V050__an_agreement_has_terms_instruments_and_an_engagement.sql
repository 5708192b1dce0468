alter table agreement alter column programme_id drop not null;
-- agency_id repeats the programme's agency, which never changes: its officers see the agreement though it is no party.
alter table agreement
    add column agency_id        uuid,
    add column under_id         uuid,
    add column terms            jsonb not null default '{}',
    add column instruments      jsonb not null default '{"all":[]}',
    add column submitted_by     uuid,
    add column review_note      text,
    add column engagement_level text  not null default 'DORMANT',
    add constraint agreement_of_an_agency foreign key (agency_id) references partner (id),
    add constraint agreement_under_another foreign key (under_id) references agreement (id),
    add constraint agreement_submitted_by_a_partner foreign key (submitted_by) references partner (id),
    add constraint agreement_engagement_is_known check (engagement_level in ('DORMANT', 'LOW', 'MEDIUM', 'HIGH'));
update agreement set agency_id = (select agency_id from programme p where p.id = programme_id);
create index agreement_by_agency on agreement (agency_id, id);
create index agreement_by_wider on agreement (under_id);

alter table agreement_party
    add column on_behalf_of uuid,
    add constraint agreement_party_stands_for_a_partner foreign key (on_behalf_of) references partner (id);
create index agreement_by_partner_stood_for on agreement_party (on_behalf_of, agreement_id);

alter table signature
    add column organisation jsonb,
    add column ceremony     jsonb;

-- What is computed from dates is announced once: one row for each crossing that was told.
create table agreement_announcement (
    agreement_id uuid        not null,
    what         text        not null,
    day          date        not null,
    told_at      timestamptz not null,
    constraint agreement_announced_once primary key (agreement_id, what, day),
    constraint agreement_announcement_of_an_agreement foreign key (agreement_id) references agreement (id)
);

-- A legal signatory and the park it stands for.
create table related_partner (
    partner_id uuid not null,
    related_id uuid not null,
    relation   text not null,
    constraint related_partner_once primary key (partner_id, related_id),
    constraint related_partner_is_a_partner foreign key (partner_id) references partner (id),
    constraint related_partner_to_a_partner foreign key (related_id) references partner (id),
    constraint related_partner_to_another check (partner_id <> related_id)
);
create index related_partner_by_related on related_partner (related_id);
