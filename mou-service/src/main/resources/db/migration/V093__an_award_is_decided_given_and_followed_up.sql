create table competition_award (
    id             uuid   primary key,
    competition_id uuid   not null,
    entry_id       uuid   not null,
    medal          text   not null,
    track          text,
    citation       jsonb  not null,
    status         text   not null,
    version        bigint not null,
    lock           bigint not null,
    constraint award_to_an_entry foreign key (entry_id) references competition_entry (id),
    constraint award_medal_is_known check (medal in ('GOLD', 'SILVER', 'BRONZE', 'SPECIAL')),
    constraint award_status_is_known check (status in ('DECIDED', 'GIVEN', 'WITHDRAWN'))
);
create index competition_award_by_competition on competition_award (competition_id, id);

create table competition_follow_up (
    id             uuid   primary key,
    competition_id uuid   not null,
    entry_id       uuid   not null,
    kind           text   not null,
    state          text   not null,
    target_id      uuid,
    note           text,
    version        bigint not null,
    lock           bigint not null,
    constraint follow_up_of_an_entry foreign key (entry_id) references competition_entry (id),
    constraint follow_up_kind_is_known check (kind in ('INCUBATION', 'LOI', 'BOOKING_CREDIT', 'INTRODUCTION')),
    constraint follow_up_state_is_known check (state in ('OPEN', 'UNDER_WAY', 'DONE', 'DROPPED')),
    constraint follow_up_done_has_a_target check (state <> 'DONE' or target_id is not null)
);
create index competition_follow_up_by_competition on competition_follow_up (competition_id, id);
