create table competition_entry (
    id              uuid   primary key,
    competition_id  uuid   not null,
    entrant_partner uuid,
    entered_by      text   not null,
    accounts        text[] not null,
    status          text   not null,
    track           text   not null,
    content         jsonb  not null,
    submitted_at    timestamptz,
    reason          text,
    reached_round   integer,
    version         bigint not null,
    lock            bigint not null,
    constraint entry_of_a_competition foreign key (competition_id) references competition (id),
    constraint entry_by_a_partner foreign key (entrant_partner) references partner (id),
    constraint entry_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'ADMITTED', 'DECLINED', 'WITHDRAWN')),
    constraint entry_is_screened_once_submitted check (status in ('DRAFT', 'WITHDRAWN') or submitted_at is not null)
);
create index competition_entry_by_competition on competition_entry (competition_id, status, id);
create index competition_entry_by_account on competition_entry using gin (accounts);
