create table competition_round (
    id             uuid    primary key,
    competition_id uuid    not null,
    number         integer not null,
    status         text    not null,
    plan           jsonb   not null,
    decisions      jsonb   not null,
    field          uuid[]  not null,
    advanced       uuid[]  not null,
    version        bigint  not null,
    lock           bigint  not null,
    constraint round_of_a_competition foreign key (competition_id) references competition (id),
    constraint round_has_its_number unique (competition_id, number),
    constraint round_status_is_known check (status in ('PLANNED', 'JUDGING', 'ADVANCED'))
);

create table scoresheet (
    id             uuid    primary key,
    competition_id uuid    not null,
    round_id       uuid    not null,
    round_number   integer not null,
    entry_id       uuid    not null,
    judge          text    not null,
    status         text    not null,
    content        jsonb   not null,
    confirmed_at   timestamptz,
    version        bigint  not null,
    lock           bigint  not null,
    constraint scoresheet_of_a_round foreign key (round_id) references competition_round (id),
    constraint scoresheet_on_an_entry foreign key (entry_id) references competition_entry (id),
    constraint scoresheet_status_is_known check
        (status in ('ASSIGNED', 'DRAFTED', 'CONFIRMED', 'RECUSED', 'UNASSIGNED'))
);
-- A judge has one sheet on an entry in a round; what was taken back does not stand in the way of a new one.
create unique index scoresheet_once_per_judge on scoresheet (round_id, entry_id, judge)
    where status <> 'UNASSIGNED';
create index scoresheet_by_judge on scoresheet (competition_id, judge);

create table competition_conflict (
    id             uuid        primary key,
    competition_id uuid        not null,
    entry_id       uuid        not null,
    judge          text        not null,
    reason         text        not null,
    declared_by    text        not null,
    declared_at    timestamptz not null,
    recused_sheets integer     not null,
    lock           bigint      not null,
    constraint conflict_with_an_entry foreign key (entry_id) references competition_entry (id),
    constraint conflict_declared_once unique (competition_id, entry_id, judge)
);

create table round_advancement (
    round_id    uuid        primary key,
    input_hash  text        not null,
    input       jsonb       not null,
    outcome     jsonb       not null,
    advanced_at timestamptz not null,
    advanced_by text        not null,
    constraint advancement_of_a_round foreign key (round_id) references competition_round (id)
);
